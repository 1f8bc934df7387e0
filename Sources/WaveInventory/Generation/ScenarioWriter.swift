import WaveCore

/// Writes the scenario that fits a generated world.
struct ScenarioWriter {
  /// What is written.
  let world: GeneratedWorld

  /// Share of the support desk that hypercare holds, week by week.
  static let hypercareShares = [0.6, 0.4, 0.2]

  /// The YAML file.
  func bytes() -> [UInt8] {
    let shares = Self.hypercareShares.map { "\($0)" }.joined(separator: ", ")
    let yaml = """
      # A question that fits \(world.size) generated plants; a plan for it exists by construction.
      name: generated-\(world.size)
      inventory: .
      start: \(GeneratedWorld.start)
      finish_by: \(world.lastSaturday + 63)
      objective: cost
      waves:
        lanes: \(world.hasLanes ? "region" : "all")
        max_plants: \(mostPlants)
        max_cutovers_per_slot: \(world.mostInSlot)
        min_gap: \(WitnessPlanner.gapDays)d
        pilot_max_criticality: \(pilot)
      cutover: {confidence: 0.80, rollback_reserve: auto, rehearsals: 1}
      hypercare: {weeks: \(Self.hypercareShares.count), share: [\(shares)], until: weeks}
      hosting: {policy: recommend, headroom: 0.3, growth_per_year: 0.05}
      simulation: {trials: 10000, seed: 1}
      cost:
        currency: EUR
        discount_rate: 0.08
        levers: [right_size, reserve_1y]
        budget: {\(GeneratedWorld.start.components.year): \(budget)}
      \(pins)
      """
    return Array(yaml.utf8)
  }

  /// The most plants of a wave: where there is one lane, one more than cutovers of single plants
  /// fit a slot, so that plants and cutovers are limited each for itself.
  private var mostPlants: Int { world.hasLanes ? world.waveSize : world.waveSize + 1 }

  /// Euros that the first year may cost: about a tenth more than programmes of this size spend in it.
  ///
  /// Nearly all porting and preparation falls into the first year, with a year of the old
  /// databases; the rest grows with the plants.
  private var budget: Int {
    let porting = world.modules.reduce(0) { $0 + 820 * (2 + $1.lines / 130) }
    let links = world.links.reduce(0) { $0 + 760 * ($1.days + 1) }
    let legacy = world.databases.reduce(0) { $0 + 12 * world.runCost(of: $1) }
    let spent = porting + links + legacy + 350_000 + 27_000 * world.size
    return (spent * 124 / 100 + 9_999) / 10_000 * 10_000
  }

  /// The criticality of the most critical plant of the first wave.
  private var pilot: String {
    let plants = world.plants.indices.filter { world.saturday[$0] == world.firstSaturday }
    let most = plants.map { world.plants[$0].criticality }.min() ?? 3
    return most >= 2 ? "\(min(3, most))" : ""
  }

  /// A few plants may not move before four weeks ahead of their wave, one must move on its
  /// weekend, and one no later than four weeks after it.
  private var pins: String {
    let chosen = Array(stride(from: 3, to: world.size, by: max(4, world.size / 8)).prefix(6))
    guard !chosen.isEmpty else { return "" }
    let lines = chosen.enumerated().map { place, plant in
      let day = world.saturday[plant]
      let limit =
        switch place {
        case 1: "window: \(day)"
        case 2: "not_after: \(day + 28)"
        default: "not_before: \(day - 28)"
        }
      return "  - {asset: \(world.plants[plant].id), \(limit)}"
    }
    return "pins:\n" + lines.joined(separator: "\n") + "\n"
  }
}
