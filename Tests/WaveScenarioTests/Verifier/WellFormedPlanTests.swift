import Testing
import WaveCore
import WaveScenario
import WaveWorlds

@Suite("plans that say too little, too much or nonsense")
struct WellFormedPlanTests {
  @Test("every group cuts over once")
  func groups() throws {
    var draft = try PlanDraft(.twoPlants)
    let first = draft.plan.cutovers.removeFirst()
    expect(
      .wellFormed, of: "DB_P1", needed: "needs 1 cutover", available: "the plan has 0",
      row: "plants.csv:2", in: draft.violations)
    draft.plan.cutovers += [first, first]
    expect(
      .wellFormed, of: "DB_P1", needed: "needs 1 cutover", available: "the plan has 2",
      row: "plants.csv:2", in: draft.violations)
  }

  @Test("a plan names only what the scenario knows")
  func unknown() throws {
    var draft = try PlanDraft(.onePlant)
    draft.plan.cutovers[0].group = "P9"
    draft.plan.activities[0].activity = "port:nothing"
    draft.plan.hosting[0].pool = "NOWHERE"
    let violations = draft.violations
    expect(
      .wellFormed, of: "P9", needed: "needs the name of a move group",
      available: "the scenario has 1 other group", row: "tiny.yaml", in: violations)
    expect(
      .wellFormed, of: "port:nothing", needed: "needs the name of an activity",
      available: "the scenario has \(draft.scenario.activities.count) other ones",
      row: "tiny.yaml", in: violations)
    expect(
      .wellFormed, of: "P1", needed: "needs a pool of the platform",
      available: "'NOWHERE' is none of 1 pool", row: "plants.csv:2", in: violations)
  }

  @Test("every activity is planned once")
  func activities() throws {
    var draft = try PlanDraft(.onePlant)
    draft.plan.activities.removeAll { $0.activity == "train:DB_P1" }
    expect(
      .wellFormed, of: "train:DB_P1", needed: "needs to be planned once",
      available: "the plan has it 0 times", row: "plants.csv:2", in: draft.violations)
  }

  @Test("an activity ends when its team has worked it off")
  func ends() throws {
    var draft = try PlanDraft(.onePlant)
    let place = try #require(
      draft.plan.activities.firstIndex { $0.activity == "data:DB_P1" })
    draft.plan.activities[place].end = draft.plan.activities[place].end + 1
    expect(
      .wellFormed, of: "data:DB_P1",
      needed: "needs 3 working days from 2027-01-04: an end on 2027-01-07",
      available: "the plan ends it on 2027-01-08", row: "databases.csv:2", in: draft.violations)
  }

  @Test("a cutover starts with its window and lasts as long as its runbook")
  func moments() throws {
    var draft = try PlanDraft(.onePlant)
    draft.plan.cutovers[0].end = draft.plan.cutovers[0].end - Minutes(1)
    expect(
      .wellFormed, of: "DB_P1",
      needed: "needs to run from 2027-02-05T13:00Z to 2027-02-05T18:17Z",
      available: "the plan says 2027-02-05T13:00Z to 2027-02-05T18:16Z", row: "plants.csv:2",
      in: draft.violations)
  }

  @Test("waves are numbered by slot, then lane")
  func numbers() throws {
    var draft = try PlanDraft(.twoPlants)
    draft.plan.cutovers[1].wave = 5
    expect(
      .wellFormed, of: "DB_P2", needed: "needs wave 2 of lane all",
      available: "the plan says wave 5 of lane all", row: "plants.csv:3", in: draft.violations)
  }

  @Test("every plant that moves has one pool")
  func hosting() throws {
    var draft = try PlanDraft(.onePlant)
    draft.plan.hosting = []
    expect(
      .wellFormed, of: "P1", needed: "needs 1 pool", available: "the plan names 0",
      row: "plants.csv:2", in: draft.violations)
  }

  @Test(
    "dates and moments beyond every calendar are violations, never a crash",
    arguments: [Int.min, -4_000_000, -1, 0, 4_000_000, Int.max])
  func extremes(number: Int) throws {
    var draft = try PlanDraft(.twoPlants)
    for place in draft.plan.cutovers.indices {
      draft.plan.cutovers[place].slot.daysSinceEpoch = number
      draft.plan.cutovers[place].start.minutesSinceEpoch = number
      draft.plan.cutovers[place].wave = number
    }
    draft.plan.cutovers[1].slot = .on(2027, 2, 24)
    draft.plan.cutovers[1].end.minutesSinceEpoch = number
    for place in draft.plan.activities.indices {
      draft.plan.activities[place].start.daysSinceEpoch = number
      if place.isMultiple(of: 2) { draft.plan.activities[place].end.daysSinceEpoch = number }
    }
    let violations = draft.violations
    #expect(violations.contains { $0.rule == .wellFormed && $0.subject == "DB_P1" })
    #expect(violations.contains { $0.rule == .wellFormed && $0.subject == "data:DB_P1" })
  }

  @Test("an empty plan breaks nothing but its own completeness")
  func empty() throws {
    var draft = try PlanDraft(.policed)
    draft.plan.cutovers = []
    draft.plan.activities = []
    draft.plan.hosting = []
    #expect(Set(draft.violations.map(\.rule)) == [.wellFormed])
  }

  @Test("one judge for every hard rule, in the order of the rules")
  func complete() throws {
    let draft = try PlanDraft(.onePlant)
    var messy = draft
    messy.cutOver("DB_P1", inSlot: .on(2028, 6, 7))
    messy.plan.hosting = []
    let order = HardRule.allCases
    let places = messy.violations.compactMap { order.firstIndex(of: $0.rule) }
    #expect(places == places.sorted())
    #expect(Set(places).count > 1)
  }
}
