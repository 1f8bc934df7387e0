public import WaveCore

extension PlanningCalendar {
  /// How long after the wanted end a cutover may still lie, so that a late plan can be shown as
  /// late rather than not exist.
  public static let daysBeyondFinish = 26 * 7

  /// Weeks the axis goes on after the last slot, besides hypercare.
  public static let weeksBeyondHypercare = 10

  /// The axis of a programme: slots from the first Wednesday on or after its start up to the last
  /// one whose Saturday lies at most `daysBeyondFinish` after its wanted end.
  public init(
    start: CivilDate, finishBy: CivilDate, hypercareWeeks: Int, zones: [String: ZoneTable],
    entries: [CalendarEntry]
  ) {
    let wait = (Weekday.wednesday.rawValue - start.weekday.rawValue + 7) % 7
    var slots: [Slot] = []
    var slot = Slot(firstDay: start + wait)
    while slot.label <= finishBy + Self.daysBeyondFinish {
      slots.append(slot)
      slot = Slot(firstDay: slot.endDay)
    }
    let lastDay = slots.last?.endDay ?? start
    self.init(
      firstDay: start,
      dayCount: lastDay - start + 7 * (hypercareWeeks + Self.weeksBeyondHypercare),
      slots: Rows(slots), zones: zones, entries: entries)
  }

  /// The first date after the axis.
  public var endDay: CivilDate { firstDay + dayCount }

  /// The slot that contains a date; nil where none does.
  public func slot(containing date: CivilDate) -> Index<Slot>? {
    guard let first = slots.elements.first, date >= first.firstDay else { return nil }
    let place = (date - first.firstDay) / 7
    return place < slots.count ? Index(place) : nil
  }

  /// The zone with an identifier; universal time where it is not known.
  public func zone(_ id: String) -> ZoneTable { zones[id] ?? .utc }
}
