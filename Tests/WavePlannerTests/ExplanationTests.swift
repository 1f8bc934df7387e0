import Testing
import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

@Suite("Explanations")
struct ExplanationTests {
  private func explained(
    _ world: World, _ group: Identifier
  ) throws -> (plan: Plan, quality: PlanQuality, explanation: PlanExplanation, scenario: Scenario) {
    let (scenario, plan, quality) = try planned(world, iterations: 60)
    let planner = Planner(scenario, costs: CostModel(scenario))
    let index = try #require(scenario.groups.indices.first { scenario.groups[$0].id == group })
    return (plan, quality, planner.explain(plan, group: index), scenario)
  }

  @Test("every other slot has a price or an obstacle, never both")
  func alternatives() throws {
    let (_, _, explanation, scenario) = try explained(.twoPlants, "DB_P1")
    #expect(explanation.alternatives.count == scenario.calendar.slots.count - 1)
    for slot in explanation.alternatives {
      #expect((slot.costDifference == nil) != (slot.obstacle == nil))
    }
  }

  @Test("in a plan proven best no other slot is cheaper")
  func optimal() throws {
    let world = World.twoPlants.roomy(until: .on(2027, 6, 25))
    let (_, _, explanation, _) = try explained(world, "DB_P2")
    #expect(explanation.alternatives.allSatisfy { $0.costDifference.map { $0 >= .zero } ?? true })
    #expect(explanation.alternatives.contains { $0.obstacle?.rule == .finishBy })
  }

  @Test("what binds a group names the rule and the row that close the slots before it")
  func binds() throws {
    var world = World.onePlant.eager
    let row = world.addEntry(
      .plant("P1"), .blackout, from: .on(2027, 1, 4), through: .on(2027, 6, 30))
    let (_, _, explanation, _) = try explained(world, "DB_P1")
    #expect(explanation.binds.first?.rule == .blackout)
    #expect(explanation.binds.first?.row == row)
    #expect(explanation.joins.contains { $0.text.contains("share a database") })
  }

  @Test("a window too short because a row cuts it names that row, not the shifts")
  func cutWindow() throws {
    var world = World.onePlant.eager
    let row = world.addEntry(
      .plant("P1"), .stockTake, from: .on(2027, 10, 8), through: .on(2027, 10, 10))
    let (_, _, explanation, _) = try explained(world, "DB_P1")
    let slot = try #require(explanation.alternatives.first { $0.slot == .on(2027, 10, 6) })
    let obstacle = try #require(slot.obstacle)
    #expect(obstacle.rule == .downtime && obstacle.row == row)
    #expect(obstacle.text.hasSuffix("cut by a stock-take"), "\(obstacle.text)")
  }

  @Test("a team that is full is named where it keeps a group from an earlier slot")
  func team() throws {
    let (plan, _, _, scenario) = try explained(.fullTeam, "DB_P1")
    let planner = Planner(scenario, costs: CostModel(scenario))
    let reasons = planner.explanations(of: plan).flatMap(\.binds)
    #expect(reasons.contains { $0.rule == .teamCapacity && $0.text.contains("T_ALL") })
  }
}
