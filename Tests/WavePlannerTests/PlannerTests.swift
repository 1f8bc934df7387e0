import Testing
import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

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
    #expect(quality.earliestFinish <= quality.finish)
    #expect(quality.history.last?.cost == quality.cost)
    #expect(quality.history.last?.finish == quality.finish)
  }

  @Test("no assignment of groups to slots is cheaper, and the bound is below all of them")
  func bruteForce() throws {
    let early = CivilDate.on(2027, 5, 14)
    let worlds = [
      World.twoPlants.roomy(until: early), World.splitDatabase.roomy(until: .on(2027, 4, 23)),
      World.apart.roomy(until: early), World.pilot.roomy(until: early),
      World.chain(2).roomy(until: early),
    ]
    for world in worlds {
      let (scenario, plan, quality) = try planned(world)
      let least = EveryPlan(scenario: scenario, template: plan).leastCost()
      #expect(quality.cost == least)
      #expect(quality.bound <= quality.cost)
    }
  }

  @Test("equal seeds give equal plans")
  func determinism() throws {
    let first = try planned(.fullTeam, iterations: 60, seed: 3)
    let second = try planned(.fullTeam, iterations: 60, seed: 3)
    #expect(first.plan == second.plan)
    #expect(first.quality == second.quality)
  }

  @Test("the order of plants and dependencies in their files changes nothing")
  func rowOrder() throws {
    func world(_ order: [Identifier]) -> World {
      var world = World()
      for id in order {
        let database = world.addDatabase(Identifier("DB_" + id.text), sizeGB: 20)
        world.addPlant(id, database: database)
      }
      let places = ["P1", "P2", "P3"].map { id in
        AssetReference.plant(Index(order.firstIndex(of: Identifier(id)) ?? 0))
      }
      world.connect(places[0], .talksTo, places[1])
      world.connect(places[2], .requires, places[0], lag: .days(7))
      return world
    }
    let first = try planned(world(["P1", "P2", "P3"]), iterations: 60)
    let second = try planned(world(["P3", "P1", "P2"]), iterations: 60)
    #expect(first.plan == second.plan)
    #expect(first.quality.cost == second.quality.cost)
  }

  @Test("a blackout never makes the best plan cheaper")
  func blackouts() throws {
    let plain = World.twoPlants.roomy(until: .on(2027, 6, 25))
    let free = try planned(plain)
    for week in [8, 12, 16] {
      var world = plain
      let first = CivilDate.on(2027, 1, 6) + 7 * week
      world.addEntry(.plant("P1"), .blackout, from: first, through: first + 20)
      let bound = try planned(world)
      #expect(bound.quality.cost >= free.quality.cost)
    }
  }

  @Test("a wanted finish is met at least as early as by the cheapest plan")
  func finishObjective() throws {
    var world = World.fullTeam
    let cheap = try planned(world, iterations: 60)
    world.settings.objective = .finish
    let fast = try planned(world, iterations: 60)
    #expect(fast.quality.finish <= cheap.quality.finish)
    #expect(fast.quality.earliestFinish <= fast.quality.finish)
    world.settings.objective = .waves
    let few = try planned(world, iterations: 60)
    #expect(few.quality.waves <= cheap.quality.waves)
  }
}
