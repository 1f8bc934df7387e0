import WaveCore

/// How screens write shares and numbers.
enum Figures {
  /// A share as a percentage with one decimal: `5.1%`.
  static func percent(_ share: Double) -> String {
    let tenths = roundHalfEven(share * 1000)
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)%"
  }

  /// A number with that many decimals, grouped before the point: `1,635.77`.
  static func decimal(_ number: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let units = roundHalfEven(abs(number) * Double(scale))
    let rest = String(units % scale)
    let fraction = String(repeating: "0", count: max(0, places - rest.count)) + rest
    let sign = number < 0 && units > 0 ? "-" : ""
    return "\(sign)\(Grouped.digits(units / scale))" + (places > 0 ? ".\(fraction)" : "")
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
