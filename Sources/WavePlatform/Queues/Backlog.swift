/// Work that has piled up and is worked off while more arrives.
public enum Backlog {
  /// Seconds until the pile is gone, `B₀ / (cμ − λ)`; nil where it never is.
  public static func seconds(
    pile: Double, arrivalsPerSecond: Double, serviceSeconds: Double, servers: Int
  ) -> Double? {
    let spare = Double(servers) / serviceSeconds - arrivalsPerSecond
    return spare > 0 ? max(0, pile) / spare : nil
  }
}
