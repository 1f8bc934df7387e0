import WaveCore

/// Writes a workbook's values as the texts that a CSV file would have, without doubt.
enum SheetText {
  /// What a true cell says.
  static let yes = Array("TRUE".utf8)[...]

  /// What a false cell says.
  static let no = Array("FALSE".utf8)[...]

  /// A number as its format shows it: ISO dates, hours and minutes, digits with a decimal point.
  static func number(
    _ value: Double, as format: CellFormat, countsFrom1904: Bool
  ) -> (text: String, isNumber: Bool) {
    switch format {
    case .date, .dateTime:
      guard let moment = moment(value, countsFrom1904) else { return (plain(value), true) }
      let isMidnight = moment.time == ClockTime(0, 0)
      return (isMidnight ? moment.date.description : "\(moment.date) \(moment.time)", false)
    case .time:
      guard (0..<1_000_000).contains(value) else { return (plain(value), true) }
      let minutes = Int((value * 1440).rounded())
      let rest = minutes % 60
      return ("\(minutes / 60):" + (rest < 10 ? "0" : "") + "\(rest)", false)
    case .padded(let width):
      let digits = plain(value)
      guard digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return (digits, true) }
      return (String(repeating: "0", count: max(0, min(width, 64) - digits.count)) + digits, true)
    case .number: return (plain(value), true)
    }
  }

  /// A text without the escapes `_x000D_` that workbooks write for control characters.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.contains(95) else { return bytes }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("_x") else { return bytes }
    let plain = text.replacing(#/_x([0-9A-Fa-f]{4})_/#) { match in
      let scalar = UInt32(match.1, radix: 16).flatMap { Unicode.Scalar($0) }
      return scalar.map { $0.value == 13 ? "" : String($0) } ?? String(match.0)
    }
    return Array(plain.utf8)[...]
  }

  /// The moment of a day number, to the minute; nil outside of the years a calendar has.
  private static func moment(_ value: Double, _ countsFrom1904: Bool) -> CivilDateTime? {
    guard (1..<2_958_466).contains(value) else { return nil }
    let days = countsFrom1904 ? value + 1462 : value
    // Day 60 is a 29 February 1900 that never was.
    let offset = days < 60 ? 25_568.0 : 25_569.0
    return CivilDateTime(wallMinutes: Int(((days - offset) * 1440).rounded()))
  }

  /// A number in digits, never with a power of ten, as exact as 15 digits are.
  private static func plain(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e18 { return String(Int(value)) }
    let text = "\(value)"
    guard let mark = text.firstIndex(of: "e"), let power = Int(text[text.index(after: mark)...])
    else { return text }
    let sign = value < 0 ? "-" : ""
    let digits = text[..<mark].filter(\.isNumber)
    if power < 0 { return sign + "0." + String(repeating: "0", count: -power - 1) + digits }
    return sign + digits + String(repeating: "0", count: max(0, power + 1 - digits.count))
  }
}
