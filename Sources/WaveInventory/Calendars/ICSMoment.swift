import WaveCore

/// A date or date-time of an iCalendar file (RFC 5545, 3.3.4 and 3.3.5).
struct ICSMoment: Hashable {
  /// The wall time; midnight for a plain date.
  var wall: CivilDateTime
  /// Whether it is a plain date.
  var isDate: Bool
  /// Whose wall it is.
  var clock: Clock

  /// Whose clock a moment is read from.
  enum Clock: Hashable {
    /// The clock of whoever reads it.
    case floating
    /// Universal time.
    case universal
    /// A zone by its name in the file.
    case zone(String)
  }

  /// The moment of a value such as `20270501` or `20270501T060000Z`, or nil where it is none.
  init?(_ text: some StringProtocol, zone: String?) {
    let isUniversal = text.hasSuffix("Z") || text.hasSuffix("z")
    let digits = isUniversal ? text.dropLast() : text[...]
    let parts = digits.split(separator: "T", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let date = Self.date(parts[0]) else { return nil }
    isDate = parts.count == 1
    guard let time = isDate ? ClockTime(0, 0) : Self.time(parts[1]) else { return nil }
    wall = CivilDateTime(date, time)
    clock = isDate ? .floating : isUniversal ? .universal : zone.map { .zone($0) } ?? .floating
  }

  /// A moment on a given wall.
  init(wall: CivilDateTime, isDate: Bool, clock: Clock) {
    self.wall = wall
    self.isDate = isDate
    self.clock = clock
  }

  private static func date(_ text: some StringProtocol) -> CivilDate? {
    guard text.utf8.count == 8, text.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(text)
    else { return nil }
    return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private static func time(_ text: some StringProtocol) -> ClockTime? {
    guard text.utf8.count == 6, text.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(text), number / 10_000 < 24, number / 100 % 100 < 60, number % 100 <= 60
    else { return nil }
    return ClockTime(number / 10_000, number / 100 % 100)
  }
}
