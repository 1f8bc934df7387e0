import Testing
import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

@Suite("Conflicts")
struct ConflictTests {
  private func report(on world: World) throws -> ConflictReport {
    let (_, result) = try result(of: world, iterations: 40)
    guard case .infeasible(let report) = result else { throw PlanMissing(result: "\(result)") }
    return report
  }

  @Test("a plant that never stands still has no slot, and a window for it is offered")
  func noWindow() throws {
    var world = World.onePlant
    world.landscape.plants[Index(0)].shifts.value = 21
    let report = try report(on: world)
    #expect(report.steps.contains { $0.rule == .window && $0.row?.file == "plants.csv" })
    #expect(report.steps.last?.text.contains("DB_P1 fits none") == true)
    #expect(report.relaxations.first?.isVerified == true)
    #expect(report.relaxations.first?.text.contains("give DB_P1 a window of") == true)
  }

  @Test("windows that are all too short are held against the need")
  func tooShort() throws {
    var world = World.onePlant
    world.landscape.plants[Index(0)].shifts.value = 21
    world.addEntry(
      .plant("P1"), .shutdown, from: CivilDateTime(.on(2027, 5, 22), ClockTime(6, 0)),
      to: CivilDateTime(.on(2027, 5, 22), ClockTime(9, 0)))
    let report = try report(on: world)
    #expect(report.steps.first?.rule == .downtime)
    #expect(report.steps.first?.text.contains("its longest window has") == true)
  }

  @Test("a pin before the plant can be ready is derived from its rows, and lifting it helps")
  func earlyPin() throws {
    var world = World.onePlant
    let row = SourceSpan(file: "tiny.yaml", line: 30)
    world.settings.pins = [Pin(asset: "P1", kind: .notAfter(.on(2027, 1, 12)), row: row)]
    let report = try report(on: world)
    #expect(report.steps.last?.premises.isEmpty == false)
    #expect(report.steps.last?.text.contains("the cutover of DB_P1 would start on") == true)
    #expect(report.relaxations.contains { $0.row == row && $0.isVerified })
    world.settings.pins = []
    _ = try planned(world, iterations: 40)
  }

  @Test("without any one order of a conflict there is a plan")
  func minimal() throws {
    var world = World.plants(3)
    world.settings.finishBy.value = .on(2027, 4, 9)
    world.connect(.plant(Index(1)), .requires, .plant(Index(0)), lag: .days(35))
    world.connect(.plant(Index(2)), .requires, .plant(Index(1)), lag: .days(35))
    let report = try report(on: world)
    let rows = report.steps.compactMap(\.row).filter { $0.file == "dependencies.csv" }
    #expect(rows.count == 2)
    for row in rows {
      var freer = world
      freer.landscape.dependencies.elements.removeAll { $0.row == row }
      _ = try planned(freer, iterations: 40)
    }
    #expect(report.steps.map(\.number) == Array(1...report.steps.count))
    for step in report.steps { #expect(step.premises.allSatisfy { $0 < step.number }) }
  }

  @Test("every change that is offered as verified really helps")
  func relaxations() throws {
    var world = World.plants(2)
    world.settings.finishBy.value = .on(2027, 3, 31)
    world.connect(.plant(Index(1)), .requires, .plant(Index(0)), lag: .days(60))
    let report = try report(on: world)
    let verified = report.relaxations.filter(\.isVerified)
    #expect(!verified.isEmpty)
    for relaxation in verified { #expect((relaxation.cost ?? .zero) > .zero) }
    let costs = verified.compactMap(\.cost)
    #expect(costs == costs.sorted())
  }

  @Test("two pins that leave no slot are the whole conflict, whatever else closes some of them")
  func pinsAlone() throws {
    var world = World.onePlant
    let rows = [30, 31].map { SourceSpan(file: "tiny.yaml", line: $0) }
    world.settings.pins = [
      Pin(asset: "P1", kind: .notAfter(.on(2027, 5, 1)), row: rows[0]),
      Pin(asset: "P1", kind: .notBefore(.on(2027, 6, 1)), row: rows[1]),
    ]
    world.addEntry(
      .plant("P1"), .blackout, from: CivilDateTime(.on(2027, 3, 1), ClockTime(0, 0)),
      to: CivilDateTime(.on(2027, 7, 1), ClockTime(0, 0)))
    let report = try report(on: world)
    #expect(Set(report.steps.compactMap(\.row)) == Set(rows), "\(report.steps)")
  }

  @Test("a change that helps is the least of its kind, to the week")
  func least() throws {
    var world = World.onePlant
    let row = SourceSpan(file: "tiny.yaml", line: 30)
    let pinned = CivilDate.on(2027, 1, 12)
    world.settings.pins = [Pin(asset: "P1", kind: .notAfter(pinned), row: row)]
    let report = try report(on: world)
    let helping = try #require(report.relaxations.first { $0.row == row })
    let weeks = try #require(
      (1...52).first { helping.text.contains("by \(pinned + 7 * $0) instead") })
    world.settings.pins[0].kind = .notAfter(pinned + 7 * weeks)
    _ = try planned(world, iterations: 40)
    world.settings.pins[0].kind = .notAfter(pinned + 7 * (weeks - 1))
    guard case .infeasible = try result(of: world, iterations: 40).1 else {
      Issue.record("\(weeks - 1) weeks are enough")
      return
    }
  }

  @Test("a reserve that the scenario states is named where it makes every runbook too long")
  func reserve() throws {
    var world = World.onePlant
    let row = SourceSpan(file: "tiny.yaml", line: 32)
    world.settings.cutover.rollbackReserve = .hours(200)
    world.settings.rows["cutover.rollback_reserve"] = row
    let report = try report(on: world)
    #expect(report.steps.first?.row == row)
    #expect(report.rows.contains { $0.row == row && $0.standing == .planned })
    #expect(report.relaxations.contains { $0.row == row && $0.text.hasPrefix("hold ") })
  }

  @Test("a team that is taken out is not said to have a thousand times its people")
  func boundless() throws {
    var world = World.plants(2)
    world.settings.finishBy.value = .on(2027, 3, 31)
    world.connect(.plant(Index(1)), .requires, .plant(Index(0)), lag: .days(60))
    let report = try report(on: world)
    for step in report.steps where step.row?.file == "teams.csv" {
      #expect(!step.text.contains("000 people"), "\(step.text)")
    }
  }
}
