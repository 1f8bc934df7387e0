/// Work that starts only some ticks after other work has ended.
public struct WorkOrder: Sendable {
  /// The work that comes first, by position.
  public var first: Int
  /// The work that follows, by position.
  public var second: Int
  /// The ticks between the end of the first and the start of the second, at the least.
  public var lag: Int

  /// An order of two works.
  public init(first: Int, second: Int, lag: Int) {
    self.first = first
    self.second = second
    self.lag = lag
  }
}
