public import WaveCore

extension CalendarEntry {
  /// The spans of the row that touch the dates from `first` up to, not including, `end`.
  ///
  /// A row comes back from its own date on, never before. By months, quarters and years both the
  /// first day and the last one included are moved from the row's own dates and clipped to the
  /// last day of a shorter month, so the 31st is the 28th in February and the 31st again in March.
  public func occurrences(from first: CivilDate, to end: CivilDate) -> [CalendarOccurrence] {
    var found: [CalendarOccurrence] = []
    var step = repeats == .none ? 0 : firstStep(reaching: first)
    while true {
      let occurrence = occurrence(step)
      guard occurrence.firstDate < end else { return found }
      if occurrence.endDate > first, occurrence.start < occurrence.end { found.append(occurrence) }
      guard repeats != .none else { return found }
      step += 1
    }
  }
}

extension CalendarEntry {
  private func occurrence(_ step: Int) -> CalendarOccurrence {
    CalendarOccurrence(
      start: CivilDateTime(moved(start.date, by: step), start.time), end: movedEnd(by: step))
  }

  /// Midnight at the end belongs to the day before, so that day is moved.
  private func movedEnd(by step: Int) -> CivilDateTime {
    guard end.time == ClockTime(0, 0) else {
      return CivilDateTime(moved(end.date, by: step), end.time)
    }
    return CivilDateTime(moved(end.date - 1, by: step) + 1, end.time)
  }

  private func moved(_ date: CivilDate, by step: Int) -> CivilDate {
    switch repeats {
    case .none: date
    case .weekly: date + 7 * step
    case .monthly: date.adding(months: step)
    case .quarterly: date.adding(months: 3 * step)
    case .yearly: date.adding(months: 12 * step)
    }
  }

  /// A step that surely is not too late, so that old rows cost no time.
  private func firstStep(reaching date: CivilDate) -> Int {
    let longest: Int
    switch repeats {
    case .none: return 0
    case .weekly: longest = 7
    case .monthly: longest = 31
    case .quarterly: longest = 92
    case .yearly: longest = 366
    }
    return max(0, (date - end.date) / longest - 1)
  }
}
