import WaveCalendar
import WaveCore
import WaveInventory
import WaveLandscape
import WaveScenario

/// Looks rows of actuals up in a plan, and finds those that do not fit it.
struct ActualsResolution {
  /// The question.
  let scenario: Scenario
  /// The plan.
  let plan: Plan
  /// The last day reported on.
  let asOf: CivilDate

  /// What fits the plan.
  private(set) var actuals: PlanActuals
  /// What does not, by place.
  private(set) var findings: [Finding] = []

  private var activityRows: [Identifier: ActualRow] = [:]
  private var cutoverRows: [Identifier: ActualRow] = [:]
  private var costs: [(row: ActualRow, activity: Identifier?, groups: [Identifier])] = []
  private let groupsOfWave: [Int: [Identifier]]
  private let slots: [Identifier: PlannedCutover]
  private let activityIDs: [Identifier: Index<Activity>]

  /// The rows of a file about a plan.
  init(
    _ rows: [ActualRow], scenario: Scenario, plan: Plan, asOf: CivilDate,
    unreported: PlanActuals.Unreported
  ) {
    (self.scenario, self.plan, self.asOf) = (scenario, plan, asOf)
    actuals = PlanActuals(asOf: asOf, unreported: unreported)
    groupsOfWave = Dictionary(grouping: plan.cutovers, by: \.wave)
      .mapValues { $0.map(\.group) }
    slots = Dictionary(plan.cutovers.map { ($0.group, $0) }) { first, _ in first }
    activityIDs = Dictionary(
      scenario.activities.enumerated().map { ($1.id, Index($0)) }
    ) { first, _ in first }
    var ofWaves: [(ActualRow, [Identifier])] = []
    for row in rows where isInTime(row) {
      if let wave = Self.wave(row.subject) {
        if let groups = groupsOfWave[wave] { ofWaves.append((row, groups)) } else { unknown(row) }
      } else if let group = Workspace.group(of: Identifier(row.subject), in: scenario) {
        take(row, for: scenario.groups[group].id)
        if row.cost != nil { costs.append((row, nil, [scenario.groups[group].id])) }
      } else if let activity = activityIDs[Identifier(row.subject)] {
        take(row, for: activity)
      } else {
        unknown(row)
      }
    }
    takeWaves(ofWaves)
    settleCosts()
    settleCutovers()
    checkOrders()
    checkWaves()
    findings.sort()
  }

  /// A wave's number: `3`, `W3`, `wave 3`.
  private static func wave(_ subject: String) -> Int? {
    Int(subject.lowercased().drop { "wave _-#".contains($0) })
  }
}

extension ActualsResolution {
  private mutating func unknown(_ row: ActualRow) {
    let known =
      Workspace.cuttingOver(in: scenario) + groupsOfWave.keys.sorted().map { "wave \($0)" }
      + scenario.activities.map(\.id.text)
    findings.append(
      row.finding(
        "ACT010",
        "'\(row.subject)' is no wave, cutover or activity of the plan"
          + Workspace.hint(for: row.subject, among: known)))
  }

  private mutating func isInTime(_ row: ActualRow) -> Bool {
    let count = findings.count
    for (date, place) in [(row.started, row.places.started), (row.ended, row.places.ended)] {
      guard let date else { continue }
      if date > asOf {
        findings.append(
          row.finding("ACT011", "'\(row.subject)' is dated \(date), after \(asOf)", at: place))
      } else if date < scenario.calendar.firstDay || date >= scenario.calendar.endDay {
        findings.append(
          row.finding(
            "ACT012",
            "'\(row.subject)' is dated \(date); the programme runs from "
              + "\(scenario.calendar.firstDay) to \(scenario.calendar.endDay - 1)", at: place))
      }
    }
    return findings.count == count
  }

  private mutating func take(_ row: ActualRow, for activity: Index<Activity>) {
    let id = scenario.activities[activity].id
    guard row.outcome == .done else {
      findings.append(
        row.finding("ACT015", "'\(id)' is an activity, which is not rolled back"))
      return
    }
    if let other = activityRows.updateValue(row, forKey: id) {
      findings.append(
        row.finding("ACT013", "'\(id)' stands twice, first at \(other.row.short)"))
      return
    }
    let planned = plan.activities.first { $0.activity == id }?.start
    let end = row.ended
    let start = row.started ?? min(planned ?? asOf, end ?? asOf)
    actuals.activities[id] = ActualActivity(started: start, ended: end, row: row.row)
    if row.cost != nil { costs.append((row, id, [])) }
  }

  /// Takes a row about one group's cutover.
  private mutating func take(_ row: ActualRow, for group: Identifier) {
    guard let slot = slot(of: row) else { return }
    var known = actuals.cutovers[group] ?? ActualCutover()
    if let done = known.done, row.outcome == .done || slot.firstDay >= done {
      findings.append(
        row.finding(
          "ACT013",
          "'\(group)' cut over in the slot of \(done) already, by "
            + "\(cutoverRows[group]?.row.short ?? "another row")"))
      return
    }
    if known.rollbacks.contains(slot.firstDay) {
      findings.append(
        row.finding("ACT013", "'\(group)' was rolled back in the slot of \(slot.label) already"))
      return
    }
    known.rows.append(row.row)
    if row.outcome == .rolledBack {
      known.rollbacks = (known.rollbacks + [slot.firstDay]).sorted()
    } else {
      known.done = slot.firstDay
      known.outage = row.outage
      cutoverRows[group] = row
    }
    actuals.cutovers[group] = known
  }

  /// Rows about waves hold for those of their groups that have no row of their own.
  private mutating func takeWaves(_ rows: [(ActualRow, [Identifier])]) {
    let own = Set(actuals.cutovers.keys)
    for (row, groups) in rows {
      let others = groups.filter { !own.contains($0) }
      for group in others { take(row, for: group) }
      if row.cost != nil { costs.append((row, nil, others)) }
    }
  }

  /// Gives each cost the activities it was spent on: those of its groups that have no cost of their
  /// own. Rows about the same work are one.
  private mutating func settleCosts() {
    let own = Set(costs.compactMap(\.activity))
    var taken: [[Identifier]: Int] = [:]
    for (row, activity, groups) in costs.sorted(by: { $0.row.row < $1.row.row }) {
      let amount = row.cost ?? .zero
      let places = Set(groups)
      let work =
        activity.map { [$0] }
        ?? scenario.activities.filter { activity in
          guard let group = activity.group, !own.contains(activity.id) else { return false }
          return places.contains(scenario.groups[group].id)
        }.map(\.id)
      if let place = taken[work] {
        actuals.costs[place].amount += amount
        actuals.costs[place].rows.append(row.row)
      } else {
        taken[work] = actuals.costs.count
        actuals.costs.append(
          ActualCost(subject: row.subject, activities: work, amount: amount, rows: [row.row]))
      }
    }
  }

  private mutating func slot(of row: ActualRow) -> Slot? {
    guard let day = row.ended ?? (row.outcome == .rolledBack ? row.started : nil) else {
      findings.append(
        row.finding("ACT015", "the cutover of '\(row.subject)' has no day on which it ended"))
      return nil
    }
    guard let slot = scenario.calendar.slot(containing: day) else {
      findings.append(
        row.finding("ACT012", "no slot contains \(day)", at: row.places.ended))
      return nil
    }
    return scenario.calendar.slots[slot]
  }

  /// Rollbacks lie before the try that stayed, and each in a slot with a window.
  private mutating func settleCutovers() {
    for group in actuals.cutovers.keys.sorted() {
      guard let cutover = actuals.cutovers[group], let row = cutoverRows[group],
        let done = cutover.done
      else { continue }
      if cutover.rollbacks.contains(where: { $0 >= done }) {
        findings.append(
          row.finding("ACT013", "'\(group)' was rolled back after it had cut over"))
      }
      guard let place = scenario.groups.indices.first(where: { scenario.groups[$0].id == group }),
        let slot = scenario.calendar.slot(containing: done),
        scenario.windows[place.offset][slot.offset] == nil
      else { continue }
      findings.append(
        row.finding(
          "ACT016", "'\(group)' has no window in the slot of \(done)", at: row.places.ended))
    }
  }

  /// What is done waits for nothing that is not.
  private mutating func checkOrders() {
    for order in scenario.precedences {
      switch (order.before, order.after) {
      case (.cutover(let before), .cutover(let after)): checkCutovers(before, after, order)
      case (.activity(let before), .cutover(let after)):
        let group = scenario.groups[after].id
        guard let row = cutoverRows[group], let done = actuals.cutovers[group]?.done else {
          continue
        }
        checkEnd(of: before, by: done, order, row, "'\(group)' cut over in the slot of \(done)")
      case (.activity(let before), .activity(let after)):
        let id = scenario.activities[after].id
        guard let row = activityRows[id], let start = actuals.activities[id]?.started else {
          continue
        }
        checkEnd(of: before, by: start, order, row, "'\(id)' started on \(start)")
      case (.cutover, .activity): continue
      }
    }
  }

  private mutating func checkCutovers(
    _ before: Index<MoveGroup>, _ after: Index<MoveGroup>, _ order: Precedence
  ) {
    let (first, second) = (scenario.groups[before].id, scenario.groups[after].id)
    guard let row = cutoverRows[second], let done = actuals.cutovers[second]?.done else { return }
    guard let earlier = actuals.cutovers[first]?.done else {
      findings.append(
        row.finding(
          "ACT014",
          "'\(second)' was done on \(done), '\(first)' that it requires is "
            + "not [\(order.row.short)]"))
      return
    }
    guard earlier + order.lagDays > done else { return }
    findings.append(
      row.finding(
        "ACT014",
        "'\(second)' was done in the slot of \(done), '\(first)' that it requires in "
          + "that of \(earlier) [\(order.row.short)]", at: row.places.ended))
  }

  /// What a row says was done waits for nothing that another row says had not ended.
  private mutating func checkEnd(
    of before: Index<Activity>, by day: CivilDate, _ order: Precedence, _ row: ActualRow,
    _ fact: String
  ) {
    let id = scenario.activities[before].id
    guard let actual = actuals.activities[id] else { return }
    if let ended = actual.ended, ended + 1 + order.lagDays <= day { return }
    let end = actual.ended.map { "ended on \($0)" } ?? "goes on"
    findings.append(
      row.finding(
        "ACT018", "\(fact), though '\(id)' \(end) [\(actual.row.short)]"))
  }

  /// No wave of a lane is done before an earlier one.
  private mutating func checkWaves() {
    let waves = Dictionary(grouping: plan.cutovers, by: \.lane)
    for lane in waves.keys.sorted() {
      let cutovers = waves[lane, default: []].sorted { ($0.wave, $0.group) < ($1.wave, $1.group) }
      guard let open = cutovers.first(where: { actuals.cutovers[$0.group]?.done == nil }),
        let later = cutovers.first(where: {
          $0.wave > open.wave && actuals.cutovers[$0.group]?.done != nil
        }), let row = cutoverRows[later.group]
      else { continue }
      findings.append(
        row.finding(
          "ACT017", "wave \(later.wave) was done, but '\(open.group)' of wave \(open.wave) was not")
      )
    }
  }
}
