import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What each lever on the target platform saves over the horizon, one after the other: those the
/// scenario pulls in its order, then the others.
struct LeverLadder {
  /// The savings in that order.
  let savings: [LeverSaving]

  /// The savings for what days a model is priced on.
  init(_ model: CostModel, _ days: PlanDays) {
    let pulled = model.scenario.settings.cost.levers.reduce(into: [CostSettings.Lever]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let rest = CostSettings.Lever.allCases.filter { !pulled.contains($0) }
    let wording = CostWording(currency: model.basis.prices.currency)
    var before = LeverLadder.platformCost(model, days, [])
    var taken: [CostSettings.Lever] = []
    var savings: [LeverSaving] = []
    for lever in pulled + rest {
      taken.append(lever)
      let after = LeverLadder.platformCost(model, days, taken)
      savings.append(
        LeverSaving(
          lever: lever.rawValue, isPulled: pulled.contains(lever),
          saving: Money(minor: before - after),
          text: LeverLadder.meaning(lever, model.basis.prices)
            + ": \(wording.exact(before)) → \(wording.exact(after))",
          origins: LeverLadder.origins(lever, model.basis)))
      before = after
    }
    self.savings = savings
  }

  /// What plants and environments cost on the target platform with these levers.
  private static func platformCost(
    _ model: CostModel, _ days: PlanDays, _ levers: [CostSettings.Lever]
  ) -> Int {
    let rates = PlatformRates(model.basis, levers: levers)
    let hosting = TargetRunTerm.hosting(model.basis, rates).reduce(0) { sum, cost in
      sum
        + cost.amount(
          anchor: days.anchors[cost.group], pool: days.pools[cost.plant],
          horizonEnd: model.calendar.horizonEnd)
    }
    return TargetRunTerm.environments(model.basis, rates).reduce(hosting) { $0 + $1.amount }
  }

  private static func meaning(_ lever: CostSettings.Lever, _ prices: PriceBook) -> String {
    func percent(_ item: PriceItem) -> String { CostWording.number(prices.base(item) * 100) + " %" }
    switch lever {
    case .rightSize: return "pools cut to the demand of their plants, growth and headroom kept"
    case .reserve1y:
      return "production compute reserved for a year at −" + percent(.reserved1yDiscount)
    case .reserve3y:
      return "production compute reserved for three years at −" + percent(.reserved3yDiscount)
    case .scheduleNonprod: return "non-production compute on for its hours only"
    case .tierStorage:
      return
        "\(CostWording.number(PlatformLevers.coldShare * 100)) % of filestores in object storage"
    case .spotNonprod: return "non-production nodes on spot capacity at −" + percent(.spotDiscount)
    }
  }

  private static func origins(_ lever: CostSettings.Lever, _ basis: CostBasis) -> [SourceSpan] {
    let landscape = basis.scenario.landscape
    switch lever {
    case .rightSize: return landscape.pools.map(\.row)
    case .reserve1y: return basis.prices.row(.reserved1yDiscount).map { [$0] } ?? []
    case .reserve3y: return basis.prices.row(.reserved3yDiscount).map { [$0] } ?? []
    case .scheduleNonprod:
      return landscape.environments.filter { $0.onHoursPerWeek.value < 168 }.map(\.row)
    case .tierStorage: return basis.prices.row(.objectStorageGBMonth).map { [$0] } ?? []
    case .spotNonprod: return basis.prices.row(.spotDiscount).map { [$0] } ?? []
    }
  }
}
