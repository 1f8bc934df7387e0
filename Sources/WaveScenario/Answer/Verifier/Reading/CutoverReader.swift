import WaveCalendar
import WaveCore
import WaveLandscape

/// A group's cutover in a known slot.
struct ReadCutover {
  /// The slot.
  var slot: Index<Slot>
  /// The slot's first day on the axis.
  var anchor: Int
  /// From freeze to last check, as the plan says; nil where it leaves the axis.
  var interval: Interval?
  /// The place of the record in the plan.
  var place: Int
}

/// Reads cutovers: every group once, in a slot of the axis.
struct CutoverReader {
  /// The cutover of each group; the first where the plan names several.
  private(set) var read: [ReadCutover?]
  /// What could not be read.
  private(set) var faults: [Violation] = []

  /// Reads the cutovers of a plan.
  init(_ records: [PlannedCutover], in scenario: Scenario) {
    read = Array(repeating: nil, count: scenario.groups.count)
    var counts = [Int](repeating: 0, count: scenario.groups.count)
    let names = Dictionary(
      scenario.groups.indices.map { (scenario.groups[$0].id, $0) }, uniquingKeysWith: { $1 })
    for (place, record) in records.enumerated() {
      guard let group = names[record.group] else {
        fault(
          record.group, needed: "needs the name of a move group",
          available: "the scenario has \(Wording.count(scenario.groups.count, "other group"))",
          row: scenario.settings.file)
        continue
      }
      counts[group.offset] += 1
      guard counts[group.offset] == 1 else { continue }
      read[group.offset] = cutover(record, place, in: scenario)
    }
    let members = GroupMembers(scenario)
    for group in scenario.groups.indices where counts[group.offset] != 1 {
      fault(
        scenario.groups[group].id, needed: "needs 1 cutover",
        available: "the plan has \(counts[group.offset])", row: members.row(of: group))
    }
  }

  private mutating func cutover(
    _ record: PlannedCutover, _ place: Int, in scenario: Scenario
  ) -> ReadCutover? {
    let calendar = scenario.calendar
    guard record.slot.isReal, let slot = calendar.slot(containing: record.slot),
      calendar.slots[slot].firstDay == record.slot
    else {
      let first = calendar.slots.elements.first?.firstDay.description ?? "none"
      let last = calendar.slots.elements.last?.firstDay.description ?? "none"
      fault(
        record.group, needed: "needs the first day of a slot, \(first) to \(last)",
        available: "the plan says \(record.slot.isReal ? record.slot.description : "never")",
        row: scenario.settings.file)
      return nil
    }
    let axis =
      Instant(midnightUTC: calendar.firstDay - 1)...Instant(midnightUTC: calendar.endDay + 1)
    let isOnAxis = axis.contains(record.start) && axis.contains(record.end)
    if !isOnAxis {
      fault(
        record.group, needed: "needs moments from \(axis.lowerBound) to \(axis.upperBound)",
        available: "the cutover starts or ends beyond them", row: scenario.settings.file)
    }
    return ReadCutover(
      slot: slot, anchor: calendar.day(of: slot),
      interval: isOnAxis ? Interval(start: record.start, end: record.end) : nil, place: place)
  }

  private mutating func fault(
    _ subject: Identifier, needed: String, available: String, row: SourceSpan
  ) {
    faults.append(
      Violation(
        rule: .wellFormed, subject: subject, needed: needed, available: available, row: row))
  }
}
