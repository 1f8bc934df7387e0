public import WaveCore

/// Works out when plants may be down, from their shifts and the rows that concern them.
///
/// Allowed is free time (weekend by shifts, holidays, shutdowns) and explicit windows, less
/// blackouts, stock-takes, closes with their distance, and peaks where those forbid a cutover. A
/// plant that works around the clock is freed only by shutdowns, its own holidays and windows.
public struct PlantCalendarBuilder: Sendable {
  private let calendar: PlanningCalendar
  private let expanded: ExpandedCalendar

  /// A builder over the rows of a calendar, which are expanded once.
  public init(_ calendar: PlanningCalendar) {
    self.calendar = calendar
    expanded = ExpandedCalendar(calendar)
  }

  /// The calendars of plants, in their order.
  ///
  /// - Complexity: O(*p* · (*s* + *r*)) for *p* plants, *s* slots and the *r* spans of a plant.
  public func calendars(of sites: [CalendarSite]) -> [PlantCalendar] {
    var weekends: [WeekendKey: IntervalSet] = [:]
    return sites.map { site in
      let key = WeekendKey(zone: site.zone.id, shifts: site.shifts)
      let known = weekends[key]
      let weekend =
        known ?? site.shifts.freeTime(in: site.zone, from: expanded.first, to: expanded.end)
      if known == nil { weekends[key] = weekend }
      return plantCalendar(of: site, weekend: weekend)
    }
  }

  /// The calendar of one plant.
  public func calendar(of site: CalendarSite) -> PlantCalendar {
    plantCalendar(
      of: site,
      weekend: site.shifts.freeTime(in: site.zone, from: expanded.first, to: expanded.end))
  }

  /// The windows of a group without plants: Friday 22:00 to Monday 05:00, less blackouts for all.
  public func windowsWithoutPlants(in zone: ZoneTable, row: SourceSpan) -> [CutoverWindow?] {
    let site = CalendarSite(
      id: "", zone: zone, shifts: ShiftPattern(shiftsPerWeek: 15), shiftRow: row)
    let weekend = site.shifts.freeTime(in: zone, from: expanded.first, to: expanded.end)
    let blackouts = expanded.spans(of: [.all]).filter { $0.kind == .blackout }
    return plantCalendar(of: site, weekend: weekend, spans: blackouts).windows
  }
}

extension PlantCalendarBuilder {
  private struct WeekendKey: Hashable {
    var zone: String
    var shifts: ShiftPattern
  }

  private func plantCalendar(of site: CalendarSite, weekend: IntervalSet) -> PlantCalendar {
    plantCalendar(of: site, weekend: weekend, spans: expanded.spans(of: site.scopes))
  }

  private func plantCalendar(
    of site: CalendarSite, weekend: IntervalSet, spans: [ExpandedCalendar.Span]
  ) -> PlantCalendar {
    let openings = openings(of: site, in: spans)
    let stops = IntervalSet(openings.lazy.filter { $0.kind != .window }.map(\.interval))
    let free = weekend.union(stops)
    let opened = free.union(
      IntervalSet(openings.lazy.filter { $0.kind == .window }.map(\.interval)))
    let closings = PlantClosings(
      site: site, spans: spans, from: expanded.first, to: expanded.end)
    let allowed = opened.subtracting(IntervalSet(closings.closings.lazy.map(\.interval)))
    let frames = calendar.slots.map { $0.frame(in: site.zone) }
    return PlantCalendar(
      plant: site.id, frames: frames,
      weekend: weekend, shiftRow: site.shiftRow, free: free, allowed: allowed,
      closures: closings.closures(in: frames, opened: opened, shiftRow: site.shiftRow),
      openings: openings, closings: closings.closings, peaks: peaks(in: spans),
      closes: closings.closes)
  }

  private func openings(of site: CalendarSite, in spans: [ExpandedCalendar.Span])
    -> [PlantCalendar.Opening]
  {
    var openings: [PlantCalendar.Opening] = []
    for span in spans {
      let kind: WindowKind
      switch span.kind {
      case .holiday where span.isOwn || !site.shifts.isContinuous: kind = .holiday
      case .shutdown: kind = .shutdown
      case .window: kind = .window
      default: continue
      }
      let interval = site.zone.interval(from: span.occurrence.start, to: span.occurrence.end)
      openings.append(PlantCalendar.Opening(interval: interval, kind: kind, row: span.row))
    }
    openings.sort {
      ($0.interval.start, $0.interval.end, $0.row) < ($1.interval.start, $1.interval.end, $1.row)
    }
    return openings
  }

  private func peaks(in spans: [ExpandedCalendar.Span]) -> [PlantCalendar.Peak] {
    let peaks = spans.filter { $0.kind == .peak }.map { span in
      PlantCalendar.Peak(
        days: calendar.day(span.occurrence.firstDate)..<calendar.day(span.occurrence.endDate),
        load: span.load ?? PlantCalendar.usualPeakLoad, row: span.row)
    }
    return peaks.sorted { ($0.days.lowerBound, $0.row) < ($1.days.lowerBound, $1.row) }
  }
}
