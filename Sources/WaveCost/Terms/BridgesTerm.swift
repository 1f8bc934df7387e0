import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What interim interfaces cost while old and new must talk.
///
/// A bridge: setup on the first cutover of its groups and `bridge_cost_per_week / 7`, rounded once,
/// for each day until the last one. A relay of an integration that is re-pointed before or after
/// its cutover: the same between the re-pointing and the cutovers; it stands in for the bridge of
/// the same integration. Nothing where all fall on one day. Source: dependencies.csv,
/// integrations.csv.
enum BridgesTerm {
  static func spans(_ basis: CostBasis) -> [SpanCost] {
    let relays = relays(basis)
    let relayed = Set(relays.map(\.label.subject))
    let bridges = basis.scenario.bridges.filter { !relayed.contains($0.id) }.map {
      SpanCost(
        label: CostLabel(
          term: .bridges, subject: $0.id, text: "bridge", origins: [$0.origin.span]),
        groups: $0.groups.map(\.offset), activity: nil, setup: $0.setupCost.minor,
        perDay: basis.perDay(weekly: $0.costPerWeek), feeDays: [], fee: 0)
    }
    return bridges + relays
  }

  private static func relays(_ basis: CostBasis) -> [SpanCost] {
    let integrations = Dictionary(
      basis.scenario.landscape.integrations.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    return basis.scenario.activities.enumerated().compactMap { row, activity in
      guard activity.kind == .repoint, let integration = integrations[activity.subject],
        integration.relay.value
      else { return nil }
      let groups = basis.groups(of: integration.plants)
      guard !groups.isEmpty else { return nil }
      return SpanCost(
        label: CostLabel(
          term: .bridges, subject: integration.id, text: "relay", origins: [integration.row]),
        groups: groups, activity: row, setup: integration.bridgeSetupCost.value.minor,
        perDay: basis.perDay(weekly: integration.bridgeCostPerWeek.value), feeDays: [], fee: 0)
    }
  }
}
