import WaveCore

/// A real number written with a fixed number of decimals, rounded half to even.
enum DecimalFigure {
  /// The number with thousands marks: `1,234.5`; a dash where it is not finite.
  static func grouped(_ value: Double, decimals: Int = 1) -> String {
    text(value, decimals: decimals, keepsZeros: true, isGrouped: true)
  }

  /// The number as a machine or a coordinate wants it: `1234.5`.
  ///
  /// - Parameter keepsZeros: Whether zeros at the end stay.
  static func text(
    _ value: Double, decimals: Int, keepsZeros: Bool = true, isGrouped: Bool = false
  ) -> String {
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let scaled = (value * Double(scale)).rounded(.toNearestOrEven)
    guard scaled.magnitude < 9e15 else { return "–" }
    let number = Int(scaled)
    let whole = Int(number.magnitude) / scale
    let sign = number < 0 ? "-" : ""
    let digits = isGrouped ? Grouped.digits(whole) : String(whole)
    var fraction = String(Int(number.magnitude) % scale)
    fraction = String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
    if !keepsZeros { while fraction.hasSuffix("0") { fraction.removeLast() } }
    return decimals == 0 || fraction.isEmpty ? sign + digits : "\(sign)\(digits).\(fraction)"
  }
}
