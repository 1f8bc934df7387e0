import Testing
import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling
import WaveWorlds

@testable import WavePlanner

@Suite("Bound of money")
struct MoneyBoundTests {
  /// The problem of a scenario with a plan's hosting, and its bound raised by some steps.
  private func bound(
    _ scenario: Scenario, _ plan: Plan, cost: Money, steps: Int
  ) throws -> MoneyBound? {
    let hosting = HostingPlan(of: plan, in: scenario)
    let slots = SlotTable(
      scenario, hosting: hosting, fixed: scenario.groups.map { _ in nil }, isLenient: false)
    let problem = ProblemBuilder.build(
      scenario, costs: CostModel(scenario), hosting: hosting, slots: slots)
    var bound = MoneyBound(problem, try SchedulingProblem(problem.description))
    bound?.raise(towards: cost.minor, steps: steps) { false }
    bound?.branch(nodes: steps, known: { cost.minor }, shouldStop: { false }) { _ in nil }
    return bound
  }

  @Test("no named world has a plan under the bound", arguments: World.all.map(\.name))
  func namedWorlds(_ name: String) throws {
    let world = try #require(World.all.first { $0.name == name }?.world)
    let (scenario, plan, quality) = try planned(world)
    let bound = try #require(try bound(scenario, plan, cost: quality.cost, steps: 40))
    #expect(bound.cost <= quality.cost.minor)
    #expect(scenario.calendar.date(bound.finish) <= quality.finish)
  }

  @Test("no assignment of a tiny world is under the bound")
  func bruteForce() throws {
    for world in [
      World.twoPlants.roomy(until: .on(2027, 5, 14)), World.apart.roomy(until: .on(2027, 5, 14)),
      World.chain(2).eager.roomy(until: .on(2027, 5, 14)),
    ] {
      let (scenario, plan, quality) = try planned(world)
      let least = try #require(EveryPlan(scenario: scenario, template: plan).leastCost())
      let bound = try #require(try bound(scenario, plan, cost: quality.cost, steps: 40))
      #expect(bound.cost <= least.minor)
    }
  }

  @Test("preparation must end as long before a cutover as its team needs")
  func deadlines() throws {
    let (scenario, plan, _) = try planned(.fullTeam, iterations: 60)
    let rule = PreparationDeadlines(scenario)
    for cutover in plan.cutovers {
      let group = try #require(
        scenario.groups.indices.first { scenario.groups[$0].id == cutover.group })
      let activities = rule.activities(of: group)
      let ends = rule.deadlines(
        of: group, activities, cutover: scenario.calendar.day(cutover.slot))
      for (activity, end) in zip(activities, ends) {
        let id = scenario.activities[Index(activity)].id
        let planned = try #require(plan.activities.first { $0.activity == id })
        #expect(scenario.calendar.day(planned.end) <= end, "\(id)")
      }
    }
  }
}
