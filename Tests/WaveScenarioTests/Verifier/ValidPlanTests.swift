import Testing
import WaveScenario
import WaveWorlds

@Suite("the verifier on plans that are obviously valid")
struct ValidPlanTests {
  @Test("a valid plan has no violation", arguments: World.all.map(\.name))
  func valid(name: String) throws {
    let world = try #require(World.all.first { $0.name == name }).world
    let scenario = try world.scenario()
    let plan = try ObviousPlan.plan(for: scenario)
    #expect(PlanVerifier.violations(of: plan, in: scenario) == [])
  }
}
