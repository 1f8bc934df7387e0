/// When a project search stops: after so many schedules, after so many seconds, or when proven.
///
/// With a budget of schedules and no time limit, equal project, seed and budget give equal results
/// on any number of threads.
public struct ProjectStop: Sendable {
  /// The most schedules that are decoded, each pass of justification counted; nil for no limit.
  public var maxSchedules: Int?

  /// The seconds after which the search ends.
  public var limitSeconds: Double

  /// The seconds since the search was asked for; the only way a clock can come in.
  public var elapsedSeconds: @Sendable () -> Double

  /// A stop by schedules, by a clock, or by both, whichever comes first.
  public init(
    maxSchedules: Int? = nil, limitSeconds: Double = .infinity,
    elapsedSeconds: @escaping @Sendable () -> Double = { 0 }
  ) {
    self.maxSchedules = maxSchedules
    self.limitSeconds = limitSeconds
    self.elapsedSeconds = elapsedSeconds
  }

  /// A stop after so many schedules.
  public static func schedules(_ most: Int) -> ProjectStop { ProjectStop(maxSchedules: most) }

  /// Whether the time is over.
  var isOver: Bool { elapsedSeconds() >= limitSeconds }
}
