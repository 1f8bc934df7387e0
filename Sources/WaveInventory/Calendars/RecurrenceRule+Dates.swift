import WaveCore

extension RecurrenceRule {
  /// The dates of an event that starts on `start`, in order, up to and including `last`.
  ///
  /// The start itself is always the first of them, as calendars show it. No more than `limit` are
  /// returned.
  func dates(from start: CivilDate, through last: CivilDate, limit: Int) -> [CivilDate] {
    let end = min(last, until?.wall.date ?? last)
    let wanted = min(limit, count ?? limit)
    var found = [start]
    var step = 0
    // A period without a match ends nothing, but so many of them in a row end all.
    var idle = 0
    while found.count < wanted, idle < 1_500 {
      let (first, dates) = period(step, from: start)
      guard first <= end else { break }
      idle = dates.isEmpty ? idle + 1 : 0
      for date in selected(dates) where date > start && date <= end && found.count < wanted {
        found.append(date)
      }
      step += 1
    }
    return found
  }
}

extension RecurrenceRule {
  /// The first day of a period, counted from the start's own, and the dates in it that fit.
  private func period(_ step: Int, from start: CivilDate) -> (first: CivilDate, [CivilDate]) {
    let (_, startMonth, startDay) = start.components
    switch frequency {
    case .daily:
      let date = start + step * interval
      return (date, fitsMonth(date) && fitsMonthDay(date) && fitsWeekday(date) ? [date] : [])
    case .weekly:
      let back = (start.weekday.rawValue - weekStart.rawValue + 7) % 7
      let first = start - back + 7 * step * interval
      let days = weekdays.isEmpty ? [start.weekday] : weekdays.map(\.day)
      let week = (0..<7).map { first + $0 }
      return (first, week.filter { days.contains($0.weekday) && fitsMonth($0) })
    case .monthly:
      let first = start.startOfMonth.adding(months: step * interval)
      return (first, fitsMonth(first) ? monthDates(first, orDay: startDay) : [])
    case .yearly:
      let first = (start - start.dayOfYear).adding(months: 12 * step * interval)
      let chosen = months.isEmpty && !usesWholeYear ? [startMonth] : months
      if usesWholeYear { return (first, weekdayDates(first, first.adding(months: 12))) }
      let dates = chosen.sorted().flatMap {
        monthDates(first.adding(months: $0 - 1), orDay: startDay)
      }
      return (first, dates)
    }
  }

  /// Whether days of the week are counted over the year and not over a month.
  private var usesWholeYear: Bool { !weekdays.isEmpty && months.isEmpty && monthDays.isEmpty }

  private func monthDates(_ first: CivilDate, orDay day: Int) -> [CivilDate] {
    let next = first.adding(months: 1)
    let length = next - first
    if !monthDays.isEmpty {
      let days = monthDays.map { $0 > 0 ? $0 : length + 1 + $0 }
      return Set(days).filter { (1...length).contains($0) }.sorted().map { first + ($0 - 1) }
        .filter(fitsWeekday)
    }
    if !weekdays.isEmpty { return weekdayDates(first, next) }
    return day <= length ? [first + (day - 1)] : []
  }

  /// The days of the week between two dates, each by its ordinal from either end.
  private func weekdayDates(_ first: CivilDate, _ end: CivilDate) -> [CivilDate] {
    var dates: Set<CivilDate> = []
    for (ordinal, day) in weekdays {
      let offset = (day.rawValue - first.weekday.rawValue + 7) % 7
      let all = stride(from: offset, to: end - first, by: 7).map { first + $0 }
      if ordinal == 0 {
        dates.formUnion(all)
      } else {
        let place = ordinal > 0 ? ordinal - 1 : all.count + ordinal
        if all.indices.contains(place) { dates.insert(all[place]) }
      }
    }
    return dates.sorted()
  }

  private func selected(_ dates: [CivilDate]) -> [CivilDate] {
    guard !positions.isEmpty else { return dates }
    let places = positions.map { $0 > 0 ? $0 - 1 : dates.count + $0 }
    return Set(places).sorted().filter(dates.indices.contains).map { dates[$0] }
  }

  private func fitsMonth(_ date: CivilDate) -> Bool {
    months.isEmpty || months.contains(date.components.month)
  }

  private func fitsMonthDay(_ date: CivilDate) -> Bool {
    guard !monthDays.isEmpty else { return true }
    let (year, month, day) = date.components
    let fromEnd = day - CivilDate.days(inMonth: month, of: year) - 1
    return monthDays.contains(day) || monthDays.contains(fromEnd)
  }

  private func fitsWeekday(_ date: CivilDate) -> Bool {
    weekdays.isEmpty || weekdays.contains { $0.day == date.weekday }
  }
}

extension CivilDate {
  /// Days since the first of January.
  fileprivate var dayOfYear: Int {
    let year = components.year
    return CivilDate(year: year, month: 1, day: 1).map { self - $0 } ?? 0
  }
}
