import WaveCalendar
import WaveCore
import WaveInventory
import WaveLandscape
import WaveScenario

/// Where what is reported as done came before what it waits for.
struct ReportedOrders {
  private let scenario: Scenario
  private let plan: Plan
  private let actuals: PlanActuals
  private let cutoverRows: [Identifier: ActualRow]
  /// The orders that each activity ends, by activity row.
  private let waits: [[Precedence]]

  /// What does not fit, in no order.
  private(set) var findings: [Finding] = []

  /// What rows say of a plan, with the rows by which cutovers and activities were done.
  init(
    scenario: Scenario, plan: Plan, actuals: PlanActuals, cutoverRows: [Identifier: ActualRow],
    activityRows: [Identifier: ActualRow]
  ) {
    (self.scenario, self.plan, self.actuals) = (scenario, plan, actuals)
    self.cutoverRows = cutoverRows
    var ofActivities = scenario.activities.map { _ in [Precedence]() }
    var ofCutovers = scenario.groups.map { _ in [Precedence]() }
    for order in scenario.precedences {
      switch order.after {
      case .activity(let activity): ofActivities[activity.offset].append(order)
      case .cutover(let group): ofCutovers[group.offset].append(order)
      }
    }
    waits = ofActivities
    for group in scenario.groups.indices {
      let id = scenario.groups[group].id
      guard let row = cutoverRows[id], let done = actuals.cutovers[id]?.done else { continue }
      checkCutovers(before: id, ofCutovers[group.offset], row)
      let day = row.day ?? done
      check(ofCutovers[group.offset], by: day, row, "'\(id)' cut over on \(day)")
    }
    for activity in scenario.activities.indices {
      let id = scenario.activities[activity].id
      guard let row = activityRows[id], let start = actuals.activities[id]?.started else {
        continue
      }
      check(waits[activity.offset], by: start, row, "'\(id)' started on \(start)")
    }
    checkWaves()
  }
}

extension ReportedOrders {
  private mutating func checkCutovers(
    before second: Identifier, _ orders: [Precedence], _ row: ActualRow
  ) {
    guard let later = actuals.cutovers[second], let done = later.done else { return }
    for order in orders {
      guard case .cutover(let before) = order.before else { continue }
      let first = scenario.groups[before].id
      let text = "'\(second)' was done on \(later.ended ?? done), '\(first)' that it requires "
      guard let earlier = actuals.cutovers[first], let start = earlier.done else {
        findings.append(row.finding("ACT014", "\(text)is not [\(order.row.short)]"))
        continue
      }
      guard start + order.lagDays > done else { continue }
      let lag = order.lagDays == 0 ? "" : ", and \(order.lagDays) days must lie between"
      findings.append(
        row.finding(
          "ACT014", "\(text)on \(earlier.ended ?? start)\(lag) [\(order.row.short)]",
          at: row.places.ended))
    }
  }

  /// What a row says was done waits for nothing that another row says had not ended, be it by way of
  /// work that no row mentions.
  private mutating func check(
    _ orders: [Precedence], by day: CivilDate, _ row: ActualRow, _ fact: String
  ) {
    var lags: [Index<Activity>: Int] = [:]
    var open = orders.map { ($0, $0.lagDays) }
    while let (order, lag) = open.popLast() {
      guard case .activity(let before) = order.before, lag > lags[before] ?? -1 else { continue }
      lags[before] = lag
      guard actuals.activities[scenario.activities[before].id] == nil else { continue }
      open += waits[before.offset].map { ($0, lag + $0.lagDays) }
    }
    for (before, lag) in lags.sorted(by: { $0.key < $1.key }) {
      let id = scenario.activities[before].id
      guard let actual = actuals.activities[id] else { continue }
      if let ended = actual.ended, ended + 1 + lag <= day { continue }
      let end = actual.ended.map { "ended on \($0)" } ?? "goes on"
      findings.append(
        row.finding("ACT018", "\(fact), though '\(id)' \(end) [\(actual.row.short)]"))
    }
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
