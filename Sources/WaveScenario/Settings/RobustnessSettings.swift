/// Whether plans are preferred by what they cost when they are played.
public struct RobustnessSettings: Hashable, Sendable {
  /// The probability with which the preferred plan's simulated cost is kept, 0.5…0.99: of several
  /// plans the one is preferred whose cost at this confidence is lowest; nil to prefer by planned
  /// cost, without playing any.
  public var confidence: Double?
  /// How many plans are played against each other at the most, the one of least planned cost
  /// included, 2…64.
  public var candidates = 8

  /// The default settings: plans are preferred by planned cost.
  public init() {}
}
