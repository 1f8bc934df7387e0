import WaveCore
import WaveCost
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

/// Plans a world.
func result(
  of world: World, iterations: Int = 120, seed: UInt64 = 1,
  fixed: [Identifier: CivilDate] = [:], mustHold: Bool = true
) throws -> (scenario: Scenario, result: PlanningResult) {
  let scenario = try world.scenario()
  let planner = Planner(scenario, costs: CostModel(scenario))
  let request = PlanRequest(
    provenance: Plan.Provenance(
      snapshot: "", scenario: "", seed: seed, iterations: 0, version: "test"),
    iterations: iterations, fixedSlots: fixed, mustHold: mustHold)
  return (scenario, planner.plan(request))
}

/// Plans a world and insists on a plan.
func planned(
  _ world: World, iterations: Int = 120, seed: UInt64 = 1
) throws -> (scenario: Scenario, plan: Plan, quality: PlanQuality) {
  let (scenario, result) = try result(of: world, iterations: iterations, seed: seed)
  guard case .planned(let plan, let quality) = result else {
    throw PlanMissing(result: "\(result)")
  }
  return (scenario, plan, quality)
}

/// A world that should have had a plan.
struct PlanMissing: Error {
  /// What there was instead.
  var result: String
}
