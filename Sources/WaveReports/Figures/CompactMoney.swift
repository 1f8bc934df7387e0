import WaveCore

/// Amounts short enough for an axis: `250k`, `1.2M`.
struct CompactMoney {
  /// The currency of the amounts.
  var currency: Currency

  /// An amount in minor units.
  func text(minor: Double) -> String {
    let major = minor / Double(currency.minorPerMajor)
    switch major.magnitude {
    case 10_000_000...: return "\(DecimalFigure.grouped(major / 1_000_000, decimals: 0))M"
    case 1_000_000...:
      return "\(DecimalFigure.text(major / 1_000_000, decimals: 2, keepsZeros: false))M"
    case 1_000...: return "\(DecimalFigure.text(major / 1_000, decimals: 0))k"
    default: return DecimalFigure.text(major, decimals: 0)
    }
  }
}
