import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

extension Contradiction {
  /// The rows of the calendar by which teams it speaks of have fewer people than they usually have.
  var shortages: [CalendarEntry] {
    guard case .rows(let problem, let conflict) = self else { return [] }
    let teams = conflict.constraints.compactMap { constraint -> Identifier? in
      guard case .capacity(let index) = constraint else { return nil }
      let calendar = problem.scenario.teamCalendars[index.offset]
      return problem.scenario.landscape.teams[calendar.team].id
    }
    return problem.scenario.calendar.entries.filter { entry in
      guard entry.kind == .reduced || entry.kind == .holiday else { return false }
      if case .team(let id) = entry.scope { return teams.contains(id) }
      return entry.scope == .all && entry.kind == .reduced && !teams.isEmpty
    }
  }
}

extension CalendarEntry {
  /// What a row takes away from a team: `reduced of T_DEV from 2027-08-02 to 2027-08-20 leaves 70 %
  /// of the people`.
  var shortageWords: String {
    let share = kind == .holiday ? 0 : capacity ?? TeamCapacity.usualReducedShare
    let percent = Int((share * 100).rounded(.toNearestOrEven))
    return "\(words) leaves \(percent) % of the people"
  }
}
