import WaveCalendar
import WaveCore
import WaveLandscape

extension PolicySubject {
  /// Roles that must sign and that nobody has, where people are listed at all.
  var missingApprovers: [PolicyShortfall] {
    let people = reading.scenario.landscape.people
    guard !people.isEmpty else { return [] }
    return demands.approvers.compactMap { role in
      let wanted = role.lowercased()
      guard !people.contains(where: { $0.roles.contains { $0.lowercased() == wanted } }) else {
        return nil
      }
      return PolicyShortfall(
        subject: name, needed: "needs the approval of a \(role.replacing("_", with: " "))",
        available: "0 of \(Wording.count(people.count, "person", "people")) have the role")
    }
  }

  /// Less working days between asking for approval and the cutover than demanded; Monday to
  /// Friday count, holidays too.
  var shortLead: [PolicyShortfall] {
    guard demands.leadDays > 0 else { return [] }
    let asked = planned(.approval).map(\.lowerBound).min()
    let days = asked.map {
      WorkingDays().count(from: reading.scenario.calendar.date($0), to: anchorDate)
    }
    guard days ?? 0 < demands.leadDays else { return [] }
    return [
      PolicyShortfall(
        subject: name,
        needed: "needs \(Wording.count(demands.leadDays, "working day")) to approve",
        available: "has \(days ?? 0)")
    ]
  }

  /// A window of none of the kinds allowed; a holiday counts as a weekend.
  var wrongWindow: [PolicyShortfall] {
    guard !demands.windows.isEmpty,
      let window = reading.scenario.windows[group.offset][cutover.slot.offset]
    else { return [] }
    let kinds = window.kinds.map { $0 == .holiday ? WindowKind.weekend : $0 }
    guard !kinds.contains(where: { demands.windows.contains($0.rawValue) }), !kinds.isEmpty else {
      return []
    }
    return [
      PolicyShortfall(
        subject: name, needed: "needs a \(demands.windows.joined(separator: " or "))",
        available: "its window is a \(kinds.map(\.rawValue).joined(separator: " and a "))")
    ]
  }

  /// No decision in the runbook, or no time kept to act on it.
  var missingCriteria: [PolicyShortfall] {
    guard demands.rollbackCriteria else { return [] }
    let runbook = reading.scenario.runbooks[group.offset]
    let decisions = runbook.steps.count { $0.kind == .goNoGo }
    guard decisions == 0 || runbook.rollbackReserve <= .zero else { return [] }
    return [
      PolicyShortfall(
        subject: name, needed: "needs a decision and time to roll back",
        available: "the runbook has \(Wording.count(decisions, "decision")) and "
          + "\(runbook.rollbackReserve)")
    ]
  }
}
