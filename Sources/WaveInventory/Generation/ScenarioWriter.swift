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
      finish_by: \(world.lastSaturday + 84)
      objective: cost
      waves:
        lanes: \(world.hasLanes ? "region" : "all")
        max_plants: \(world.waveSize)
        max_cutovers_per_slot: \(mostInSlot)
        min_gap: \(WitnessPlanner.gapDays)d
        pilot_max_criticality: \(pilot)
      cutover: {confidence: 0.80, rollback_reserve: auto, rehearsals: 1}
      hypercare: {weeks: \(Self.hypercareShares.count), share: [\(shares)], until: weeks}
      hosting: {policy: recommend, headroom: 0.3, growth_per_year: 0.05}
      simulation: {trials: 10000, seed: 1}
      cost: {currency: EUR, discount_rate: 0.08, levers: [right_size, reserve_1y]}
      \(pins)
      """
    return Array(yaml.utf8)
  }

  /// The most groups that cut over on one weekend of the witness plan.
  private var mostInSlot: Int {
    let counts = Set(world.saturday).map { day in world.saturday.count { $0 == day } }
    return counts.max() ?? 1
  }

  /// The criticality of the most critical plant of the first wave.
  private var pilot: String {
    let plants = world.plants.indices.filter { world.saturday[$0] == world.firstSaturday }
    let most = plants.map { world.plants[$0].criticality }.min() ?? 3
    return most >= 2 ? "\(min(3, most))" : ""
  }

  /// A few plants may not move before four weeks ahead of their wave.
  private var pins: String {
    let chosen = Array(stride(from: 3, to: world.size, by: max(10, world.size / 8)).prefix(6))
    guard !chosen.isEmpty else { return "" }
    let lines = chosen.map {
      "  - {asset: \(world.plants[$0].id), not_before: \(world.saturday[$0] - 28)}"
    }
    return "pins:\n" + lines.joined(separator: "\n") + "\n"
  }
}
