import Testing
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorlds

struct MoneyOverTimeTests {
  @Test("companies that agree set the fiscal year, others get the calendar year")
  func fiscalYears() {
    var world = World.twoPlants
    let march = world.addCompany("C1", fiscalYearEnd: MonthDay(month: 3, day: 31))
    let june = world.addCompany("C2", fiscalYearEnd: MonthDay(month: 6, day: 30))
    #expect(FiscalCalendar(world.landscape).yearEnd == MonthDay(month: 12, day: 31))
    for plant in world.landscape.plants.indices { world.landscape.plants[plant].company = march }
    let fiscal = FiscalCalendar(world.landscape)
    #expect(fiscal.year(ofMonth: .on(2027, 3, 1)) == 2027)
    #expect(fiscal.year(ofMonth: .on(2027, 4, 1)) == 2028)
    world.landscape.plants[Index(1)].company = june
    #expect(FiscalCalendar(world.landscape).year(ofMonth: .on(2027, 12, 1)) == 2027)
  }

  @Test("fiscal years hold what is paid out, against the budget")
  func budget() throws {
    var world = CostWorlds.everything
    world.settings.cost.budget = [2027: Money(minor: 5_000_000), 2035: Money(minor: 1)]
    let scenario = try world.scenario()
    let plan = try ObviousPlan.plan(for: scenario)
    let table = CostModel(scenario).price(plan)
    let spent = table.lines.filter { $0.term.isSpending }.reduce(Money.zero) { $0 + $1.amount }
    #expect(table.fiscalYears.map(\.amount).reduce(.zero, +) == spent)
    #expect(spent < table.total)
    #expect(table.fiscalYears.first?.budget == Money(minor: 5_000_000))
    #expect(table.fiscalYears.last?.year == 2035)
    let years = CostModel(scenario).spendingByFiscalYear(plan)
    for year in table.fiscalYears { #expect(years[year.year] ?? .zero == year.amount) }
  }

  @Test("an activity's cost is split over its months by days, by the largest remainder")
  func months() throws {
    let model = CostModel(try World.onePlant.scenario())
    let cost = try #require(model.fixed.first { $0.ratePerDay > 0 && $0.amount > 1000 })
    guard case .activity(let activity) = cost.timing else {
      Issue.record("a cost with a rate belongs to an activity")
      return
    }
    let labour = try #require(CostTerm.allCases.firstIndex(of: cost.label.term))
    func amounts(_ start: Int, _ end: Int) -> [Int] {
      var days = model.blankDays
      days.activityStarts[activity] = start
      days.activityEnds[activity] = end
      var tally = model.emptyTally
      model.evaluate(days, into: &tally)
      return model.calendar.months.indices.map { tally.months[$0 * CostTally.termCount + labour] }
    }
    let lump = amounts(0, 0)
    for (start, end) in [(3, 20), (10, 40), (0, 131), (27, 29), (5, 372), (27, 60)] {
      var expected = lump
      expected[0] -= cost.amount
      let weights = model.calendar.monthStarts.enumerated().map { row, first in
        let next = row + 1 < lump.count ? model.calendar.monthStarts[row + 1] : Int.max
        return max(0, min(end, next) - max(start, first))
      }
      let parts = LargestRemainder.split(cost.amount, by: weights)
      for row in parts.indices { expected[row] += parts[row] }
      #expect(amounts(start, end) == expected, "\(start) to \(end)")
    }
  }

  @Test("without interest and inflation the present value is the total")
  func presentValue() throws {
    var world = CostWorlds.everything
    world.settings.cost.discountRate = 0
    world.settings.cost.inflation = 0
    let scenario = try world.scenario()
    let plan = try ObviousPlan.plan(for: scenario)
    let table = CostModel(scenario).price(plan)
    #expect(table.netPresentValue == table.total)
    world.settings.cost.discountRate = 0.1
    let discounted = CostModel(try world.scenario()).price(plan)
    #expect(discounted.total == table.total)
    #expect(discounted.netPresentValue < table.total)
    world.settings.cost.inflation = 0.1
    let inflated = CostModel(try world.scenario()).price(plan)
    #expect(abs(inflated.netPresentValue.minor - table.total.minor) <= 1)
  }

  @Test("pulled levers lower the target platform by exactly what they are said to save")
  func levers() throws {
    var world = CostWorlds.everything
    world.settings.cost.levers = []
    let scenario = try world.scenario()
    let plan = try ObviousPlan.plan(for: scenario)
    let listed = CostModel(scenario).price(plan).total(of: .targetRun)
    world.settings.cost.levers = [.tierStorage, .rightSize, .reserve1y, .scheduleNonprod]
    let table = CostModel(try world.scenario()).price(plan)
    let pulled = table.levers.filter(\.isPulled)
    #expect(
      pulled.map(\.lever) == ["tier_storage", "right_size", "reserve_1y", "schedule_nonprod"])
    #expect(pulled.allSatisfy { $0.saving > .zero })
    let saved = pulled.reduce(Money.zero) { $0 + $1.saving }
    #expect(table.total(of: .targetRun) == listed - saved)
    #expect(table.levers.count == CostSettings.Lever.allCases.count)
    #expect(table.levers.suffix(2).allSatisfy { !$0.isPulled && $0.saving >= .zero })
  }
}
