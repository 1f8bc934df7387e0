import Testing
import WaveCore
import WaveCost
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

/// Plans a world and insists on a plan.
func planned(
  _ world: World, iterations: Int = 200, seed: UInt64 = 1
) throws -> (scenario: Scenario, plan: Plan, quality: PlanQuality) {
  let scenario = try world.scenario()
  let planner = Planner(scenario, costs: CostModel(scenario))
  let request = PlanRequest(
    provenance: Plan.Provenance(
      snapshot: "", scenario: "", seed: seed, iterations: 0, version: "test"),
    iterations: iterations)
  let result = planner.plan(request)
  guard case .planned(let plan, let quality) = result else {
    throw PlanMissing(result: "\(result)")
  }
  return (scenario, plan, quality)
}

/// A world that should have had a plan.
struct PlanMissing: Error {
  var result: String
}

@Suite("Planner")
struct PlannerTests {
  @Test("every named world has a plan that the verifier accepts", arguments: World.all.map(\.name))
  func namedWorlds(_ name: String) throws {
    let world = try #require(World.all.first { $0.name == name }?.world)
    let (scenario, plan, quality) = try planned(world)
    let costs = CostModel(scenario)
    let spending = costs.spendingByFiscalYear(plan)
    #expect(PlanVerifier.violations(of: plan, in: scenario, spending: spending).isEmpty)
    #expect(quality.cost == costs.price(plan).total)
    #expect(quality.bound <= quality.cost)
    #expect(quality.history.last?.cost == quality.cost)
  }
}
