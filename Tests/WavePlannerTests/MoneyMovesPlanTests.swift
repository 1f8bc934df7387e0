import Testing
import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

/// Tiny worlds in which one cost decides when something moves: with the cost it moves elsewhere.
@Suite("What money moves")
struct MoneyMovesPlanTests {
  /// The slot of a plant's cutover in a world's best plan, which is proven to be the best.
  private func slots(_ world: World) throws -> [Identifier: CivilDate] {
    let (scenario, plan, quality) = try planned(world, iterations: 400)
    #expect(quality.isOptimal, "\(quality.gap)")
    var slots: [Identifier: CivilDate] = [:]
    for cutover in plan.cutovers {
      for group in scenario.groups where group.id == cutover.group {
        for plant in group.plants { slots[scenario.landscape.plants[plant].id] = cutover.slot }
      }
    }
    return slots
  }

  private func slot(_ plant: Identifier, _ world: World) throws -> CivilDate {
    try #require(try slots(world)[plant])
  }

  /// Plants that gain nothing by moving, and whose old systems cost nothing: they move as late as
  /// they may, because the new platform does cost.
  private func patient(_ world: World) -> World {
    var world = world
    for plant in world.landscape.plants.indices {
      world.landscape.plants[plant].benefitPerWeek.value = .zero
    }
    for database in world.landscape.databases.indices {
      world.landscape.databases[database].runCostPerMonth.value = .zero
    }
    return world
  }

  @Test("a renewal at a contract's end brings the cutover before it")
  func renewal() throws {
    var world = patient(.onePlant)
    #expect(try slot("P1", world) > .on(2027, 11, 30))
    world.landscape.databases[Index(0)].contractEnd = .on(2027, 8, 31)
    world.landscape.databases[Index(0)].renewalCost.value = Money(minor: 50_000_000)
    let lag = world.landscape.databases[Index(0)].decommissionLag.value.daysRoundedUp
    let moved = try slot("P1", world)
    #expect(moved + lag < .on(2027, 9, 8))
    #expect(moved + lag > .on(2027, 8, 1))
  }

  @Test("what ends with the last plant of a database does not hurry the first one")
  func endOfSet() throws {
    func world(isShared: Bool) -> World {
      var world = isShared ? World.splitDatabase : World.plants(2)
      if isShared { world.landscape.plants[Index(2)].status = .retired }
      world = patient(world)
      for database in world.landscape.databases.indices {
        world.landscape.databases[database].runCostPerMonth.value = Money(minor: 5_000_000)
      }
      world.settings.pins = [RuleWorld.pin("P2", .notBefore(.on(2027, 9, 1)), line: 30)]
      return world
    }
    #expect(try slot("P1", world(isShared: false)) < .on(2027, 7, 1))
    let shared = try slots(world(isShared: true))
    #expect(shared["P1"] == shared["P2"])
    #expect(try #require(shared["P2"]) < .on(2027, 9, 15))
  }

  @Test("whoever has more to lose by a rollback moves after the other, which is learned from")
  func experience() throws {
    let first = try slots(risky(0, Money(minor: 100_000_000)))
    let second = try slots(risky(1, Money(minor: 100_000_000)))
    #expect(try #require(first["P2"]) < #require(first["P1"]))
    #expect(try #require(second["P1"]) < #require(second["P2"]))
  }

  /// Two plants, one in a slot, one of which has to be rolled back nine times out of ten.
  private func risky(_ plant: Int, _ lossPerHour: Money) -> World {
    var world = World.plants(2).eager
    world.settings.waves.maxCutoversPerSlot = 1
    let cell = RowWriter("risks.csv", line: 2)
    world.landscape.risks.append(
      Risk(
        id: "R1", driver: "database_migration_error",
        appliesTo: .asset(.plant(Index(plant))), probability: cell("probability", 0.9),
        impact: .rollback(low: .hours(40), likely: .hours(80), high: .hours(120)),
        mitigation: nil, mitigationCost: cell("mitigation_cost", .zero),
        residualProbability: cell("residual_probability", 0.9), loweredBy: nil, owner: nil,
        row: cell.row))
    for index in world.landscape.plants.indices {
      world.landscape.plants[index].downtimeCostPerHour.value = lossPerHour
    }
    return world
  }

  @Test("a dear bridge brings both its ends into one slot, a cheap one lets them part")
  func bridge() throws {
    func world(perWeek: Int) -> World {
      var world = World.twoPlants
      world.landscape.dependencies[Index(0)].bridgeCostPerWeek.value = Money(minor: perWeek)
      world.landscape.plants[Index(0)].benefitPerWeek.value = Money(minor: 1_000_000)
      world.settings.pins = [RuleWorld.pin("P2", .notBefore(.on(2027, 9, 1)), line: 30)]
      return world
    }
    let cheap = try slots(world(perWeek: 100_000))
    #expect(try #require(cheap["P1"]) < .on(2027, 7, 1))
    let dear = try slots(world(perWeek: 5_000_000))
    #expect(dear["P1"] == dear["P2"])
  }

  @Test("a budget moves what it cannot pay for into the next year")
  func budget() throws {
    var world = World.plants(2).eager
    world.settings.start.value = .on(2027, 10, 4)
    world.settings.finishBy.value = .on(2028, 6, 30)
    let (scenario, plan, _) = try planned(world, iterations: 200)
    let paid = CostModel(scenario).spendingByFiscalYear(plan)[2027] ?? .zero
    world.settings.cost.budget = [2027: Money(minor: paid.minor * 85 / 100)]
    let (after, later, quality) = try planned(world, iterations: 200)
    #expect(
      CostModel(after).spendingByFiscalYear(later)[2027] ?? .zero
        <= Money(
          minor: paid.minor * 85 / 100))
    #expect(quality.cost > CostModel(scenario).price(plan).total)
    #expect(later.cutovers != plan.cutovers || later.activities != plan.activities)
  }

  @Test("losses that count many times move a plan to where less is lost, at its true price")
  func riskWeight() throws {
    var world = risky(0, Money(minor: 100_000))
    // A week later is dearer for P1 than what is learned from P2 saves.
    world.landscape.plants[Index(0)].benefitPerWeek.value = Money(minor: 6_500_000)
    func figures(weight: Int) throws -> (cost: Money, risk: Money, first: Bool) {
      world.settings.cost.riskWeight = weight
      let (scenario, plan, quality) = try planned(world, iterations: 400)
      let table = CostModel(scenario).price(plan)
      #expect(table.total == quality.cost)
      #expect(quality.bound <= quality.cost)
      return (
        table.total, table.total(of: .downtimeLoss) + table.total(of: .rollbackLoss),
        plan.cutovers.first?.group == "DB_P1"
      )
    }
    let plain = try figures(weight: 1)
    let careful = try figures(weight: 200)
    #expect(plain.first && !careful.first)
    #expect(careful.risk < plain.risk)
    #expect(careful.cost > plain.cost)
  }
}
