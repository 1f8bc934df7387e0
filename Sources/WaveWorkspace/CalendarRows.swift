import WaveCalendar
import WaveCore
import WaveScenario

/// Finds rows of a scenario's calendar by the names people give them.
struct CalendarRows {
  private let entries: [CalendarEntry]

  /// The rows in force.
  init(_ scenario: Scenario) { entries = scenario.calendar.entries }

  /// The rows, by file and line, that a name stands for: one row by `calendar.csv:7`, or all
  /// blackouts of a scope such as `country:DE`.
  ///
  /// - Throws: `WorkspaceFailure.unreadable` where there is none, or where the row allows cutovers.
  func blackouts(named name: String) throws(WorkspaceFailure) -> [String] {
    if let entry = entries.first(where: { name == $0.row.row || name.hasSuffix("/" + $0.row.row) })
    {
      guard entry.kind != .window else {
        throw .unreadable("calendar row \(name) is a window: dropping it would close slots")
      }
      return [entry.row.row]
    }
    let inScope = entries.filter { $0.scope.words == name }
    let blackouts = inScope.filter { $0.kind == .blackout }
    guard blackouts.isEmpty else { return blackouts.map(\.row.row) }
    guard inScope.isEmpty else {
      let rows = inScope.map { "\($0.row.row) (\($0.kind.rawValue))" }
      throw .unreadable(
        "'\(name)' has no blackout; name one of its rows: " + rows.joined(separator: ", "))
    }
    let known = entries.map(\.row.row) + Set(entries.map(\.scope.words)).sorted()
    throw .unreadable(
      "the calendar has no row and no scope '\(name)'" + Workspace.hint(for: name, among: known))
  }
}
