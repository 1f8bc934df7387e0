import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What reinforced support after go-live costs: `effort · rate_per_day`, spread over its days.
///
/// Source: teams.csv, scenario `hypercare`.
enum HypercareTerm {
  /// One cost for each hypercare that takes effort, by activity row.
  static func fixed(_ basis: CostBasis) -> [FixedCost] {
    let wording = CostWording(currency: basis.prices.currency)
    return basis.scenario.activities.enumerated().compactMap { row, activity in
      guard activity.kind == .hypercare, activity.effort > .zero else { return nil }
      return EffortCost.of(activity, row: row, term: .hypercare, basis, wording)
    }
  }
}
