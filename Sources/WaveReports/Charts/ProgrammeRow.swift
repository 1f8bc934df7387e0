import WaveCore
import WaveScenario

/// Work of the programme as a whole, on one row of the time line.
struct ProgrammeRow {
  /// What the row is called.
  var title: String
  /// Its activities, by start.
  var bars: [Bar]

  /// An activity on the row.
  struct Bar {
    /// What it is.
    var title: String
    /// Its first day.
    var start: CivilDate
    /// The first day after it.
    var end: CivilDate
  }

  /// The rows that have work.
  static func all(of reading: OutcomeReading) -> [ProgrammeRow] {
    let rows: [(String, Set<Activity.Kind>)] = [
      ("Foundation", [.foundation]), ("Porting", [.porting]),
      ("Integrations", [.integrationPreparation, .notice, .repoint]),
    ]
    return rows.compactMap { title, kinds in
      let bars = reading.scenario.activities.filter { kinds.contains($0.kind) && $0.group == nil }
        .compactMap { activity in
          reading.days(of: activity.id).map {
            Bar(title: activity.title, start: $0.start, end: $0.end)
          }
        }.sorted { ($0.start, $0.title) < ($1.start, $1.title) }
      return bars.isEmpty ? nil : ProgrammeRow(title: title, bars: bars)
    }
  }
}
