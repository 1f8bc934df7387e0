import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// Why each plant runs where a plan puts it.
enum HostingReasons {
  /// The hosting of every plant that has a pool, by plant row.
  static func advice(_ tenancy: Tenancy, _ scenario: Scenario) -> [HostingAdvice] {
    let landscape = scenario.landscape
    return landscape.plants.indices.compactMap { plant in
      let row = landscape.plants[plant]
      guard row.status != .retired, let pool = tenancy.pools[plant.offset] else { return nil }
      let chosen = landscape.pools[Index<Pool>(pool)]
      return HostingAdvice(
        plant: row.id, pool: chosen.id, hosting: chosen.hosting.rawValue,
        reasons: reasons(plant, Index<Pool>(pool), scenario))
    }
  }

  private static func reasons(
    _ plant: Index<Plant>, _ pool: Index<Pool>, _ scenario: Scenario
  ) -> [ReasonedText] {
    let choices = scenario.poolLoad.choices
    guard choices.indices.contains(plant.offset), let best = choices[plant.offset].first else {
      return [ReasonedText(text: "no pool suits its region", row: nil)]
    }
    let choice = choices[plant.offset].first { $0.pool == pool }
    var texts = (choice?.reasons ?? []).map { ReasonedText(text: $0.text, row: $0.row) }
    let pools = scenario.landscape.pools
    if choice == nil {
      let id = scenario.landscape.plants[plant].id
      texts.append(
        ReasonedText(text: "\(pools[pool].id) is no choice for \(id)", row: pools[pool].row))
    } else if best.pool != pool {
      texts.append(
        ReasonedText(
          text: "\(pools[best.pool].id) would suit it better but is not taken",
          row: pools[best.pool].row))
    }
    return texts
  }
}
