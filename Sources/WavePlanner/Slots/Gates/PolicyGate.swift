import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// The change-control policy's demands that no work can meet: who signs, which windows.
struct PolicyGate: SlotGate {
  /// The question.
  let scenario: Scenario
  /// The exceptions.
  let waivers: WaiverBook

  func obstacle(to group: Index<MoveGroup>, in slot: Index<Slot>) -> SlotObstacle? {
    let demands = scenario.policy.demands(of: scenario.changeClasses[group.offset].changeClass)
    for rule in scenario.policy.rules where rule.severity == .error {
      guard let text = shortfall(rule.check, demands, group, slot),
        !waivers.isWaived(rule, for: group, in: slot)
      else { continue }
      return SlotObstacle(rule: .policy, row: demands.row ?? rule.row, text: "\(rule.id): \(text)")
    }
    return nil
  }

  private func shortfall(
    _ check: PolicyCheck, _ demands: ClassDemands, _ group: Index<MoveGroup>, _ slot: Index<Slot>
  ) -> String? {
    switch check {
    case .approvers: missingApprover(demands)
    case .windows: wrongWindow(demands, group, slot)
    case .rollbackCriteria: missingCriteria(demands, group)
    case .leadDays, .evidence, .maxPerWave, .minDaysFromClose, .inPeak: nil
    }
  }

  private func missingApprover(_ demands: ClassDemands) -> String? {
    let people = scenario.landscape.people
    guard !people.isEmpty else { return nil }
    let missing = demands.approvers.first { role in
      !people.contains { $0.roles.contains { $0.lowercased() == role.lowercased() } }
    }
    return missing.map { role in
      "needs the approval of a \(role.replacing("_", with: " ")), "
        + "none of \(people.count) people has the role"
    }
  }

  private func wrongWindow(
    _ demands: ClassDemands, _ group: Index<MoveGroup>, _ slot: Index<Slot>
  ) -> String? {
    guard !demands.windows.isEmpty, let window = scenario.windows[group.offset][slot.offset],
      !window.kinds.isEmpty
    else { return nil }
    let kinds = window.kinds.map { $0 == .holiday ? "weekend" : $0.rawValue }
    guard !kinds.contains(where: { demands.windows.contains($0) }) else { return nil }
    return "needs a \(demands.windows.joined(separator: " or ")), "
      + "the window is a \(kinds.joined(separator: " and a "))"
  }

  private func missingCriteria(_ demands: ClassDemands, _ group: Index<MoveGroup>) -> String? {
    guard demands.rollbackCriteria else { return nil }
    let runbook = scenario.runbooks[group.offset]
    guard
      !runbook.steps.contains(where: { $0.kind == .goNoGo })
        || runbook.rollbackReserve <= .zero
    else { return nil }
    return "needs a decision and time to roll back, the runbook keeps \(runbook.rollbackReserve)"
  }
}
