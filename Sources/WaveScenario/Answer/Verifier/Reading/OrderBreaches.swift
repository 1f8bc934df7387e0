import WaveCore
import WaveLandscape

/// The orders between activities and cutovers that a plan breaks, under the rule that asks for
/// each.
struct OrderBreaches {
  private var byRule: [HardRule: [Violation]] = [:]
  private var late: Set<Index<Activity>> = []

  /// Holds every order of the scenario against a plan; ends that the plan does not place bind
  /// nothing here, and what has begun is not held against what it should have waited for.
  init(_ reading: PlanReading) {
    for order in reading.scenario.precedences {
      guard let end = Self.days(of: order.before, reading)?.upperBound,
        let start = Self.days(of: order.after, reading)?.lowerBound,
        start < end + order.lagDays, start >= reading.scenario.today
      else { continue }
      byRule[order.rule, default: []].append(
        Self.violation(of: order, end: end, start: start, reading))
      if case .activity(let activity) = order.before { late.insert(activity) }
    }
  }

  /// The broken orders that a rule asks for, in the order of the scenario.
  func violations(of rule: HardRule) -> [Violation] { byRule[rule] ?? [] }

  /// Whether an activity is already found to end too late for what waits for it.
  func isLate(_ activity: Index<Activity>) -> Bool { late.contains(activity) }

  private static func days(of milestone: Milestone, _ reading: PlanReading) -> Range<Int>? {
    switch milestone {
    case .activity(let activity): reading.activities[activity.offset]
    case .cutover(let group): reading.anchor(of: group).map { $0..<$0 }
    }
  }

  private static func name(of milestone: Milestone, _ scenario: Scenario) -> Identifier {
    switch milestone {
    case .activity(let activity): scenario.activities[activity].id
    case .cutover(let group): scenario.groups[group].id
    }
  }

  private static func violation(
    of order: Precedence, end: Int, start: Int, _ reading: PlanReading
  ) -> Violation {
    let before = name(of: order.before, reading.scenario)
    let verb: String
    if case .activity = order.before { verb = "ends" } else { verb = "cuts over" }
    let lag = order.lagDays == 0 ? "" : "\(Wording.days(order.lagDays)) after "
    return Violation(
      rule: order.rule, subject: name(of: order.after, reading.scenario),
      needed: "needs to start on \(reading.date(end + order.lagDays)) or later, "
        + "\(lag.isEmpty ? "once " : lag)\(before) \(verb)",
      available: "starts on \(reading.date(start)), "
        + "\(Wording.days(end + order.lagDays - start)) too early",
      row: order.row)
  }
}
