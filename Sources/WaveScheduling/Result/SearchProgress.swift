/// Where a search stands, told whenever it has found a better schedule.
public struct SearchProgress: Hashable, Sendable {
  /// The number of iterations so far.
  public let iterations: Int

  /// The values of the best schedule so far.
  public let values: ObjectiveVector

  /// A number the first objective cannot be under.
  public let bound: Int
}
