import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

/// What a plan pays out in one fiscal year, as costs the scheduling core can weigh.
///
/// The sum of `constant` and `terms` is never more than the true spending, and less than it only by
/// the setup of bridges and by roundings: set-ups fall due when the first end moves, which no term
/// can tell. A limit that not even this sum can keep is one that no plan keeps.
struct YearSpending: Sendable {
  /// The fiscal year.
  let year: Int
  /// What every plan pays out in it.
  private(set) var constant = 0
  /// What depends on the plan.
  private(set) var terms: [JobCost] = []

  private var placeOfJob: [Index<Job>: Int] = [:]
  private let problem: PlanningProblem
  private let days: YearDays
  private let horizon: Int

  /// The spending of a fiscal year.
  init(_ year: Int, of problem: PlanningProblem, _ costs: CostModel) {
    self.year = year
    self.problem = problem
    days = YearDays(year, costs.calendar, problem.scenario.landscape)
    horizon = problem.description.horizon
    addFixed(costs)
    addCutovers(costs)
    addSets(costs)
    addMaintenance(costs)
  }

  /// The terms at so many hundredths of their price.
  func weighted(percent: Int) -> [JobCost] {
    func scaled(_ curve: CostCurve) -> CostCurve { curve.map { $0 * percent / 100 } }
    return terms.map { term in
      switch term {
      case .start(let job, let curve): .start(job, scaled(curve))
      case .end(let jobs, let curve): .end(jobs, scaled(curve))
      case .span(let jobs, let setup, let cumulative):
        .span(jobs, setup: setup * percent / 100, cumulative: scaled(cumulative))
      default: term
      }
    }
  }
}

extension YearSpending {
  /// Effort, paid over the days of its activity.
  private mutating func addFixed(_ costs: CostModel) {
    for cost in costs.fixed where cost.label.term.isSpending && cost.amount != 0 {
      switch cost.timing {
      case .days(let span):
        constant += days.share(of: cost.amount, from: span.lowerBound, to: span.upperBound)
      case .activity(let place):
        let activity = problem.scenario.activities[Index(place)]
        let wait = problem.waits[place]
        add(
          problem.jobs[place],
          (0...horizon).map { tick in
            let start = tick + wait
            return days.share(of: cost.amount, from: start, to: end(of: activity, from: start))
          })
      }
    }
  }

  /// When an activity that starts on a day is over; support lasts as long as its slot asks.
  private func end(of activity: Activity, from start: Int) -> Int {
    if activity.kind == .hypercare, let group = activity.group {
      let scenario = problem.scenario
      let monday = scenario.calendar.date(start)
      if let slot = scenario.calendar.slots.indices.first(where: {
        scenario.calendar.slots[$0].hypercareStart == monday
      }) {
        return start + scenario.hypercareDays[group.offset][slot.offset]
      }
    }
    return problem.scenario.end(of: activity, from: start) ?? horizon
  }

  /// What each cutover brings with it: the target platform from then on, and support.
  private mutating func addCutovers(_ costs: CostModel) {
    let pools = problem.hosting.rows(in: problem.scenario)
    var tables = problem.cutovers.map { _ in [Int](repeating: 0, count: horizon + 1) }
    for cost in costs.hosting where cost.label.term.isSpending {
      let rate = cost.perDay(pool: pools[cost.plant])
      for slot in problem.slots.open(Index(cost.group)) {
        let day = problem.scenario.calendar.day(of: slot)
        tables[cost.group][day] += rate * days.count(from: day, to: costs.calendar.horizonEnd)
      }
    }
    for cost in costs.support where cost.label.term.isSpending {
      for slot in problem.slots.open(Index(cost.group)) {
        let day = problem.scenario.calendar.day(of: slot)
        if days.contains(day + cost.delayDays) {
          tables[cost.group][day] += cost.amounts[slot.offset]
        }
      }
    }
    for (place, table) in tables.enumerated() { add(problem.cutovers[place], table) }
  }

  /// What runs between events and until the last of them.
  private mutating func addSets(_ costs: CostModel) {
    for cost in costs.spans where cost.label.term.isSpending {
      var members = cost.groups.map { problem.cutovers[$0] }
      if let activity = cost.activity { members.append(problem.jobs[activity]) }
      guard members.count > 1 else { continue }
      let fees = cost.feeDays.filter { days.contains($0) }
      var table: [Int] = []
      var due = 0
      for day in 0...horizon {
        while due < fees.count, fees[due] <= day { due += 1 }
        table.append(cost.perDay * days.count(before: day) + cost.fee * due)
      }
      if table.last != table.first {
        terms.append(.span(members, setup: 0, cumulative: CostCurve(table)))
      }
    }
    for cost in costs.setEnds where cost.label.term.isSpending {
      let renewals = cost.renewalDays.filter { days.contains($0) }
      func amount(lastAnchor day: Int) -> Int {
        let end = cost.end(lastAnchor: day)
        return cost.perDay * days.count(before: end)
          + cost.renewal * renewals.count { $0 < end }
      }
      addEnd(cost.groups, (0...horizon).map { amount(lastAnchor: $0) })
    }
  }

  /// Changes on both sides, from a port's end until its last user has moved.
  private mutating func addMaintenance(_ costs: CostModel) {
    for cost in costs.maintenance
    where cost.label.term.isSpending && cost.perDay != 0 && !cost.groups.isEmpty {
      let activity = problem.scenario.activities[Index(cost.activity)]
      add(
        problem.jobs[cost.activity],
        (0...horizon).map {
          -cost.perDay * days.count(before: problem.scenario.end(of: activity, from: $0) ?? horizon)
        })
      addEnd(cost.groups, (0...horizon).map { cost.perDay * days.count(before: $0) })
    }
  }

  private mutating func add(_ job: Index<Job>, _ table: [Int]) {
    guard table.contains(where: { $0 != 0 }) else { return }
    guard let place = placeOfJob[job], case .start(_, let sum) = terms[place] else {
      placeOfJob[job] = terms.count
      terms.append(.start(job, CostCurve(table)))
      return
    }
    terms[place] = .start(job, CostCurve(table.indices.map { sum[$0] + table[$0] }))
  }

  /// Adds a table of the last cutover of some groups; for one group it joins what else its cutover
  /// brings, so that a bound weighs both together.
  private mutating func addEnd(_ groups: [Int], _ table: [Int]) {
    guard let first = groups.first else {
      constant += table.first ?? 0
      return
    }
    guard groups.count > 1 else { return add(problem.cutovers[first], table) }
    if table.contains(where: { $0 != 0 }) {
      terms.append(.end(groups.map { problem.cutovers[$0] }, CostCurve(table)))
    }
  }
}
