public import WaveCore

/// The days on which a partner can re-point.
public struct PartnerDays: Sendable {
  private let calendar: PlanningCalendar
  private let expanded: ExpandedCalendar
  private let zone: ZoneTable

  /// Hours in which a partner can re-point, on some days of every week.
  public struct Hours: Hashable, Sendable {
    /// The days on which they begin.
    public var weekdays: [Weekday]
    /// When they begin.
    public var opens: ClockTime
    /// When they end; not later than `opens` means on the next day.
    public var closes: ClockTime
    /// The zone they are read in.
    public var zone: ZoneTable

    /// Hours from `opens` to `closes` on those days.
    public init(weekdays: [Weekday], opens: ClockTime, closes: ClockTime, zone: ZoneTable) {
      self.weekdays = weekdays
      self.opens = opens
      self.closes = closes
      self.zone = zone
    }
  }

  /// The days of partners under the rows of a calendar; `zone` is the zone of the axis.
  public init(_ calendar: PlanningCalendar, zone: ZoneTable) {
    self.calendar = calendar
    self.zone = zone
    expanded = ExpandedCalendar(calendar)
  }

  /// Whether a partner can re-point, by axis day: the day on which its hours begin, in the zone of
  /// the axis.
  ///
  /// Without hours and without `window` rows of its own, a partner can on any working day; `window`
  /// rows add Monday to Friday inside them. Blackouts for all or for the partner and its holidays
  /// take away what they cover.
  public func days(of partner: String?, hours: [Hours]) -> [Bool] {
    let scopes = [CalendarScope.all] + (partner.map { [.partner($0)] } ?? [])
    let spans = expanded.spans(of: scopes)
    let windows = spans.filter { $0.kind == .window && $0.isOwn }
    let closed = IntervalSet(
      spans.lazy.filter { $0.kind == .blackout || $0.kind == .holiday }.map {
        zone.interval(from: $0.occurrence.start, to: $0.occurrence.end)
      })
    var days = [Bool](repeating: false, count: calendar.dayCount)
    for interval in openings(hours: hours, windows: windows) {
      guard let open = IntervalSet([interval]).subtracting(closed).intervals.first else { continue }
      let day = calendar.day(zone.wall(at: open.start).date)
      if days.indices.contains(day) { days[day] = true }
    }
    return days
  }
}

extension PartnerDays {
  private func openings(hours: [Hours], windows: [ExpandedCalendar.Span]) -> [Interval] {
    var openings: [Interval] = []
    var date = calendar.firstDay - 1
    while date <= calendar.endDay {
      for hours in hours where hours.weekdays.contains(date.weekday) {
        let closing = hours.closes > hours.opens ? date : date + 1
        openings.append(
          hours.zone.interval(
            from: CivilDateTime(date, hours.opens), to: CivilDateTime(closing, hours.closes)))
      }
      let isAsked =
        windows.contains { $0.occurrence.firstDate <= date && date < $0.occurrence.endDate }
        || hours.isEmpty && windows.isEmpty
      if isAsked, date.weekday < .saturday {
        openings.append(zone.interval(from: CivilDateTime(date), to: CivilDateTime(date + 1)))
      }
      date = date + 1
    }
    return openings
  }
}
