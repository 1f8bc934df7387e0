/// What all lanes of a project search know at the start of a round.
struct ProjectStanding: Sendable {
  /// The best makespan found.
  var makespan: Int

  /// Its starts.
  var starts: [Int32]

  /// The best bound proven.
  var bound: Int

  /// The schedules decoded in all.
  var schedules: Int

  /// When the best schedule was found.
  var secondsToBest: Double

  /// The number of rounds before this one.
  var round = 0

  /// The rounds since the bound rose last.
  var roundsSinceBound = 0

  /// Whether the time is over.
  var isOver = false

  /// Takes in what the lanes found in a round, in their order.
  mutating func merge(_ reports: [LaneReport]) {
    let before = bound
    for report in reports {
      if report.makespan < makespan {
        makespan = report.makespan
        starts = report.starts
        secondsToBest = report.secondsToBest
      }
      bound = max(bound, report.bound)
      schedules += report.schedules
      isOver = isOver || report.isOver
    }
    assert(bound <= makespan, "a bound of \(bound) lies above a schedule of \(makespan)")
    round += 1
    roundsSinceBound = bound > before ? 0 : roundsSinceBound + 1
  }
}
