internal import WaveCalendar
public import WaveCore
public import WaveScenario

/// The months and days by which cost is counted.
public struct CostCalendar: Sendable {
  /// Axis day 0.
  public let firstDay: CivilDate
  /// The first days of all months, from the scenario's first to the last that any cost can reach.
  public let months: [CivilDate]
  /// The axis day on which each month begins; the first may be negative.
  public let monthStarts: [Int]
  /// The axis day until which the target platform is paid: 26 weeks after the wanted finish.
  public let horizonEnd: Int
  /// The anchor of a group that is never cut over: the first day after the horizon's end.
  public let never: Int
  /// The axis day of each slot.
  public let slotDays: [Int]

  private let monthOfDay: [Int32]
  private let slotOfDay: [Int32]

  /// Weeks after the wanted finish for which plans are compared.
  public static let weeksBeyondFinish = 26

  /// The calendar of a scenario, long enough for costs that run on `tailDays` after the last slot.
  public init(_ scenario: Scenario, tailDays: Int) {
    firstDay = scenario.calendar.firstDay
    let finish = scenario.calendar.day(scenario.settings.finishBy.value)
    horizonEnd = max(1, finish + CostCalendar.weeksBeyondFinish * 7)
    slotDays = scenario.calendar.slots.map { scenario.calendar.day($0.firstDay) }
    never = max(horizonEnd, slotDays.last ?? 0) + 1
    let length = max(scenario.calendar.dayCount, never) + max(0, tailDays) + 1
    var months: [CivilDate] = []
    var month = firstDay.startOfMonth
    while month - firstDay < length {
      months.append(month)
      month = month.adding(months: 1)
    }
    self.months = months
    let first = firstDay
    monthStarts = months.map { $0 - first }
    monthOfDay = CostCalendar.monthRows(monthStarts, length: length)
    var slots = [Int32](repeating: -1, count: length)
    for (slot, day) in slotDays.enumerated() where slots.indices.contains(day) {
      slots[day] = Int32(slot)
    }
    slotOfDay = slots
  }

  /// How many days the calendar knows; later ones count as its last.
  public var dayCount: Int { monthOfDay.count }

  /// The month's place for an axis day; days outside belong to the first or last month.
  @inline(__always)
  func month(onDay day: Int) -> Int { Int(monthOfDay[min(max(0, day), monthOfDay.count - 1)]) }

  /// The slot that begins on an axis day; −1 where none does.
  @inline(__always)
  public func slot(onDay day: Int) -> Int {
    slotOfDay.indices.contains(day) ? Int(slotOfDay[day]) : -1
  }

  private static func monthRows(_ starts: [Int], length: Int) -> [Int32] {
    var month = 0
    return (0..<length).map { day in
      while month + 1 < starts.count, starts[month + 1] <= day { month += 1 }
      return Int32(month)
    }
  }
}
