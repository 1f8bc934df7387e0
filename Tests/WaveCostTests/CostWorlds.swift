import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

/// Worlds in which every cost term is paid.
enum CostWorlds {
  /// Four plants of two companies, one database that two plants leave one by one, a bridge, a
  /// shared integration, a relayed partner, custom modules, risks, environments and prices.
  static var everything: World {
    var world = World()
    let database = world.addDatabase("DB", sizeGB: 40, split: .byPlant) {
      $0.contractEnd = .on(2027, 6, 30)
      $0.renewalCost.value = Money(minor: 700_000)
    }
    let first = world.addCompany("C1")
    let second = world.addCompany("C2")
    for id in ["P1", "P2"] {
      world.addPlant(Identifier(id), database: database) { $0.company = first }
    }
    for id in ["P3", "P4"] {
      world.addPlantWithDatabase(Identifier(id)) {
        $0.company = second
        $0.benefitPerWeek.value = Money(minor: 81_234)
      }
    }
    let plants = world.landscape.plants.indices
    world.connect(.plant(plants[0]), .talksTo, .plant(plants[2]))
    world.addIntegration("IF_SHARED", serving: [plants[0], plants[1]])
    world.addIntegration("IF_EARLY", serving: [plants[3]]) {
      $0.repoint = .before
      $0.repointLead.value = .days(20)
      $0.relay.value = true
    }
    world.addModule("m_all", usedBy: plants)
    world.addModule("m_two", usedBy: [plants[1], plants[2]])
    let ready = world.addModule("m_ready", usedBy: [plants[0], plants[3]])
    world.landscape.modules[ready].porting = .ported
    world.addRisks()
    world.addPool("NONPROD")
    world.addEnvironment("TEST", .test, hours: 60)
    world.addPrice(.licenseUserMonth, 24.5)
    world.addPrice(.rehearsalEnvironmentDay, 100)
    world.settings.cost.levers = [.rightSize, .scheduleNonprod]
    return world
  }

  /// Three plants that never stop, with windows in which work goes on, and much paper.
  static var working: World {
    var world = World.plants(3)
    for plant in world.landscape.plants.indices {
      world.landscape.plants[plant].shifts.value = 21
      world.landscape.plants[plant].downtimeTolerance.value = .hours(2)
      world.landscape.plants[plant].manualWorkaround.value = .hours(60)
    }
    world.addEntry(
      .all, .window, from: CivilDateTime(.on(2027, 1, 8), ClockTime(18, 0)),
      to: CivilDateTime(.on(2027, 1, 11), ClockTime(18, 0)), repeats: .weekly)
    return world
  }
}

extension World {
  /// Adds a price for all regions.
  mutating func addPrice(_ item: PriceItem, _ base: Double, region: String? = nil) {
    let line = landscape.prices.count + 2
    landscape.prices.append(
      Price(
        item: item, unit: "unit", low: nil, base: base, high: nil, region: region,
        source: "test", date: nil, confidence: nil,
        row: SourceSpan(file: "prices.csv", line: line)))
  }

  /// Adds an environment of half the size of production in the second pool.
  mutating func addEnvironment(_ id: Identifier, _ kind: EnvironmentKind, hours: Double) {
    let cell = RowWriter("environments.csv", line: landscape.environments.count + 2)
    landscape.environments.append(
      Environment(
        id: id, kind: kind, pool: Index(1), sizeShare: cell("size_share", 0.5),
        onHoursPerWeek: cell("on_hours_per_week", hours), dataMasked: cell("data_masked", true),
        availableFrom: .on(2027, 2, 1), row: cell.row))
  }

  /// Adds a rollback risk of all groups, lowered by a rehearsal, and one of a plant, not lowered.
  mutating func addRisks() {
    addRisk("R1", .all, probability: 0.2, residual: 0.1, loweredBy: .rehearsal)
    addRisk("R2", .asset(.plant(Index(2))), probability: 0.3, residual: 0.1, loweredBy: nil)
  }

  private mutating func addRisk(
    _ id: Identifier, _ scope: RiskScope, probability: Double, residual: Double, loweredBy: Gate?
  ) {
    let cell = RowWriter("risks.csv", line: landscape.risks.count + 2)
    landscape.risks.append(
      Risk(
        id: id, driver: "database_migration_error", appliesTo: scope,
        probability: cell("probability", probability),
        impact: .rollback(low: .hours(4), likely: .hours(8), high: .hours(12)),
        mitigation: "rehearse", mitigationCost: cell("mitigation_cost", Money(minor: 50_000)),
        residualProbability: cell("residual_probability", residual), loweredBy: loweredBy,
        owner: nil, row: cell.row))
  }
}
