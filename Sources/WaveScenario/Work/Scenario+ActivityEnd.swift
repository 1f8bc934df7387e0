import WaveCore

extension Scenario {
  /// The first axis day after an activity of a usual length that starts on an axis day, with its
  /// team's pauses; nil where the axis ends before it.
  ///
  /// Hypercare may last longer than usual, by the slot of its cutover: `hypercareDays` says how long.
  public func end(of activity: Activity, from start: Int) -> Int? {
    switch activity.span {
    case .calendarDays(let days): return start + days
    case .workingDays(let days):
      guard let demand = activity.demand else { return start + days }
      return teamCalendars[demand.team.offset].end(
        start: start, workingDays: days, demand: demand.milliPeople.first ?? 0)
    }
  }
}
