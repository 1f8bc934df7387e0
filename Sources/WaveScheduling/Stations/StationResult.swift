/// Stations for all tasks, and how good they are known to be.
public struct StationResult: Equatable, Sendable {
  /// The station of each task, counted from 1.
  public var stations: [Int]

  /// How many stations there are.
  public var value: Int

  /// The fewest stations that any solution needs, as far as it is proven.
  public var bound: Int

  /// How many loads of stations were tried.
  public var schedules: Int

  /// When the solution was found, in seconds from the start.
  public var secondsToBest: Double

  /// Whether no solution has fewer stations.
  public var isOptimal: Bool { bound == value }
}
