import WaveCore

/// Numbers as they stand in the text of a cost line.
struct CostWording {
  /// The currency of every amount.
  let currency: Currency

  /// An amount in minor units with its decimals: `1,912.40`.
  func exact(_ minor: Int) -> String { currency.exact(Money(minor: minor)) }

  /// A real number with at most two decimals: `38.5`, `0.87`, `12`.
  static func number(_ value: Double) -> String {
    let hundredths = roundHalfEven(abs(value) * 100)
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    let sign = value < 0 && hundredths > 0 ? "-" : ""
    if rest == 0 { return sign + Grouped.digits(whole) }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    return sign + Grouped.digits(whole) + "." + decimals
  }
}
