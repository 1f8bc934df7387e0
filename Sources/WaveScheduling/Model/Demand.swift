public import WaveCore

/// What a mode holds of one resource while it works.
public struct Demand: Hashable, Sendable {
  /// The resource that is held.
  public var resource: Index<Resource>

  /// One amount for all worked ticks, or one amount for each worked tick in order.
  public var amounts: [Int]

  /// Whether no more is held on a tick than the resource has in all on it; such a demand never
  /// makes an activity pause.
  public var isCapped = false

  /// A demand for the same amount on every worked tick.
  public init(_ resource: Index<Resource>, _ amount: Int) {
    self.resource = resource
    amounts = [amount]
  }

  /// A demand that changes over the worked ticks; `profile` has as many amounts as the mode has
  /// ticks.
  public init(_ resource: Index<Resource>, profile: [Int], isCapped: Bool = false) {
    self.resource = resource
    amounts = profile
    self.isCapped = isCapped
  }
}
