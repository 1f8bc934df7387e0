import WaveCore

/// A cost whose amount is the same in every plan; only the month may differ.
public struct FixedCost: Sendable {
  /// When a fixed cost is paid.
  public enum Timing: Hashable, Sendable {
    /// Evenly over the days of an activity.
    case activity(Int)
    /// Evenly over these axis days.
    case days(Range<Int>)
  }

  /// What it is about.
  public let label: CostLabel
  /// The amount.
  public let amount: Int
  /// When it is paid.
  public let timing: Timing
  /// What a person-day costs in minor units; zero where no effort is paid.
  public let ratePerDay: Int

  /// Whether its months depend on the plan.
  var movesWithActivity: Bool {
    if case .activity = timing { return true }
    return false
  }

  /// Adds the amount to its months, in a played plan by the effort really spent.
  func post(_ days: PlanDays, _ calendar: CostCalendar, into tally: inout CostTally) {
    guard let charge = ActivityCharge(self) else { return settle(calendar, into: &tally) }
    charge.post(days, calendar, into: &tally)
  }

  /// Adds the amount to its months where no plan moves them.
  func settle(_ calendar: CostCalendar, into tally: inout CostTally) {
    guard case .days(let range) = timing else { return }
    tally.spread(amount, from: range.lowerBound, to: range.upperBound, label.termIndex, calendar)
  }
}
