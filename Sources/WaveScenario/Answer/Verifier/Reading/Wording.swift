import WaveCore

/// Numbers as violations say them.
enum Wording {
  /// A number of things: `1 plant`, `3 plants`.
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(Grouped.digits(number)) \(number == 1 ? one : many ?? one + "s")"
  }

  /// Days of 24 hours: `1 day`, `21 days`.
  static func days(_ number: Int) -> String { count(number, "day") }

  /// Thousandths of a person as people: `2.5 people`.
  static func people(_ milli: Int) -> String {
    let whole = milli / 1000
    guard milli % 1000 != 0 else { return whole == 1 ? "1 person" : "\(whole) people" }
    let thousandths = String(milli % 1000)
    var fraction = String(repeating: "0", count: 3 - thousandths.count) + thousandths
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(whole).\(fraction) people"
  }
}
