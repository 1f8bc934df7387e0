import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What interim interfaces cost while old and new must talk.
///
/// Setup on the first day and `bridge_cost_per_week / 7`, rounded once, for each day from the first
/// cutover of a bridge's groups until the last one; the start of a re-pointing counts as an end of
/// a relay. Nothing where all fall on one day. Source: dependencies.csv, integrations.csv.
enum BridgesTerm {
  /// One span for each bridge, by row.
  static func spans(_ basis: CostBasis) -> [SpanCost] {
    basis.scenario.bridges.map { bridge in
      SpanCost(
        label: CostLabel(
          term: .bridges, subject: bridge.id, text: bridge.repoint == nil ? "bridge" : "relay",
          origins: [bridge.origin.span]),
        groups: bridge.groups.map(\.offset), activity: bridge.repoint?.offset,
        setup: bridge.setupCost.minor, perDay: basis.perDay(weekly: bridge.costPerWeek),
        feeDays: [], fee: 0)
    }
  }
}
