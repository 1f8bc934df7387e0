import WaveCost
import WaveScheduling

extension SpanCost {
  /// What has been paid up to each day; a rate alone shares the table of the days.
  func curve(over days: [Int]) -> CostCurve {
    fee == 0 || feeDays.isEmpty
      ? CostCurve(days, times: perDay) : CostCurve(cumulative(through: days.count - 1))
  }
}

extension SetEndCost {
  /// The amount by the day of the last anchor; a rate alone shares the table of the days.
  func curve(over days: [Int]) -> CostCurve {
    lagDays == 0 && (renewal == 0 || renewalDays.isEmpty)
      ? CostCurve(days, times: perDay) : CostCurve(table(through: days.count - 1))
  }
}
