import WaveCalendar
import WaveCore
import WaveScenario

extension ScenarioChanges {
  /// The rows of a calendar that are still in force.
  func kept(of calendar: [CalendarEntry]) -> [CalendarEntry] {
    guard !droppedRows.isEmpty else { return calendar }
    let dropped = Set(droppedRows)
    return calendar.filter { !dropped.contains($0.row.row) }
  }
}
