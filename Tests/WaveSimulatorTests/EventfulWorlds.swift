import Synchronization
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveSimulator
import WaveWorlds

extension World {
  /// Two plants with a custom module, and one risk of each kind.
  static var eventful: World {
    var world = World.customModule
    world.addRisk("R1", .all, 0.3, .durationFactor(low: 1.2, likely: 1.6, high: 3))
    world.addRisk(
      "R2", .asset(.plant(Index(0))), 0.4, .delay(low: .days(1), likely: .days(8), high: .days(30)))
    world.addRisk(
      "R3", .asset(.plant(Index(1))), 0.25,
      .rollback(low: .hours(4), likely: .hours(6), high: .hours(12)))
    world.addRisk(
      "R4", .modules(.custom), 0.2,
      .cost(low: Money(minor: 100_000), likely: Money(minor: 500_000), high: Money(minor: 900_000)))
    return world
  }

  /// Adds a risk that no gate lowers.
  mutating func addRisk(
    _ id: Identifier, _ scope: RiskScope, _ probability: Double, _ impact: RiskImpact
  ) {
    let row = SourceSpan(file: "risks.csv", line: landscape.risks.count + 2)
    landscape.risks.append(
      Risk(
        id: id, driver: "what_if", appliesTo: scope,
        probability: Fact(probability, .stated(row)), impact: impact, mitigation: nil,
        mitigationCost: Fact(.zero, .stated(row)),
        residualProbability: Fact(probability, .stated(row)), loweredBy: nil, owner: nil,
        row: row))
  }
}

extension Simulation {
  /// The simulation of a world's obvious plan.
  static func of(_ world: World, isCertain: Bool = false) throws -> Simulation {
    let scenario = try world.scenario()
    let plan = try ObviousPlan.plan(for: scenario)
    return Simulation(scenario, plan: plan, isCertain: isCertain)
  }
}

extension Sample {
  /// From P10 to P90.
  var width: Double { percentile(90) - percentile(10) }
}

/// The last number it was told.
final class LastValue: Sendable {
  private let stored = Mutex(0)

  /// The number.
  var value: Int { stored.withLock { $0 } }

  /// Takes a number.
  func set(_ value: Int) { stored.withLock { $0 = value } }
}
