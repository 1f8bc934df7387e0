/// A share of one written in hundredths.
enum Percentage {
  /// The share with one decimal: `5.1%`.
  static func text(_ share: Double) -> String {
    DecimalFigure.grouped(share * 100, decimals: 1) + "%"
  }

  /// The share in whole hundredths: `5%`; what is more than nothing and less than all never reads
  /// as `0%` or `100%`.
  static func whole(_ share: Double) -> String {
    if share > 0, share < 0.005 { return "<1%" }
    if share < 1, share >= 0.995 { return ">99%" }
    return DecimalFigure.grouped(share * 100, decimals: 0) + "%"
  }
}
