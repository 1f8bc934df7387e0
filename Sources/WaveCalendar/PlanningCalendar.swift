public import WaveCore

/// The axis everything is planned on: days from the scenario's start, and slots.
public struct PlanningCalendar: Sendable {
  /// Day 0.
  public var firstDay: CivilDate
  /// How many days the axis has; hypercare after the last slot fits on it.
  public var dayCount: Int
  /// The cutover opportunities, in order of time; a slot's index is its place here.
  public var slots: Rows<Slot>
  /// The zones that rows name, by identifier.
  public var zones: [String: ZoneTable]
  /// The calendar rows, by place in their file.
  public var entries: [CalendarEntry]

  /// An axis.
  public init(
    firstDay: CivilDate, dayCount: Int, slots: Rows<Slot>, zones: [String: ZoneTable],
    entries: [CalendarEntry]
  ) {
    self.firstDay = firstDay
    self.dayCount = dayCount
    self.slots = slots
    self.zones = zones
    self.entries = entries
  }

  /// The axis day of a date; negative before the start.
  public func day(_ date: CivilDate) -> Int { date - firstDay }

  /// The date of an axis day.
  public func date(_ day: Int) -> CivilDate { firstDay + day }

  /// The axis day on which a slot begins.
  public func day(of slot: Index<Slot>) -> Int { day(slots[slot].firstDay) }
}
