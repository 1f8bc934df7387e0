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
  private var costs: [(row: ActualRow, activity: Identifier?, groups: [Identifier])] = []
  private let groupsOfWave: [Int: [Identifier]]
  private let activityIDs: [Identifier: Index<Activity>]

  /// What a row may be about.
  private enum Subject {
    case wave(Int, [Identifier])
    case group(Identifier)
    case activity(Index<Activity>)
  }

  /// The rows of a file about a plan; nothing follows from a row that is not whole but its faults.
  init(
    _ rows: [ActualRow], scenario: Scenario, plan: Plan, asOf: CivilDate,
    unreported: PlanActuals.Unreported
  ) {
    (self.scenario, self.plan, self.asOf) = (scenario, plan, asOf)
    actuals = PlanActuals(asOf: asOf, unreported: unreported)
    groupsOfWave = Dictionary(grouping: plan.cutovers, by: \.wave)
      .mapValues { $0.map(\.group) }
    activityIDs = Dictionary(
      scenario.activities.enumerated().map { ($1.id, Index($0)) }
    ) { first, _ in first }
    var cutovers = ReportedCutovers(scenario: scenario)
    var own: Set<Identifier> = []
    var ofWaves: [(row: ActualRow, wave: Int, groups: [Identifier])] = []
    for row in rows {
      let (subject, isInTime) = (subject(of: row), isInTime(row))
      guard let subject, isInTime, row.isWhole else { continue }
      switch subject {
      case .wave(let wave, let groups): ofWaves.append((row, wave, groups))
      case .group(let group):
        own.insert(group)
        cutovers.take(row, for: group)
        if row.cost != nil { costs.append((row, nil, [group])) }
      case .activity(let activity): take(row, for: activity)
      }
    }
    cutovers.take(waves: ofWaves)
    cutovers.checkWindows()
    for (row, _, groups) in ofWaves where row.cost != nil {
      costs.append((row, nil, groups.filter { !own.contains($0) }))
    }
    settleCosts()
    actuals.cutovers = cutovers.cutovers
    let orders = ReportedOrders(
      scenario: scenario, plan: plan, actuals: actuals, cutoverRows: cutovers.doneRows,
      activityRows: activityRows)
    findings = (findings + cutovers.findings + orders.findings).sorted()
  }

  /// A wave's number: `3`, `W3`, `wave 3`.
  private static func wave(_ subject: String) -> Int? {
    Int(subject.lowercased().drop { "wave _-#".contains($0) })
  }
}

extension ActualsResolution {
  /// What a row is about; nil where the plan has no such thing, which is reported.
  private mutating func subject(of row: ActualRow) -> Subject? {
    if let wave = Self.wave(row.subject) {
      if let groups = groupsOfWave[wave] { return .wave(wave, groups) }
    } else if let group = Workspace.group(of: Identifier(row.subject), in: scenario) {
      return .group(scenario.groups[group].id)
    } else if let activity = activityIDs[Identifier(row.subject)] {
      return .activity(activity)
    }
    let known =
      Workspace.cuttingOver(in: scenario) + groupsOfWave.keys.sorted().map { "wave \($0)" }
      + scenario.activities.map(\.id.text)
    findings.append(
      row.finding(
        "ACT010",
        "'\(row.subject)' is no wave, cutover or activity of the plan"
          + Workspace.hint(for: row.subject, among: known)))
    return nil
  }

  private mutating func isInTime(_ row: ActualRow) -> Bool {
    let count = findings.count
    for (date, place) in [(row.started, row.places.started), (row.ended, row.places.ended)] {
      guard let date else { continue }
      if date < scenario.calendar.firstDay || date >= scenario.calendar.endDay {
        findings.append(
          row.finding(
            "ACT012",
            "'\(row.subject)' is dated \(date); the programme runs from "
              + "\(scenario.calendar.firstDay) to \(scenario.calendar.endDay - 1)", at: place))
      } else if date > asOf {
        findings.append(
          row.finding("ACT011", "'\(row.subject)' is dated \(date), after \(asOf)", at: place))
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

  /// Gives each cost the activities it was spent on, those of its groups without a cost of their own.
  ///
  /// Rows about the same work are one.
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
}
