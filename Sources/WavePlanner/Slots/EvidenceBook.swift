import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// What proves that a group has passed the gates its class demands: records, or work of the plan.
struct EvidenceBook: Sendable {
  /// A demand that work of the plan meets if it is not too old at the cutover.
  struct Freshness: Sendable {
    /// The work; the last where several would do.
    var activity: Index<Activity>
    /// The most days between its end and the cutover's slot.
    var validDays: Int
    /// The gate.
    var gate: Gate
  }

  private let scenario: Scenario
  private let waivers: WaiverBook
  private let activities: [[Index<Activity>]]
  private let isBinding: Bool

  /// The evidence of a scenario.
  init(_ scenario: Scenario, waivers: WaiverBook) {
    self.scenario = scenario
    self.waivers = waivers
    isBinding = scenario.policy.bindingRule(.evidence) != nil
    var activities = [[Index<Activity>]](repeating: [], count: scenario.groups.count)
    for index in scenario.activities.indices {
      if let group = scenario.activities[index].group { activities[group.offset].append(index) }
    }
    self.activities = activities
  }

  /// The demands of a group's class, where they bind.
  func demands(of group: Index<MoveGroup>) -> [EvidenceDemand] {
    guard isBinding else { return [] }
    return scenario.policy.demands(of: scenario.changeClasses[group.offset].changeClass).evidence
  }

  /// The group's work that passes a gate; the last of a chain last.
  func work(of group: Index<MoveGroup>, passing gate: Gate) -> [Index<Activity>] {
    let kind: Activity.Kind =
      switch gate {
      case .testReport: .nonproduction
      case .rehearsal: .rehearsal
      case .restoreDrill, .failoverDrill, .rollbackDrill: .drill
      case .approval, .review: .approval
      }
    return activities[group.offset].filter { scenario.activities[$0].kind == kind }
  }

  /// Whether a record proves a gate on the first day of a slot.
  func isRecorded(
    _ demand: EvidenceDemand, for group: Index<MoveGroup>, in slot: Index<Slot>
  ) -> Bool {
    let day = scenario.calendar.slots[slot].firstDay
    return scenario.landscape.evidence.contains { record in
      let age = day - record.date
      return record.passed && record.kind == demand.gate && age >= 0
        && age <= min(record.validDays ?? .max, demand.validDays)
        && waivers.names[group.offset].contains(record.subject)
    }
  }

  /// Whether the rule of evidence is waived for a group in a slot.
  func isWaived(for group: Index<MoveGroup>, in slot: Index<Slot>) -> Bool {
    scenario.policy.bindingRule(.evidence).map {
      waivers.isWaived($0, for: group, in: slot)
    } ?? true
  }

  /// The work that must be fresh, given the slots a group may use: none for a demand that records
  /// or a waiver meet in all of them.
  func freshness(of group: Index<MoveGroup>, slots: [Index<Slot>]) -> [Freshness] {
    demands(of: group).compactMap { demand in
      guard let activity = work(of: group, passing: demand.gate).last,
        !slots.allSatisfy({
          isRecorded(demand, for: group, in: $0) || isWaived(for: group, in: $0)
        })
      else { return nil }
      return Freshness(activity: activity, validDays: demand.validDays, gate: demand.gate)
    }
  }
}
