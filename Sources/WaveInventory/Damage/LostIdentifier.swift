import WaveCore

/// What a spreadsheet did to an identifier it took for a number or a date.
enum LostIdentifier: Equatable {
  /// Digits were lost to powers of ten: `1.23E+11`.
  case scientific
  /// A name was turned into a date: `MAR1` into `1-Mar`.
  case date

  /// The damage that a text shows, or nil where it shows none.
  ///
  /// - Complexity: O(1) for texts that do not begin with a digit or a month's name.
  init?(_ text: String) {
    guard text.utf8.count <= 24 else { return nil }
    if Self.isScientific(text) {
      self = .scientific
    } else if Self.isDate(text) {
      self = .date
    } else {
      return nil
    }
  }

  /// Whether a text is a number with a power of ten and its sign, as spreadsheets write it.
  static func isScientific(_ text: String) -> Bool {
    guard let mark = text.utf8.firstIndex(where: { $0 | 0x20 == 101 }),
      let first = text.utf8.first, (48...57).contains(first)
    else { return false }
    let mantissa = text.utf8[..<mark]
    let power = text.utf8[text.utf8.index(after: mark)...]
    guard let sign = power.first, sign == 43 || sign == 45 else { return false }
    return mantissa.allSatisfy { (48...57).contains($0) || $0 == 46 || $0 == 44 }
      && (2...3).contains(power.dropFirst().count)
      && power.dropFirst().allSatisfy { (48...57).contains($0) }
  }

  /// Whether a text is a day or a month with its name, or a whole date with a time or slashes.
  private static func isDate(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || first.value < 58
    else { return false }
    let parts = text.split(omittingEmptySubsequences: false) { "-. /".contains($0) }
      .filter { !$0.isEmpty }
    guard (2...4).contains(parts.count) else { return false }
    let months = parts.count { MonthNames.month($0) != nil }
    let numbers = parts.count { $0.count <= 4 && $0.utf8.allSatisfy { (48...57).contains($0) } }
    if months == 1, numbers == parts.count - 1 { return true }
    let (date, time) = DateCell.halves(text)
    guard DateCell.date(date, style: .dayFirst) ?? DateCell.date(date, style: .monthFirst) != nil
    else { return false }
    return time != nil || date.contains("/") || date.contains(".") || CivilDate(iso: date) != nil
  }
}
