import Testing
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorlds

/// A model with plan days that a test moves by hand.
private struct Priced {
  let model: CostModel
  var days: PlanDays

  init(_ world: World) throws {
    model = CostModel(try world.scenario())
    days = model.blankDays
    for group in days.anchors.indices { days.anchors[group] = model.calendar.slotDays[10] }
  }

  /// What a term costs.
  func amount(_ term: CostTerm) -> Int {
    var tally = model.emptyTally
    model.evaluate(days, into: &tally)
    return tally.terms[CostTerm.allCases.firstIndex(of: term) ?? 0]
  }
}

struct CostTermsTests {
  @Test("legacy runs from day 0 until the last plant has left and the lag is over")
  func legacyRun() throws {
    var priced = try Priced(World.splitDatabase)
    let perDay = Money(minor: 200_000).scaled(by: 12 / 365.25).minor
    let (early, late) = (priced.model.calendar.slotDays[5], priced.model.calendar.slotDays[20])
    priced.days.anchors = [early, late, early]
    #expect(priced.amount(.legacyRun) == perDay * (late + 14) + perDay * (early + 14))
    priced.days.anchors = [early, early, early]
    #expect(priced.amount(.legacyRun) == 2 * perDay * (early + 14))
  }

  @Test("a contract that ends before the legacy system does is renewed, each year anew")
  func renewal() throws {
    var world = World.onePlant
    world.landscape.databases[Index(0)].contractEnd = .on(2027, 3, 31)
    world.landscape.databases[Index(0)].renewalCost.value = Money(minor: 500_000)
    var priced = try Priced(world)
    let firstUncovered = CivilDate.on(2027, 4, 1) - CivilDate.on(2027, 1, 4)
    let perDay = Money(minor: 200_000).scaled(by: 12 / 365.25).minor
    priced.days.anchors = [firstUncovered - 14]
    #expect(priced.amount(.legacyRun) == perDay * firstUncovered)
    priced.days.anchors = [firstUncovered - 13]
    #expect(priced.amount(.legacyRun) == perDay * (firstUncovered + 1) + 500_000)
    priced.days.anchors = [firstUncovered - 13 + 366]
    #expect(priced.amount(.legacyRun) == perDay * (firstUncovered + 367) + 1_000_000)
  }

  @Test("a bridge is built and kept only while its ends are apart")
  func bridge() throws {
    var priced = try Priced(World.twoPlants)
    #expect(priced.amount(.bridges) == 0)
    priced.days.anchors[1] += 35
    #expect(
      priced.amount(.bridges) == 200_000 + 35 * Money(minor: 30_000).scaled(by: 1.0 / 7).minor)
    let forward = priced.amount(.bridges)
    priced.days.anchors.swapAt(0, 1)
    #expect(priced.amount(.bridges) == forward)
  }

  @Test("a company pays for each month's end between its first and last cutover")
  func splitCloses() throws {
    var world = World.twoPlants
    let company = world.addCompany("C1")
    for plant in world.landscape.plants.indices { world.landscape.plants[plant].company = company }
    var priced = try Priced(world)
    #expect(priced.amount(.splitCloses) == 0)
    let anchor = priced.model.calendar.slotDays[1]
    priced.days.anchors = [anchor, anchor + 7]
    #expect(priced.amount(.splitCloses) == 0)
    let day = { (date: CivilDate) in date - CivilDate.on(2027, 1, 4) }
    priced.days.anchors = [anchor, day(.on(2027, 3, 31))]
    #expect(priced.amount(.splitCloses) == 3 * 300_000)
    priced.days.anchors = [anchor, day(.on(2027, 3, 30))]
    #expect(priced.amount(.splitCloses) == 2 * 300_000)
  }

  @Test("legacy changes are paid twice from the port's end until the last user has moved")
  func dualMaintenance() throws {
    var world = World.twoPlants
    world.addModule("m", usedBy: world.landscape.plants.indices)
    var priced = try Priced(world)
    let activities = priced.model.scenario.activities
    let port = try #require(activities.indices.first { activities[$0].kind == .porting })
    let team = try #require(activities[port].demand?.team)
    let rate = priced.model.scenario.landscape.teams[team].ratePerDay.value
    let perDay = rate.scaled(by: 0.2).scaled(by: 1.0 / 7).minor
    priced.days.anchors = [100, 128]
    priced.days.activityEnds[port.offset] = 30
    #expect(priced.amount(.dualMaintenance) == perDay * 98)
    priced.days.activityEnds[port.offset] = 200
    #expect(priced.amount(.dualMaintenance) == 0)
  }

  @Test("benefit is lost for each day until the cutover")
  func benefitDelay() throws {
    var priced = try Priced(World.onePlant)
    priced.days.anchors = [100]
    #expect(priced.amount(.benefitDelay) == 100 * Money(minor: 50_000).scaled(by: 1.0 / 7).minor)
  }

  @Test("a later cutover leaves less of the target platform to pay")
  func targetRun() throws {
    var priced = try Priced(World.onePlant)
    let early = priced.amount(.targetRun)
    priced.days.anchors[0] += 70
    let late = priced.amount(.targetRun)
    let days = priced.model.calendar.horizonEnd - priced.days.anchors[0]
    #expect(early - late == 70 * (late / days))
    #expect(late % days == 0)
    priced.days.anchors[0] = priced.model.calendar.never
    #expect(priced.amount(.targetRun) == 0)
  }

  @Test("labour is effort times rate, whole in its months")
  func labour() throws {
    let priced = try Priced(World.onePlant)
    let scenario = priced.model.scenario
    let expected = scenario.activities.filter { $0.kind != .hypercare }.reduce(0) { sum, activity in
      guard let team = activity.demand?.team else { return sum }
      let rate = scenario.landscape.teams[team].ratePerDay.value
      return sum + rate.scaled(by: activity.effort.days).minor
    }
    #expect(abs(priced.amount(.labour) - expected) <= scenario.activities.count)
    #expect(expected > 0)
  }

  @Test("what a rollback costs falls by 13 % with each doubling of the groups before")
  func experience() throws {
    let model = try Priced(CostWorlds.everything).model
    let cost = model.experience
    let base = cost.bases[2]
    #expect(base > 0)
    #expect(cost.factors[0] == 1_000_000)
    #expect(cost.factors[1] == 870_000)
    #expect(cost.factors[3] == 756_900)
    let expected = Money(minor: base).scaled(by: 0.87).minor
    #expect(abs(cost.amount(group: 2, earlier: 1) - expected) <= 1)
    #expect(cost.amount(group: 2, earlier: 9_999) == cost.amount(group: 2, earlier: 4))
  }

  @Test("groups of one slot do not learn from each other")
  func experienceWithinSlot() throws {
    var priced = try Priced(CostWorlds.everything)
    let apart = priced.model.experience.bases.reduce(0, +)
    #expect(priced.amount(.rollbackLoss) == apart)
    priced.days.anchors[0] -= 7
    #expect(priced.amount(.rollbackLoss) < apart)
  }

  @Test("a passed gate lowers a risk, and a risk hits only what it applies to")
  func riskExposure() throws {
    let scenario = try CostWorlds.everything.scenario()
    let exposure = RiskExposure(scenario)
    let risks = scenario.landscape.risks
    #expect(exposure.probability(risks[Index(0)]) == 0.1)
    #expect(exposure.probability(risks[Index(1)]) == 0.3)
    let groups = scenario.groups.indices
    let hit = groups.filter { exposure.applies(risks[Index(1)], to: $0) }
    #expect(hit.map { scenario.groups[$0].plants } == [[Index(2)]])
    #expect(abs(exposure.rollbackProbability(of: hit[0]) - (1 - 0.9 * 0.7)) < 1e-12)
  }
}
