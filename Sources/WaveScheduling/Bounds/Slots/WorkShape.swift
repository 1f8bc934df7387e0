/// Work that differs only in who waits for it.
struct WorkShape: Hashable {
  /// Its calendar, by number.
  let calendar: Int
  /// Its worked ticks, one or more.
  let length: Int
  /// The first worked place on which it can start.
  let first: Int
  /// What each tick saves by which it ends later.
  let gain: Int
}
