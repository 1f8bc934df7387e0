public import WaveCore
public import WaveLandscape

/// How many people a team has on each day of the planning axis.
public struct TeamCalendar: Sendable {
  /// The team.
  public var team: Index<Team>
  /// Thousandths of a person by day: 0 on weekends, holidays and outside its availability.
  public var milliPeople: [Int32]

  /// A team's people by day.
  public init(team: Index<Team>, milliPeople: [Int32]) {
    self.team = team
    self.milliPeople = milliPeople
  }

  /// People on a day; none outside the axis.
  public func capacity(on day: Int) -> Int {
    milliPeople.indices.contains(day) ? Int(milliPeople[day]) : 0
  }

  /// The day after an activity that starts on `start` and needs `workingDays` days on which the
  /// team has at least `demand`; nil where the axis ends before.
  ///
  /// An activity of zero days ends where it starts.
  public func end(start: Int, workingDays: Int, demand: Int) -> Int? {
    var day = start
    var left = workingDays
    while left > 0 {
      guard day < milliPeople.count else { return nil }
      if day >= 0, milliPeople[day] >= demand { left -= 1 }
      day += 1
    }
    return day
  }
}
