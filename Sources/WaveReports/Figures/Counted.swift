import WaveCore

/// Counts with their nouns, and lists cut short.
enum Counted {
  /// A count with its noun, in the singular where it is one: `1 plant`, `12 plants`.
  static func text(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(Grouped.digits(number)) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// The first of many names, and how many more there are: `P01, P02 and 4 more`.
  static func list(_ names: [String], most: Int) -> String {
    guard names.count > most else { return names.joined(separator: ", ") }
    let rest = names.count - most + 1
    return names.prefix(most - 1).joined(separator: ", ") + " and \(rest) more"
  }
}
