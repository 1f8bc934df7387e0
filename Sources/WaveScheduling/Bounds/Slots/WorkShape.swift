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
