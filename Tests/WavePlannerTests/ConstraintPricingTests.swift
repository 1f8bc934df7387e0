import Testing
import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

@Suite("What binds a plan as a whole")
struct ConstraintPricingTests {
  private func binding(_ world: World, iterations: Int = 20) throws -> BindingConstraints {
    let (scenario, plan, _) = try planned(world, iterations: 120)
    let pricing = ConstraintPricing(
      scenario, costs: CostModel(scenario), plan: plan, iterations: iterations)
    return pricing.summary(of: (0..<pricing.count).map { pricing.trial($0) })
  }

  @Test("a team that holds everybody up has a price, with its row and both numbers")
  func team() throws {
    var world = World.fullTeam
    for plant in world.landscape.plants.indices {
      world.landscape.plants[plant].benefitPerWeek.value = Money(minor: 500_000)
    }
    let binding = try binding(world)
    let price = try #require(binding.prices.first { $0.rule == .teamCapacity })
    #expect(price.saving > .zero)
    #expect(price.has == "2 people")
    #expect(price.would == "3 people")
    #expect(price.row.file == "teams.csv")
  }

  @Test("a blackout over the slots a plant would take has a price, and its own row")
  func blackout() throws {
    var world = World.onePlant.eager
    let row = world.addEntry(
      .plant("P1"), .blackout, from: .on(2027, 1, 4), through: .on(2027, 9, 30))
    let binding = try binding(world)
    let price = try #require(binding.prices.first)
    #expect(price.rule == .blackout)
    #expect(price.row == row)
    #expect(price.daysEarlier > 0)
  }

  @Test("a price is what the plan really costs less with the step")
  func honest() throws {
    var world = World.onePlant.eager
    world.addEntry(.plant("P1"), .blackout, from: .on(2027, 1, 4), through: .on(2027, 9, 30))
    let (scenario, plan, _) = try planned(world, iterations: 120)
    let binding = try binding(world)
    let price = try #require(binding.prices.first)
    world.entries = []
    let (_, free, _) = try planned(world, iterations: 120)
    let costs = CostModel(scenario)
    #expect(price.saving == costs.price(plan).total - costs.price(free).total)
  }

  @Test("prices are ranked, and the same twice")
  func ranked() throws {
    let (first, second) = (try binding(.fullTeam), try binding(.fullTeam))
    #expect(first == second)
    let savings = first.prices.map(\.saving)
    #expect(savings == savings.sorted(by: >))
    #expect(first.untried == 0)
  }
}
