import WaveCalendar
import WaveCore
import WaveScenario

extension WhatIf {
  /// Rows of the calendar in which plants may be down: windows and shutdowns.
  func opening(_ row: SourceSpan) -> [Int] {
    entries.indices.filter {
      entries[$0].row == row && (entries[$0].kind == .window || entries[$0].kind == .shutdown)
    }
  }

  /// A window or a shutdown that something does not fit lasts nearly until the same time of the
  /// next week; how long it lasts is what its row demands.
  mutating func takeOutShortness(_ listed: ListedRow) -> String? {
    let places = listed.rule == .downtime ? opening(listed.row) : []
    guard let first = places.first else { return nil }
    let words = entries[first].words
    for place in places {
      let begin = entries[place].start
      let end = CivilDateTime(begin.date + 6, begin.time)
      if entries[place].end < end { entries[place].end = end }
    }
    return "how short the \(words) is"
  }

  /// Lets a window or a shutdown end later.
  mutating func lengthen(_ row: SourceSpan, by more: Minutes) {
    for place in opening(row) {
      let end = entries[place].end
      let minute = end.time.minuteOfDay + more.count
      entries[place].end = CivilDateTime(
        end.date + minute / 1440, ClockTime(minuteOfDay: minute % 1440))
    }
  }
}
