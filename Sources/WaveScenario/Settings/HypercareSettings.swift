/// Reinforced support after go-live.
public struct HypercareSettings: Sendable {
  /// How many weeks it lasts at the least.
  public var weeks = 4
  /// Share of the support team it holds, week by week; the last holds on.
  public var share = [1.0, 0.6, 0.4, 0.2]
  /// Whether it lasts until the first period close of the plant's company.
  public var untilFirstClose = true

  /// The default settings.
  public init() {}
}
