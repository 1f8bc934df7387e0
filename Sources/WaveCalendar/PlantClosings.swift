import WaveCore

/// The time in which a plant may not be down although it could be.
struct PlantClosings {
  /// A span that is closed, with the rule and the row that close it.
  struct Closing {
    /// The time.
    var interval: Interval
    /// The rule with its row.
    var closed: ClosedSlot
  }

  /// The closed spans, in order of time.
  let closings: [Closing]
  /// The dates on which books are closed, in order of time: without the distance kept from them.
  let closes: [Range<CivilDate>]

  /// The closings of a site by the rows that concern it.
  init(
    site: CalendarSite, spans: [ExpandedCalendar.Span], from first: CivilDate, to end: CivilDate
  ) {
    let workingDays = WorkingDays(holidays: ExpandedCalendar.holidays(in: spans))
    var closings: [Closing] = []
    var closes: [CalendarOccurrence] = []
    for span in spans {
      switch span.kind {
      case .blackout: closings.append(Closing(span, .blackout, in: site.zone))
      case .stockTake: closings.append(Closing(span, .stockTake, in: site.zone))
      case .peak where !site.peakAllowed:
        let closing = Closing(span, .peak, in: site.zone)
        closings.append(closing.after(site.peaksWaivedThrough, in: site.zone))
      case .close:
        closes.append(span.occurrence)
        let close = site.widened(span.occurrence, by: workingDays)
        let closing = Closing(close, .close, span.row, in: site.zone)
        closings.append(closing.after(site.closesWaivedThrough, in: site.zone))
      default: break
      }
    }
    if closes.isEmpty, let year = site.fiscalYear {
      for usual in year.closes(from: first, to: end, workingDays: workingDays) {
        closes.append(usual)
        let close = site.widened(usual, by: workingDays)
        let closing = Closing(close, .close, site.fiscalYearRow, in: site.zone)
        closings.append(closing.after(site.closesWaivedThrough, in: site.zone))
      }
    }
    self.closes = closes.map { $0.firstDate..<$0.endDate }.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    self.closings = closings.filter { !$0.interval.isEmpty }.sorted {
      ($0.interval.start, $0.interval.end, $0.closed.row)
        < ($1.interval.start, $1.interval.end, $1.closed.row)
    }
  }

  /// What takes time away in each frame: every closing that meets opened time there, or the shifts
  /// where nothing is open at all.
  func closures(in frames: [Interval], opened: IntervalSet, shiftRow: SourceSpan)
    -> [[ClosedSlot]]
  {
    var closures = frames.map { frame in
      opened.overlaps(frame) ? [] : [ClosedSlot(reason: .noFreeTime, row: shiftRow)]
    }
    guard let first = frames.first else { return closures }
    let week = 7 * 1440
    for closing in closings {
      let offset = (closing.interval.start - first.start).count
      var place = max(0, offset / week - 1)
      while place < frames.count, frames[place].start < closing.interval.end {
        let met = closing.interval.intersection(frames[place])
        if opened.overlaps(met), !closures[place].contains(closing.closed) {
          closures[place].append(closing.closed)
        }
        place += 1
      }
    }
    return closures
  }
}

extension PlantClosings.Closing {
  /// A closing as long as a row's span.
  fileprivate init(
    _ span: ExpandedCalendar.Span, _ reason: ClosedSlot.Reason, in zone: ZoneTable
  ) {
    self.init(span.occurrence, reason, span.row, in: zone)
  }

  /// A closing as long as an occurrence.
  fileprivate init(
    _ occurrence: CalendarOccurrence, _ reason: ClosedSlot.Reason, _ row: SourceSpan,
    in zone: ZoneTable
  ) {
    interval = zone.interval(from: occurrence.start, to: occurrence.end)
    closed = ClosedSlot(reason: reason, row: row)
  }

  /// The part after the last day of a waiver.
  fileprivate func after(_ waivedThrough: CivilDate?, in zone: ZoneTable) -> Self {
    guard let waivedThrough else { return self }
    var closing = self
    closing.interval.start = max(
      interval.start, zone.instant(of: CivilDateTime(waivedThrough + 1)))
    return closing
  }
}

extension CalendarSite {
  /// The scopes whose rows concern the plant, widest first.
  var scopes: [CalendarScope] {
    var scopes: [CalendarScope] = [.all]
    if let country { scopes.append(.country(country)) }
    if let region { scopes.append(.region(region)) }
    if let company { scopes.append(.company(company)) }
    scopes.append(.plant(id))
    return scopes
  }

  /// A close with the working days around it that the policy keeps free.
  fileprivate func widened(_ close: CalendarOccurrence, by workingDays: WorkingDays)
    -> CalendarOccurrence
  {
    guard closeDistance > 0 else { return close }
    let start = workingDays.date(closeDistance, before: close.firstDate)
    let end = workingDays.date(closeDistance, after: close.endDate - 1) + 1
    return CalendarOccurrence(start: CivilDateTime(start), end: CivilDateTime(end))
  }
}
