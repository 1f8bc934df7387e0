import WaveCalendar
import WaveCore

/// Reads activities: every one once, on the axis.
struct ActivityReader {
  /// The days of each activity; the first where the plan names several.
  private(set) var read: [Range<Int>?]
  /// What could not be read.
  private(set) var faults: [Violation] = []

  /// Reads the activities of a plan.
  init(_ records: [PlannedActivity], in scenario: Scenario) {
    let activities = scenario.activities
    read = Array(repeating: nil, count: activities.count)
    var counts = [Int](repeating: 0, count: activities.count)
    let names = Dictionary(
      activities.indices.map { (activities[$0].id, $0) }, uniquingKeysWith: { $1 })
    for record in records {
      guard let index = names[record.activity] else {
        fault(
          record.activity, needed: "needs the name of an activity",
          available: "the scenario has \(Wording.count(activities.count, "other one"))",
          row: scenario.settings.file)
        continue
      }
      counts[index.offset] += 1
      guard counts[index.offset] == 1 else { continue }
      read[index.offset] = days(record, of: activities[index], in: scenario)
    }
    for index in activities.indices where counts[index.offset] != 1 {
      fault(
        activities[index].id, needed: "needs to be planned once",
        available: "the plan has it \(Wording.count(counts[index.offset], "time"))",
        row: activities[index].row(in: scenario))
    }
  }

  private mutating func days(
    _ record: PlannedActivity, of activity: Activity, in scenario: Scenario
  ) -> Range<Int>? {
    let calendar = scenario.calendar
    let axis = calendar.firstDay...(calendar.endDay)
    guard axis.contains(record.start), axis.contains(record.end), record.start <= record.end
    else {
      let isReal = record.start.isReal && record.end.isReal
      fault(
        record.activity,
        needed: "needs days from \(axis.lowerBound) to \(axis.upperBound), in this order",
        available: isReal
          ? "has \(record.start) to \(record.end)" : "has days beyond all calendars",
        row: activity.row(in: scenario))
      return nil
    }
    return calendar.day(record.start)..<calendar.day(record.end)
  }

  private mutating func fault(
    _ subject: Identifier, needed: String, available: String, row: SourceSpan
  ) {
    faults.append(
      Violation(
        rule: .wellFormed, subject: subject, needed: needed, available: available, row: row))
  }
}

extension Activity {
  /// The first row the activity comes from, or the scenario's file.
  func row(in scenario: Scenario) -> SourceSpan { origins.first?.span ?? scenario.settings.file }
}
