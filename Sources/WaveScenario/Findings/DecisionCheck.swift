import WaveCore
import WaveLandscape

/// Whether the decisions of a scenario speak of things that are there.
struct DecisionCheck: Sendable {
  /// What there is to move.
  let landscape: Landscape
  /// What the scenario file sets.
  let settings: ScenarioSettings

  /// Everything found.
  var findings: [Finding] {
    settings.decisions.compactMap { decision in
      let known = names(decision.choice)
      guard known.names.contains(decision.asset) else {
        let fix = NearestName.of(decision.asset.text, among: known.names).map { "write '\($0)'" }
        return ScenarioFindings.unknownDecision.finding(
          "'\(decision.asset)' is no \(known.kind) whose '\(decision.choice.key)' can be decided",
          at: decision.row, fix: fix)
      }
      let pools = landscape.pools.map(\.id)
      guard case .pool(let pool) = decision.choice, !pools.contains(pool) else { return nil }
      let fix = NearestName.of(pool.text, among: pools).map { "write '\($0)'" }
      return ScenarioFindings.unknownDecision.finding(
        "'\(pool)' is no pool that '\(decision.asset)' could run in", at: decision.row, fix: fix)
    }
  }

  private func names(_ choice: Decision.Choice) -> (kind: String, names: [Identifier]) {
    switch choice {
    case .split: ("database", landscape.databases.map(\.id))
    case .repoint: ("integration", landscape.integrations.map(\.id))
    case .rehearsals: ("asset that cuts over", AssetNames(landscape).moving)
    case .pool: ("plant", landscape.plants.map(\.id))
    }
  }
}
