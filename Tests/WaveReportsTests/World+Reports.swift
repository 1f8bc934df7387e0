import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

extension World {
  /// Three plants with a shared database, an order, a bridge, risks, blanks and a busy calendar:
  /// small, but with something for every section of a report.
  static var reported: World {
    var world = World.sharedDatabase
    world.connect(.plant(Index(0)), .talksTo, .plant(Index(2)))
    world.connect(.plant(Index(2)), .requires, .plant(Index(0)), lag: .days(7))
    world.addCompany("C1")
    for place in 0...2 { world.landscape.plants[Index(place)].company = Index(0) }
    world.addModule("wave_base", usedBy: [Index(0), Index(2)])
    world.addIntegration("IF1", .mes, serving: [Index(0)]) { $0.messagesPerHour.value = 400 }
    world.addYear(of: "P1", country: "DE")
    world.addRisks()
    world.addBlank()
    return world
  }

  /// Twelve plants in two regions, tied together in many ways, with one name that is an attack.
  static var crowded: World {
    var world = World.plants(12)
    let names = [
      "Göppingen Drives", "Chemnitz Castings", "Bremen Distribution", "<script>alert(1)</script>",
      "Saltillo Cutting & \"Finishing\"", "Monterrey", "Ostrava", "Poznań Kłosów",
      "Detroit Stamping",
      "Windsor Trim", "Nantes", "A plant with a very long name that cannot fit its row",
    ]
    world.addCompany("C1")
    world.addCompany("C2", fiscalYearEnd: MonthDay(month: 6, day: 30))
    for (place, name) in names.enumerated() {
      let index = Index<Plant>(place)
      world.landscape.plants[index].name = name
      world.landscape.plants[index].company = Index(place % 2)
      world.landscape.plants[index].peakUsers.value = 8 + place * place
      if place % 3 == 2 { world.landscape.plants[index].shifts.value = 15 }
      if place % 2 == 1 {
        world.landscape.plants[index].region = "NA"
        world.landscape.plants[index].country = "US"
        world.landscape.plants[index].timezone.value = "America/Detroit"
      }
    }
    for (from, to) in [(0, 4), (1, 5), (2, 9), (3, 4), (6, 11), (0, 10)] {
      world.connect(.plant(Index(from)), .talksTo, .plant(Index(to)))
    }
    for (from, to) in [(5, 1), (7, 1), (8, 2), (11, 7)] {
      world.connect(.plant(Index(from)), .requires, .plant(Index(to)), lag: .days(7))
    }
    world.connect(.plant(Index(6)), .together, .plant(Index(7)))
    world.addModule("mrp_kanban_<b>", usedBy: [Index(0), Index(4)])
    world.addModule("nf_jit", portingDays: 40, usedBy: [Index(1), Index(2), Index(3)])
    world.addIntegration("IF1", .mes, serving: [Index(0)]) { $0.messagesPerHour.value = 600 }
    world.addIntegration("IF2", .edi, serving: [Index(1), Index(6)])
    for (place, country) in ["DE", "US", "DE", "US"].enumerated() {
      world.addYear(of: Identifier("P\(place * 2 + 1)"), country: country)
    }
    world.addRisks()
    world.addBlank()
    return world
  }

  private mutating func addYear(of plant: Identifier, country: String) {
    addEntry(.plant(plant), .shutdown, from: .on(2027, 7, 24), through: .on(2027, 8, 8))
    addEntry(.country(country), .blackout, from: .on(2027, 12, 13), through: .on(2028, 1, 9))
    addEntry(
      .company("C1"), .close, from: .on(2026, 12, 30), through: .on(2027, 1, 8), repeats: .monthly)
    addEntry(.plant(plant), .peak, from: .on(2027, 9, 13), through: .on(2027, 11, 7))
    addEntry(.plant(plant), .stockTake, from: .on(2027, 6, 25), through: .on(2027, 6, 28))
  }

  private mutating func addRisks() {
    let risks: [(Identifier, String, RiskScope, RiskImpact)] = [
      (
        "R01", "untested_customisation", .modules(.custom),
        .durationFactor(low: 1.1, likely: 1.25, high: 1.7)
      ),
      (
        "R02", "integration_timing_mismatch", .integrations(.edi),
        .delay(low: .days(1), likely: .days(3), high: .days(9))
      ),
      (
        "R03", "database_migration_error", .asset(.database(Index(0))),
        .rollback(low: .hours(8), likely: .hours(12), high: .hours(20))
      ),
    ]
    for (place, risk) in risks.enumerated() {
      let cell = RowWriter("inventories/tiny/risks.csv", line: place + 2)
      landscape.risks.append(
        Risk(
          id: risk.0, driver: risk.1, appliesTo: risk.2, probability: cell("probability", 0.12),
          impact: risk.3, mitigation: "Three rehearsals on a full copy",
          mitigationCost: cell("mitigation_cost", Money(minor: 2_600_000)),
          residualProbability: cell("residual_probability", 0.05), loweredBy: .rehearsal,
          owner: "j_pohl", row: cell.row))
    }
  }

  private mutating func addBlank() {
    let span = SourceSpan(file: "inventories/tiny/plants.csv", line: 2, field: "named_users")
    landscape.plants[Index(0)].namedUsers = Fact(25, .assumed("DEF007", span))
    landscape.assumptions.append(
      Assumption(
        code: "DEF007", subject: "P1", field: "named_users", value: "25",
        reason: "two and a half times the users at the peak", span: span))
  }
}
