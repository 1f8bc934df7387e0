/// Places on a line for all vertices, and how good they are known to be.
public struct ArrangementResult: Equatable, Sendable {
  /// The place of each vertex, counted from 1.
  public var positions: [Int]

  /// The total length of the edges.
  public var value: Int

  /// The least total length that any arrangement has, as far as it is proven.
  public var bound: Int

  /// How many moves were tried.
  public var schedules: Int

  /// When the arrangement was found, in seconds from the start.
  public var secondsToBest: Double

  /// Whether no arrangement is shorter.
  public var isOptimal: Bool { bound == value }
}
