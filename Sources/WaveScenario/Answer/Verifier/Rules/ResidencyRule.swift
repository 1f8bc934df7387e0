import WaveCore
import WaveLandscape

/// Data lies only where it may: where the pool stands and where it recovers to.
///
/// Regions are compared without regard to case; a pool that names none is taken to stand where it
/// is asked for.
struct ResidencyRule: PlanRule {
  let rule = HardRule.residency

  func violations(in plan: PlanCase) -> [Violation] {
    let landscape = plan.scenario.landscape
    return landscape.plants.indices.flatMap { index -> [Violation] in
      let plant = landscape.plants[index]
      guard let pool = plan.reading.pools[index.offset], !plant.allowedRegions.isEmpty else {
        return []
      }
      let allowed = Set(plant.allowedRegions.map { $0.lowercased() })
      let places = [
        ("lies in", landscape.pools[pool].region),
        ("recovers to", landscape.pools[pool].recoveryRegion),
      ]
      return places.compactMap { verb, region in
        guard let region, !allowed.contains(region.lowercased()) else { return nil }
        return violation(
          plant.id,
          needed: "needs \(plant.allowedRegions.joined(separator: " or "))",
          available: "pool \(landscape.pools[pool].id) \(verb) \(region)", row: plant.row)
      }
    }
  }
}
