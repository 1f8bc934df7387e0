/// The classical formulas of telephone traffic for `servers` lines offered `load` Erlangs.
///
/// Source: A. K. Erlang (1917), by the recursion that never overflows.
public enum ErlangFormula {
  /// The probability that a call finds all servers busy and is lost (Erlang B):
  /// `B(0) = 1, B(k) = A·B(k−1) / (k + A·B(k−1))`.
  ///
  /// - Complexity: O(`servers`).
  public static func lossProbability(load: Double, servers: Int) -> Double {
    var loss = 1.0
    for server in stride(from: 1, through: servers, by: 1) {
      loss = load * loss / (Double(server) + load * loss)
    }
    return loss
  }

  /// The probability that a call finds all servers busy and waits (Erlang C):
  /// `B / (1 − ρ(1 − B))`; 1 where the load is not below the servers.
  ///
  /// - Complexity: O(`servers`).
  public static func waitProbability(load: Double, servers: Int) -> Double {
    guard load > 0 else { return 0 }
    guard load < Double(servers) else { return 1 }
    let loss = lossProbability(load: load, servers: servers)
    return loss / (1 - load / Double(servers) * (1 - loss))
  }
}
