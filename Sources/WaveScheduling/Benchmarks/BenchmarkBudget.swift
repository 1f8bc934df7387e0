/// When work on a benchmark stops: after a time, or after a number of schedules.
public struct BenchmarkBudget: Sendable {
  /// The most seconds; infinite where only `schedules` counts.
  public var seconds: Double

  /// The most schedules (loads of stations, moves in an arrangement) that are tried; nil for any
  /// number.
  ///
  /// Equal seeds and equal numbers give equal results on any number of threads, as long as the
  /// time does not run out first.
  public var schedules: Int?

  /// The seconds since the work began: the only way a clock comes in.
  public var elapsedSeconds: @Sendable () -> Double

  /// A budget of time, of schedules, or of both.
  public init(
    seconds: Double, schedules: Int? = nil, elapsedSeconds: @escaping @Sendable () -> Double
  ) {
    self.seconds = seconds
    self.schedules = schedules
    self.elapsedSeconds = elapsedSeconds
  }

  /// A budget of schedules alone, without any clock.
  public init(schedules: Int) {
    self.init(seconds: .infinity, schedules: schedules) { 0 }
  }

  /// Whether the time has run out.
  var isOver: Bool { seconds.isFinite && elapsedSeconds() >= seconds }
}
