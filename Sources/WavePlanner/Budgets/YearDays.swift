import WaveCore
import WaveCost
import WaveLandscape

/// Which axis days a fiscal year has, as counts that differences are taken of.
struct YearDays: Sendable {
  /// Axis days of the year before each axis day, from day 0 on.
  private let before: [Int]

  /// The days of a fiscal year: the calendar year in which it ends.
  init(_ year: Int, _ calendar: CostCalendar, _ landscape: Landscape) {
    let fiscal = FiscalCalendar(landscape)
    var before = [0]
    before.reserveCapacity(calendar.dayCount + 1)
    var month = 0
    for day in 0..<calendar.dayCount {
      while month + 1 < calendar.months.count, calendar.monthStarts[month + 1] <= day { month += 1 }
      let isOwn = fiscal.year(ofMonth: calendar.months[month]) == year
      before.append((before.last ?? 0) + (isOwn ? 1 : 0))
    }
    self.before = before
  }

  /// How many days of the year lie before an axis day; later ones count as the last.
  func count(before day: Int) -> Int { before[min(max(0, day), before.count - 1)] }

  /// How many days of the year lie in a span.
  func count(from start: Int, to end: Int) -> Int {
    end > start ? count(before: end) - count(before: start) : 0
  }

  /// Whether an axis day lies in the year.
  func contains(_ day: Int) -> Bool { count(before: day + 1) > count(before: day) }

  /// What of an amount that is spread evenly over a span falls into the year, rounded down; all of
  /// it on the first day where the span is empty.
  func share(of amount: Int, from start: Int, to end: Int) -> Int {
    guard end > start else { return contains(start) ? amount : 0 }
    return amount * count(from: start, to: end) / (end - start)
  }
}
