import WaveCalendar
import WaveCore
import WaveLandscape

extension PolicySubject {
  /// Evidence that neither a record nor planned work gives, or that is too old by the cutover.
  ///
  /// A record counts if it is good, not later than the slot, and still valid on its first day: as
  /// long as the policy says, or less where the record itself says so. Planned work counts by the
  /// day it ends. A restore drill counts under the rule of recovery.
  var missingEvidence: [PolicyShortfall] {
    demands.evidence.compactMap { demand in
      let ages = recorded(demand.gate) + plannedAges(demand.gate).map { ($0, demand.validDays) }
      let isProven = ages.contains { age, valid in
        age >= 0 && age <= min(valid, demand.validDays)
      }
      guard !isProven else { return nil }
      let gate = demand.gate.rawValue.replacing("_", with: " ")
      let youngest = ages.map(\.0).filter { $0 >= 0 }.min()
      return PolicyShortfall(
        rule: demand.gate == .restoreDrill ? .recovery : .policy, subject: name,
        needed: "needs a \(gate) of the last \(Wording.days(demand.validDays))",
        available: youngest.map { "the last is \(Wording.days($0)) old" } ?? "there is none")
    }
  }

  /// Days from each good record of a gate to the cutover, with the days it says it is valid.
  private func recorded(_ gate: Gate) -> [(Int, Int)] {
    let names = names
    return reading.scenario.landscape.evidence.compactMap { record in
      guard record.passed, record.kind == gate, names.contains(record.subject) else { return nil }
      return (anchorDate - record.date, record.validDays ?? .max)
    }
  }

  /// Days from the end of each planned activity that passes a gate to the cutover.
  private func plannedAges(_ gate: Gate) -> [Int] {
    let kind: Activity.Kind =
      switch gate {
      case .testReport: .nonproduction
      case .rehearsal: .rehearsal
      case .restoreDrill, .failoverDrill, .rollbackDrill: .drill
      case .approval, .review: .approval
      }
    return planned(kind).map { cutover.anchor - $0.upperBound }
  }
}
