/// Work that differs only in who waits for it.
struct WorkShape: Hashable {
  /// Its calendar, by number.
  let calendar: Int
  /// Its worked ticks, one or more.
  let length: Int
  /// The first worked place on which it can start.
  let first: Int
  /// What each tick saves by which it ends later, in thousandths.
  var ends: Int
  /// What each tick saves by which it starts later, in thousandths.
  var starts = 0
  /// The work, where orders bind it; −1 for shapes that works share.
  let owner: Int
}

extension WorkShape {
  /// Takes a cheaper placement that begins on one of these places of its calendar, of several
  /// equal ones the last.
  func improve(_ least: inout Placement, among places: Range<Int>, _ calendar: WorkCalendarTable) {
    for place in max(first, places.lowerBound)..<max(first, places.upperBound) {
      let start = Int(calendar.worked[place])
      let end = Int(calendar.worked[place + length - 1]) + 1
      let cost =
        calendar.sums[place + length] - calendar.sums[place] - ends * end - starts * start
      if cost <= least.cost { least = Placement(cost: cost, start: place) }
    }
  }
}
