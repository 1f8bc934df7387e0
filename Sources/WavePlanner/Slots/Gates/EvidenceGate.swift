import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// A gate that no work of the plan passes must be proven by a record that is still valid.
struct EvidenceGate: SlotGate {
  private let scenario: Scenario
  private let book: EvidenceBook

  /// The records of a scenario.
  init(scenario: Scenario, waivers: WaiverBook) {
    self.scenario = scenario
    book = EvidenceBook(scenario, waivers: waivers)
  }

  func obstacle(to group: Index<MoveGroup>, in slot: Index<Slot>) -> SlotObstacle? {
    for demand in book.demands(of: group)
    where book.work(of: group, passing: demand.gate).isEmpty
      && !book.isRecorded(demand, for: group, in: slot) && !book.isWaived(for: group, in: slot)
    {
      let row = scenario.policy.demands(of: scenario.changeClasses[group.offset].changeClass).row
      return SlotObstacle(
        rule: demand.gate == .restoreDrill ? .recovery : .policy,
        row: row ?? scenario.policy.file,
        text: "needs a \(demand.gate.rawValue.replacing("_", with: " ")) of the last "
          + "\(demand.validDays) days, and there is none")
    }
    return nil
  }
}
