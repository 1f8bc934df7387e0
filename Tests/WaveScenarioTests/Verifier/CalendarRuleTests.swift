import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("rules of calendar and clock")
struct CalendarRuleTests {
  @Test("a cutover needs a window of every plant it stops")
  func noWindow() throws {
    var draft = try PlanDraft(.tightWindow)
    draft.cutOver("DB_P1", inSlot: .on(2027, 6, 9))
    expect(
      .window, of: "DB_P1", needed: "needs a window in the week of 2027-06-09",
      available: "there are 0 h in which all of it may be down", row: "plants.csv:2",
      in: draft.violations)
  }

  @Test("a cutover starts inside its window")
  func outsideWindow() throws {
    var draft = try PlanDraft(.onePlant)
    draft.plan.cutovers[0].start = draft.plan.cutovers[0].start - .hours(1)
    expect(
      .window, of: "DB_P1",
      needed: "needs to start between 2027-02-05T13:00Z and 2027-02-08T05:00Z",
      available: "starts at 2027-02-05T12:00Z", row: "plants.csv:2", in: draft.violations)
  }

  @Test("no cutover in a blackout, whichever scope it has")
  func blackout() throws {
    let draft = try PlanDraft(.onePlant) { world in
      world.addEntry(
        .country("de"), .blackout, from: .on(2027, 2, 1), through: .on(2027, 2, 7))
    }
    expect(
      .blackout, of: "DB_P1", needed: "needs 2027-02-05T13:00Z to 2027-02-05T18:17Z",
      available: "blackout from 2027-01-31T23:00Z to 2027-02-07T23:00Z", row: "calendar.csv:2",
      in: draft.violations)
  }

  @Test("the runbook with its reserve fits the window")
  func tooLong() throws {
    var draft = try PlanDraft(.tightWindow)
    draft.cutOver("DB_P1", inSlot: .on(2027, 5, 19))
    expect(
      .downtime, of: "DB_P1", needed: "needs 7 h 17 min", available: "window has 6 h",
      row: "calendar.csv:2", in: draft.violations)
  }

  @Test("a window that a row cuts short is told with that row")
  func cut() throws {
    var world = World.tightWindow
    world.addEntry(
      .plant("P1"), .stockTake, from: CivilDateTime(.on(2027, 7, 21), ClockTime(17, 0)),
      to: CivilDateTime(.on(2027, 7, 28), ClockTime(12, 0)))
    var draft = try PlanDraft(world)
    draft.cutOver("DB_P1", inSlot: .on(2027, 7, 21))
    expect(
      .downtime, of: "DB_P1", needed: "needs 7 h 17 min",
      available: "window has 5 h, cut by a stock-take", row: "calendar.csv:4", in: draft.violations)
  }

  @Test("an outage in working time stays within tolerance and workaround")
  func tooCostly() throws {
    var world = World.tightWindow
    world.landscape.plants.elements[0].downtimeTolerance.value = .hours(2)
    world.landscape.plants.elements[0].manualWorkaround.value = .hours(1)
    world.addEntry(
      .plant("P1"), .window, from: CivilDateTime(.on(2027, 6, 12), ClockTime(8, 0)),
      to: CivilDateTime(.on(2027, 6, 12), ClockTime(20, 0)))
    var draft = try PlanDraft(world)
    draft.cutOver("DB_P1", inSlot: .on(2027, 6, 9))
    expect(
      .downtime, of: "P1", needed: "stops production for 5 h 17 min",
      available: "tolerance and workaround give 3 h", row: "plants.csv:2", in: draft.violations)
  }

  @Test("a backlog that never drains lets no cutover through")
  func neverDrains() throws {
    let draft = try PlanDraft(.onePlant) { world in
      world.addIntegration("IF1", .mes, serving: [.init(0)]) { integration in
        integration.messagesPerHour.value = 2_000
        integration.drainPerHour.value = 1_500
      }
    }
    expect(
      .downtime, of: "DB_P1", needed: "needs its backlog to drain",
      available: "messages arrive as fast as they drain, so it never does",
      row: "integrations.csv:2", in: draft.violations)
  }

  @Test("a team is never asked for more people than it has")
  func teamCapacity() throws {
    var draft = try PlanDraft(.fullTeam)
    draft.start("train:DB_P2", on: .on(2027, 1, 6))
    draft.start("data:DB_P1", on: .on(2027, 1, 6))
    expect(
      .teamCapacity, of: "T_ALL", needed: "needs 3 people on 2027-01-06",
      available: "has 2 people", row: "teams.csv:2", in: draft.violations)
  }

  @Test("what a team did by a day until which all has happened is not held against it")
  func pastCapacity() throws {
    var draft = try PlanDraft(.fullTeam) { world in
      world.settings.changes.frozenBefore = .on(2027, 1, 7)
      world.settings.changes.hasHappened = true
    }
    draft.start("train:DB_P2", on: .on(2027, 1, 6))
    draft.start("data:DB_P1", on: .on(2027, 1, 6))
    let over = draft.violations.filter { $0.rule == .teamCapacity }
    #expect(!over.contains { $0.needed.contains("on 2027-01-06") })
  }

  @Test("the last cutover is done by the wanted day")
  func finishBy() throws {
    let draft = try PlanDraft(.onePlant) { world in
      world.settings.finishBy.value = .on(2027, 2, 4)
    }
    expect(
      .finishBy, of: "DB_P1", needed: "is done on 2027-02-05",
      available: "all is to be done by 2027-02-04", row: "tiny.yaml:4", in: draft.violations)
  }

  @Test("nothing is split for longer than allowed")
  func coexistence() throws {
    let draft = try PlanDraft(.twoPlants) { world in
      world.landscape.dependencies.elements[0].maxCoexistence = .days(14)
    }
    expect(
      .coexistence, of: "P1–P2", needed: "is split for 21 days",
      available: "may be split for 14 d", row: "dependencies.csv:2", in: draft.violations)
  }
}
