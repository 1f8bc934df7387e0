import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario

/// The groups that cut over elsewhere in a second plan, each with what made it move.
struct PlanMoves {
  /// The moves, by the second plan's slot, then the group.
  private(set) var all: [PlanMove] = []
  /// How many groups stay in their slot.
  private(set) var unmoved = 0

  private let before: RunOutcome
  private let after: RunOutcome

  /// The moves from one plan to another.
  init(_ before: LoadedPlan, _ after: LoadedPlan) {
    self.before = before.outcome
    self.after = after.outcome
    let old = Self.byGroup(before.outcome.plan)
    let new = Self.byGroup(after.outcome.plan)
    let names = Set(old.keys).union(new.keys).sorted()
    unmoved = names.count { old[$0]?.slot == new[$0]?.slot }
    all = names.filter { old[$0]?.slot != new[$0]?.slot }.map { name in
      PlanMove(
        group: name, members: members(of: name), from: old[name]?.slot, to: new[name]?.slot,
        fromWave: old[name]?.wave, toWave: new[name]?.wave, reasons: [])
    }
    let first = before.outcome.scenario.calendar.firstDay
    all.sort { left, right in
      (left.to ?? left.from ?? first, left.group) < (right.to ?? right.from ?? first, right.group)
    }
    explain()
  }

  private static func byGroup(_ plan: Plan) -> [Identifier: PlannedCutover] {
    Dictionary(plan.cutovers.map { ($0.group, $0) }) { first, _ in first }
  }

  private func members(of name: Identifier) -> [Identifier] {
    for scenario in [after.scenario, before.scenario] {
      guard let group = scenario.groups.first(where: { $0.id == name }) else { continue }
      let landscape = scenario.landscape
      return group.plants.map { landscape.plants[$0].id }
        + group.databases.map { landscape.databases[$0].id }
        + group.integrations.map { landscape.integrations[$0].id }
    }
    return []
  }

  /// Asks the second plan what its groups' old slots would mean, and the first what closed the new
  /// ones.
  private mutating func explain() {
    let stays = answers(of: after) { $0.from }
    let closed = answers(of: before) { $0.to }
    for place in all.indices {
      var reasons: [ExplainedReason] = []
      if all[place].from == nil {
        reasons.append(plain("it does not cut over in the first plan"))
      } else if all[place].to == nil {
        reasons.append(plain("it does not cut over in the second plan"))
      } else if let stay = stays[place] {
        reasons.append(reason(against: stay))
      } else {
        reasons.append(plain("the second plan's calendar has no such slot"))
      }
      if let obstacle = closed[place]?.obstacle, stays[place] != nil, isLifted(obstacle) {
        reasons.append(
          ExplainedReason(
            text: "its new slot was closed before: \(obstacle.text)", rule: obstacle.rule,
            row: obstacle.row))
      }
      all[place].reasons = reasons
    }
  }

  private func answers(
    of outcome: RunOutcome, _ slot: (PlanMove) -> CivilDate?
  ) -> [SlotAlternative?] {
    var places: [(group: Index<MoveGroup>, day: CivilDate)] = []
    var rows: [Int] = []
    for (row, move) in all.enumerated() {
      guard let day = slot(move),
        let group = outcome.scenario.groups.indices.first(where: {
          outcome.scenario.groups[$0].id == move.group
        })
      else { continue }
      places.append((group, day))
      rows.append(row)
    }
    guard !places.isEmpty else { return all.map { _ in nil } }
    let planner = Planner(outcome.scenario, costs: CostModel(outcome.scenario))
    var answers = [SlotAlternative?](repeating: nil, count: all.count)
    for (row, answer) in zip(rows, planner.alternatives(in: outcome.plan, at: places)) {
      answers[row] = answer
    }
    return answers
  }

  /// Whether an obstacle to a slot in which the second plan puts the group is of a kind that looks
  /// at group and slot alone: then the second question no longer has it.
  private func isLifted(_ obstacle: ExplainedReason) -> Bool {
    switch obstacle.rule {
    case .window, .blackout, .downtime, .pins, .finishBy, .policy, .maintenanceWindow: true
    default: false
    }
  }

  private func reason(against stay: SlotAlternative) -> ExplainedReason {
    if var obstacle = stay.obstacle {
      obstacle.text = "in the week of \(stay.slot): \(obstacle.text)"
      return obstacle
    }
    let currency = after.scenario.landscape.currency
    let more = stay.costDifference ?? .zero
    if more < .zero {
      return plain(
        "in the week of \(stay.slot) it would cost \(currency) \(currency.whole(.zero - more)) "
          + "less by itself; the search did not find it")
    }
    return plain(
      "the week of \(stay.slot) would cost \(currency) \(currency.whole(more)) more")
  }

  private func plain(_ text: String) -> ExplainedReason {
    ExplainedReason(text: text, rule: nil, row: nil)
  }
}
