public import WaveCore

/// How many people teams have on each day of the axis.
public struct TeamCapacity: Sendable {
  private let calendar: PlanningCalendar
  private let expanded: ExpandedCalendar

  /// Share of the staff that a `reduced` row leaves where it states none (mark I).
  public static let usualReducedShare = 0.5

  /// The capacity of teams under the rows of a calendar.
  public init(_ calendar: PlanningCalendar) {
    self.calendar = calendar
    expanded = ExpandedCalendar(calendar)
  }

  /// Thousandths of a person of a team, by axis day, rounded half to even.
  ///
  /// `people · daysPerWeek / 5` from Monday to Friday; nobody on holidays for all or for the team
  /// and outside its availability, whose days are both included; where `reduced` rows for all or
  /// for the team meet, the smallest share holds.
  public func milliPeople(
    team: Identifier, people: Double, daysPerWeek: Double, from: CivilDate?, to: CivilDate?
  ) -> [Int32] {
    let spans = expanded.spans(of: [.all, .team(team)])
    let workingDays = WorkingDays(holidays: ExpandedCalendar.holidays(in: spans))
    let share = shares(in: spans)
    let usual = people * daysPerWeek / 5 * 1000
    return (0..<calendar.dayCount).map { day in
      let date = calendar.date(day)
      guard workingDays.contains(date), date >= from ?? date, date <= to ?? date else { return 0 }
      return Int32(min(max(usual * share[day], 0), Self.most).rounded(.toNearestOrEven))
    }
  }

  /// As many thousandths as a cell can hold: a million people.
  private static let most = 1e9

  private func shares(in spans: [ExpandedCalendar.Span]) -> [Double] {
    var shares = [Double](repeating: 1, count: calendar.dayCount)
    for span in spans where span.kind == .reduced {
      let first = max(0, calendar.day(span.occurrence.firstDate))
      let end = min(calendar.dayCount, calendar.day(span.occurrence.endDate))
      guard first < end else { continue }
      for day in first..<end {
        shares[day] = min(shares[day], span.capacity ?? Self.usualReducedShare)
      }
    }
    return shares
  }
}
