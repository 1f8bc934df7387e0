/// A load case the platform must stand.
public struct CapacityCase: Hashable, Sendable, Codable {
  /// Its name.
  public var name: String
  /// Load as a multiple of the usual peak.
  public var load: Double
  /// Worker pods that are lost.
  public var podsLost: Int

  /// A load case.
  public init(name: String, load: Double = 1, podsLost: Int = 0) {
    self.name = name
    self.load = load
    self.podsLost = podsLost
  }
}
