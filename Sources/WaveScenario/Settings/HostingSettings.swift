/// How plants are hosted.
public struct HostingSettings: Sendable {
  /// The policy.
  public enum Policy: String, CaseIterable, Sendable, Codable {
    /// By the reasons of the platform model.
    case recommend
    /// Every plant in a pool of its own.
    case dedicated
    /// Every plant in a shared pool.
    case shared
  }

  /// The policy for plants that state none.
  public var policy = Policy.recommend
  /// Share of a pool kept free, 0…0.9.
  public var headroom = 0.3
  /// Growth of load a year, as a share.
  public var growthPerYear = 0.05

  /// The default settings.
  public init() {}
}
