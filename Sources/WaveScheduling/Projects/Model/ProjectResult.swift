/// The best schedule of a project that was found, and what is proven about it.
public struct ProjectResult: Sendable, Equatable {
  /// The tick after the last worked one.
  public let makespan: Int

  /// A makespan that no schedule goes below.
  public let bound: Int

  /// The tick on which each job starts, in the order of the project.
  public let starts: [Int]

  /// The number of schedules that were decoded, each pass of justification counted.
  public let schedules: Int

  /// When the best schedule was found, by the caller's clock.
  public let secondsToBest: Double

  /// Whether no better schedule exists.
  public var isOptimal: Bool { bound == makespan }
}
