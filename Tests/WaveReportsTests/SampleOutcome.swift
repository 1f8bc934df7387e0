import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// A made-up answer to a tiny world, rich enough for every section of a report.
///
/// It is no plan that a planner would make or a verifier accept: groups stand one after the other,
/// and simulated figures follow simple formulas, so that documents can be compared byte for byte.
struct SampleOutcome {
  /// The question.
  let scenario: Scenario
  /// How many groups cut over in one wave.
  var groupsPerWave = 1
  /// The number of weeks between waves.
  var weeksBetween = 4

  /// A sample of a world.
  init(_ scenario: Scenario, groupsPerWave: Int = 1) {
    self.scenario = scenario
    self.groupsPerWave = groupsPerWave
  }

  /// The outcome.
  var outcome: RunOutcome {
    let cost = SampleCost(scenario: scenario, plan: plan).table
    return RunOutcome(
      scenario: scenario, plan: plan, planNumber: 12,
      planHash: String(repeating: "4e1d0c9a", count: 8), quality: quality(cost.total),
      violations: [], cost: cost,
      simulation: SampleSimulation(scenario: scenario, plan: plan, cost: cost).result,
      capacity: SampleCapacity(scenario: scenario, plan: plan).result,
      explanations: scenario.groups.indices.map(explanation), findings: [finding])
  }

  /// The plan.
  var plan: Plan {
    Plan(
      provenance: Plan.Provenance(
        snapshot: String(repeating: "0f1e2d3c", count: 8),
        scenario: String(repeating: "a1b2c3d4", count: 8), seed: 7, iterations: 20_000,
        version: "0.1.0"),
      cutovers: cutovers.sorted { ($0.slot, $0.group) < ($1.slot, $1.group) },
      activities: activities.sorted { $0.activity < $1.activity },
      hosting: scenario.landscape.plants.enumerated().compactMap { row, plant in
        scenario.poolLoad.choices[row].first.map { choice in
          PlannedHosting(plant: plant.id, pool: scenario.landscape.pools[choice.pool].id)
        }
      })
  }

  private var cutovers: [PlannedCutover] {
    var cutovers: [PlannedCutover] = []
    var place = 18
    for (row, group) in scenario.groups.indices.enumerated() {
      let windows = scenario.windows[group.offset]
      let open = windows.indices.first { $0 >= place && windows[$0] != nil }
      guard let slot = open, let window = windows[slot] else { continue }
      cutovers.append(
        PlannedCutover(
          group: scenario.groups[group].id, slot: scenario.calendar.slots.elements[slot].firstDay,
          lane: scenario.laneNames[0], wave: row / groupsPerWave + 1,
          start: window.interval.start,
          end: window.interval.start + scenario.runbooks[group.offset].duration))
      if (row + 1) % groupsPerWave == 0 { place = slot + weeksBetween }
    }
    return cutovers
  }

  private var activities: [PlannedActivity] {
    let anchors = Dictionary(uniqueKeysWithValues: cutovers.map { ($0.group, $0.slot) })
    var begun: [Index<MoveGroup>: Int] = [:]
    return scenario.activities.enumerated().map { row, activity in
      let length: Int
      switch activity.span {
      case .workingDays(let days): length = days * 7 / 5 + 1
      case .calendarDays(let days): length = days
      }
      guard let group = activity.group, let anchor = anchors[scenario.groups[group].id] else {
        let start = scenario.calendar.firstDay + (row % 5) * 9
        return PlannedActivity(activity: activity.id, start: start, end: start + length)
      }
      if activity.kind == .hypercare {
        return PlannedActivity(activity: activity.id, start: anchor + 5, end: anchor + 5 + length)
      }
      let back = begun[group, default: 0] * 4
      begun[group, default: 0] += 1
      let end = anchor - back
      return PlannedActivity(activity: activity.id, start: end - length, end: end)
    }
  }

  private func quality(_ total: Money) -> PlanQuality {
    let slots = cutovers.map(\.slot)
    let last = slots.max() ?? scenario.calendar.firstDay
    return PlanQuality(
      objective: .cost, cost: total, bound: total.scaled(by: 0.94),
      movableCost: total.scaled(by: 0.31), movableBound: total.scaled(by: 0.25), isOptimal: false,
      iterations: 20_000, waves: Set(cutovers.map(\.wave)).count, finish: last,
      earliestFinish: slots.min() ?? last,
      history: [
        Improvement(
          iteration: 0, cost: total.scaled(by: 1.2), bound: total.scaled(by: 0.9), waves: 9,
          finish: last + 28),
        Improvement(
          iteration: 11_402, cost: total, bound: total.scaled(by: 0.94), waves: 8, finish: last),
      ])
  }

  private func explanation(_ group: Index<MoveGroup>) -> PlanExplanation {
    let members = scenario.groups[group]
    let cutover = cutovers.first { $0.group == members.id }
    let slot = cutover?.slot ?? scenario.calendar.firstDay
    let row = members.plants.first.map { scenario.landscape.plants[$0].row }
    let alternatives = scenario.calendar.slots.elements.enumerated().map { place, other in
      place < 16 || scenario.windows[group.offset][place] == nil
        ? SlotAlternative(
          slot: other.firstDay, costDifference: nil,
          obstacle: ExplainedReason(
            text: place < 16 ? "preparation ends on day 131" : "the calendar is closed",
            rule: place < 16 ? .nonproductionFirst : .window, row: row))
        : SlotAlternative(
          slot: other.firstDay,
          costDifference: Money(minor: abs(other.firstDay - slot) * 41_233 - 90_000), obstacle: nil)
    }
    return PlanExplanation(
      asset: members.id, group: members.id,
      members: members.plants.map { scenario.landscape.plants[$0].id }, wave: cutover?.wave ?? 1,
      slot: slot,
      joins: members.reasons.map {
        ExplainedReason(text: "\($0.first) and \($0.second)", rule: .together, row: $0.row)
      },
      binds: [
        ExplainedReason(
          text: "its rehearsals end on \(slot - 9), approval needs 10 working days",
          rule: .nonproductionFirst, row: row)
      ],
      alternatives: alternatives)
  }

  private var finding: Finding {
    Finding(
      code: "INV031", severity: .warning, headline: "column 'colour' is not known",
      span: SourceSpan(file: "inventories/tiny/plants.csv", line: 1, column: 40, length: 6),
      excerpt: "plant_id,colour", label: "did you mean 'company_id'?",
      why: "what stands in it is not read", fix: "rename it or delete it")
  }
}
