import WaveCore

/// How screens write shares and numbers.
enum Figures {
  /// A share as a percentage with one decimal: `5.1%`.
  static func percent(_ share: Double) -> String {
    let tenths = roundHalfEven(share * 1000)
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)%"
  }

  /// A count with its noun, in the singular where it is one: `1 plant`, `12 plants`.
  static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(Grouped.digits(number)) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// The first of many names, and how many more there are: `P01, P02, P03 and 4 more`.
  static func list(_ names: [String], most: Int = 6) -> String {
    guard names.count > most else { return names.joined(separator: ", ") }
    return names.prefix(most - 1).joined(separator: ", ") + " and \(names.count - most + 1) more"
  }
}
