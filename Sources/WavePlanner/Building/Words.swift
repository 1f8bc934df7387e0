/// Numbers in sentences.
enum Words {
  /// `1 day`, `21 days`.
  static func days(_ number: Int) -> String { count(number, "day") }

  /// `1 plant`, `4 plants`.
  static func count(_ number: Int, _ one: String) -> String {
    "\(number) \(number == 1 ? one : one + "s")"
  }

  /// A number without a needless fraction: `4`, `2.5`.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded(.toNearestOrEven))
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
