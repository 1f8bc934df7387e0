/// A renewable resource: what is held on a tick is free again on the next.
public struct Resource: Hashable, Sendable {
  /// The capacity on each tick, from tick 0 to the horizon.
  public var capacity: [Int]

  /// A resource with a capacity for each tick.
  public init(capacity: [Int]) { self.capacity = capacity }

  /// A resource with the same capacity on every tick before the horizon.
  public init(constant: Int, horizon: Int) {
    capacity = Array(repeating: constant, count: horizon)
  }
}
