import WaveCore
import WaveScenario

/// What one day of waiting costs each group, if nothing else moves: legacy, bridges, benefit.
struct LossOfWaiting {
  private let rates: [Int]

  /// The daily rates of a basis.
  init(_ basis: CostBasis) {
    var rates = [Int](repeating: 0, count: basis.scenario.groups.count)
    for cost in LegacyRunTerm.setEnds(basis) {
      for group in cost.groups { rates[group] += cost.perDay }
    }
    for cost in BridgesTerm.spans(basis) {
      for group in cost.groups { rates[group] += cost.perDay }
    }
    for cost in BenefitDelayTerm.delays(basis) { rates[cost.group] += cost.perDay }
    self.rates = rates
  }

  /// Minor units a day.
  func perDay(of group: Int) -> Int { rates[group] }
}
