/// The price of many plans of one scenario, one after another, without allocating: for simulations.
///
/// ```swift
/// var evaluator = CostEvaluator(model)     // one for each worker
/// var days = model.days(of: plan)          // or model.blankDays
/// days.isPlayed = true
/// days.anchors[group] = 147                // overwrite what the trial changed
/// evaluator.evaluate(days)
/// let cost = evaluator.tally.total         // also .terms, .months
/// ```
public struct CostEvaluator: Sendable {
  /// The prices.
  public let model: CostModel
  /// What the last days cost, by term and month.
  public private(set) var tally: CostTally

  /// An evaluator of a model.
  public init(_ model: CostModel) {
    self.model = model
    tally = model.emptyTally
  }

  /// Prices days anew.
  ///
  /// - Complexity: linear in coefficients, their groups and months, and in the days of the axis.
  public mutating func evaluate(_ days: PlanDays) {
    tally.clear()
    model.evaluate(days, into: &tally)
  }
}
