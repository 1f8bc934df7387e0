/// When a search stops: after a number of iterations, or when the caller says so.
public struct SearchBudget: Sendable {
  /// The most iterations; equal seeds and iterations give equal results.
  public var iterations: Int

  /// Asked now and then; true ends the search.
  ///
  /// It is the only way a clock can come in.
  public var shouldStop: @Sendable () -> Bool

  /// The most nodes of the exact search.
  public var nodes: Int

  /// Whether list schedules are tried even where there is a schedule to begin with.
  public var triesLists = true

  /// A budget of iterations, and a caller's own stop.
  public init(
    iterations: Int, nodes: Int = 20_000,
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.iterations = iterations
    self.nodes = nodes
    self.shouldStop = shouldStop
  }
}
