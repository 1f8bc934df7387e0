import WaveCore

/// A fixed cost that falls due with an activity, with no more than a sum needs.
///
/// Thousands of these are read for each trial; the cost itself, with its words and rows, is ten times
/// as large.
struct ActivityCharge: Sendable {
  /// The amount.
  let amount: Int
  /// What a person-minute costs in minor units; zero where no effort is paid.
  let ratePerMinute: Double
  /// The activity, by row.
  let activity: Int32
  /// The term, in the order of `CostTerm.allCases`.
  let term: Int32

  /// The charge of a fixed cost; nil where no activity moves it.
  init?(_ cost: FixedCost) {
    guard case .activity(let activity) = cost.timing else { return nil }
    amount = cost.amount
    ratePerMinute =
      cost.ratePerDay > 0 ? Double(cost.ratePerDay) / Double(Effort.minutesPerDay) : 0
    self.activity = Int32(activity)
    term = Int32(cost.label.termIndex)
  }

  /// Adds the amount to its months, in a played plan by the effort really spent.
  @inline(__always)
  func post(_ days: PlanDays, _ calendar: CostCalendar, into tally: inout CostTally) {
    let activity = Int(activity)
    let paid =
      days.isPlayed && ratePerMinute > 0
      ? roundHalfEven(Double(days.personMinutes[activity]) * ratePerMinute) : amount
    tally.spread(
      paid, from: days.activityStarts[activity], to: days.activityEnds[activity], Int(term),
      calendar)
  }
}
