/// What one lane found in one round.
struct LaneReport: Sendable {
  /// The best makespan the lane knows.
  var makespan: Int

  /// Its starts.
  var starts: [Int32]

  /// When the lane found it.
  var secondsToBest: Double

  /// The best bound the lane has proven.
  var bound = 0

  /// The schedules decoded in this round.
  var schedules = 0

  /// Whether the lane stopped because the time was over.
  var isOver: Bool
}
