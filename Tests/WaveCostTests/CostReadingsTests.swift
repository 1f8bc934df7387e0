import Testing
import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorlds

struct CostReadingsTests {
  private static let worlds: [(name: String, world: World)] =
    World.all + [("everything", CostWorlds.everything)]

  @Test(
    "planner, table and evaluator agree to the cent on every world's plan",
    arguments: worlds.map(\.name))
  func readingsAgree(name: String) throws {
    let world = try #require(Self.worlds.first { $0.name == name }?.world)
    let scenario = try world.scenario()
    let model = CostModel(scenario)
    let plan = try ObviousPlan.plan(for: scenario)
    let days = model.days(of: plan)
    let table = model.price(plan)
    var evaluator = CostEvaluator(model)
    evaluator.evaluate(days)
    let objective = model.objective(pools: days.pools)
    #expect(table.total.minor == evaluator.tally.total)
    #expect(objective.total(days, model.calendar) == evaluator.tally.total)
    #expect(table.total.minor > 0)
  }

  @Test("they agree wherever cutovers and activities lie")
  func readingsAgreeOnRandomDays() throws {
    for world in [CostWorlds.everything, CostWorlds.working] {
      let model = CostModel(try world.scenario())
      var random = SequentialRandom(seed: 3)
      var evaluator = CostEvaluator(model)
      var days = model.blankDays
      let objective = model.objective(pools: days.pools)
      for _ in 0..<300 {
        Self.scatter(&days, model, &random)
        evaluator.evaluate(days)
        #expect(objective.total(days, model.calendar) == evaluator.tally.total)
        let months = model.calendar.months.indices.reduce(0) {
          $0 + evaluator.tally.total(ofMonth: $1)
        }
        #expect(months == evaluator.tally.total)
      }
    }
  }

  @Test("lines sum to terms, terms and months to the total")
  func sums() throws {
    let scenario = try CostWorlds.everything.scenario()
    let table = CostModel(scenario).price(try ObviousPlan.plan(for: scenario))
    let terms = CostTerm.allCases.map { table.total(of: $0) }
    #expect(terms.reduce(.zero, +) == table.total)
    #expect(table.months.map(\.total).reduce(.zero, +) == table.total)
    for (term, amount) in zip(CostTerm.allCases, terms) {
      let monthly = table.months.flatMap(\.amounts).filter { $0.term == term }
      #expect(monthly.map(\.amount).reduce(.zero, +) == amount, "\(term)")
    }
    for month in zip(table.months, table.months.dropFirst()) {
      #expect(month.0.month.adding(months: 1) == month.1.month)
    }
  }

  @Test("every term of a plan that starts from no other one is paid in the world of everything")
  func everyTerm() throws {
    let scenario = try CostWorlds.everything.scenario()
    let table = CostModel(scenario).price(try ObviousPlan.plan(for: scenario))
    for term in CostTerm.allCases where ![.contingency, .downtimeLoss, .stability].contains(term) {
      #expect(table.total(of: term) > .zero, "\(term)")
    }
  }

  @Test("an outage in production time is expected to cost more at a longer runbook")
  func expectedDowntime() throws {
    var world = CostWorlds.working
    world.landscape.databases[Index(1)].sizeGB.value *= 20
    let model = CostModel(try world.scenario())
    let open = try #require(
      model.scenario.windows[0].indices.first { slot in
        model.scenario.windows.allSatisfy { $0[slot]?.production.isEmpty == false }
      })
    let losses = model.downtimes.map { $0.expectedBySlot[open] }
    #expect(losses[0] > 0)
    #expect(losses[0] == losses[2])
    #expect(losses[1] > losses[0])
  }

  @Test("every line names a row")
  func origins() throws {
    let scenario = try CostWorlds.everything.scenario()
    let table = CostModel(scenario).price(try ObviousPlan.plan(for: scenario))
    #expect(table.lines.allSatisfy { !$0.origins.isEmpty && !$0.text.isEmpty })
  }

  @Test("fixed lines are equal wherever cutovers lie, and no plan is below what is unavoidable")
  func fixedAndUnavoidable() throws {
    let world = CostWorlds.everything
    let scenario = try world.scenario()
    let model = CostModel(scenario)
    let plan = try ObviousPlan.plan(for: scenario)
    var later = plan
    for place in later.cutovers.indices {
      later.cutovers[place].slot = later.cutovers[place].slot + 28
    }
    let tables = [model.price(plan), model.price(later)]
    let fixed = tables.map { table in
      table.lines.filter(\.isFixed).reduce(Money.zero) { $0 + $1.amount }
    }
    #expect(fixed[0] == fixed[1])
    #expect(tables[0].total != tables[1].total)
    let least = model.unavoidable(pools: model.days(of: plan).pools)
    #expect(least >= fixed[0])
    #expect(tables.allSatisfy { $0.total >= least })
  }

  @Test("what a plan leaves out runs on the old system to the horizon's end")
  func missingGroup() throws {
    let scenario = try World.twoPlants.scenario()
    let model = CostModel(scenario)
    var plan = try ObviousPlan.plan(for: scenario)
    plan.cutovers.removeLast()
    plan.cutovers[0].group = "nothing of that name"
    let table = model.price(plan)
    let legacy = table.lines.filter { $0.term == .legacyRun }
    let perDay = Money(minor: 200_000).scaled(by: 12 / 365.25)
    #expect(legacy.allSatisfy { $0.amount == perDay * (model.calendar.never + 14) })
    #expect(!table.lines.contains { $0.term == .targetRun && !$0.isFixed })
    #expect(table.total(of: .rollbackLoss) == .zero)
  }

  /// Puts every cutover into some slot and every activity somewhere on the axis.
  private static func scatter(
    _ days: inout PlanDays, _ model: CostModel, _ random: inout SequentialRandom
  ) {
    let slots = model.calendar.slotDays
    for group in days.anchors.indices { days.anchors[group] = slots[random.below(slots.count)] }
    for activity in days.activityStarts.indices {
      let start = random.below(model.calendar.horizonEnd)
      days.activityStarts[activity] = start
      days.activityEnds[activity] = start + random.below(90)
    }
  }
}
