import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

/// What contradicts itself ends as a located finding or as a conflict, never as a plan.
@Suite("Bad input")
struct BadInputTests {
  /// The codes of the errors that keep a world from being a question.
  private func errors(of world: World) -> [Finding] {
    do {
      _ = try world.scenario()
      return []
    } catch {
      return error.findings.filter { $0.severity == .error }
    }
  }

  private func conflict(in world: World) throws -> ConflictReport {
    let (_, result) = try result(of: world, iterations: 40)
    guard case .infeasible(let report) = result else { throw PlanMissing(result: "\(result)") }
    return report
  }

  @Test("a cycle of waits is a finding at one of its rows")
  func cycle() {
    var world = World.plants(2)
    let first = world.connect(.plant(Index(0)), .requires, .plant(Index(1)), lag: .days(7))
    let second = world.connect(.plant(Index(1)), .requires, .plant(Index(0)), lag: .days(7))
    let found = errors(of: world)
    #expect(!found.isEmpty)
    #expect(found.contains { $0.span.row == first.row || $0.span.row == second.row }, "\(found)")
  }

  @Test("a group larger than any wave is a finding that names its members and rows")
  func oversized() {
    var world = World.plants(2)
    let row = world.connect(.plant(Index(0)), .together, .plant(Index(1)))
    world.settings.waves.maxPlants = 1
    let found = errors(of: world)
    #expect(found.contains { $0.code == "SCE007" && $0.headline.contains(row.row) }, "\(found)")
  }

  @Test("windows shorter than any runbook are a conflict with both numbers")
  func shortWindow() throws {
    var world = World.plants(2)
    world.landscape.plants[Index(0)].shifts.value = 21
    world.addEntry(
      .plant("P1"), .window, from: CivilDateTime(.on(2027, 5, 22), ClockTime(6, 0)),
      to: CivilDateTime(.on(2027, 5, 22), ClockTime(8, 0)))
    let report = try conflict(in: world)
    #expect(
      report.steps.contains { $0.rule == .downtime && $0.text.contains("has 2 h") }, "\(report)")
  }

  @Test("a pin into a blackout is a conflict of these two rows")
  func pinnedBlackout() throws {
    var world = World.plants(2)
    let pin = RuleWorld.pin("P1", .window(.on(2027, 5, 15)), line: 30)
    world.settings.pins = [pin]
    let row = world.addEntry(
      .plant("P1"), .blackout, from: .on(2027, 5, 10), through: .on(2027, 5, 23))
    let report = try conflict(in: world)
    #expect(report.isMinimal)
    #expect(Set(report.rows.filter { $0.standing == .planned }.map(\.row)) == [pin.row, row])
  }

  @Test("dates before the start are findings or conflicts at their rows")
  func past() throws {
    var world = World.plants(2)
    world.settings.pins = [RuleWorld.pin("P1", .window(.on(2026, 5, 16)), line: 30)]
    #expect(errors(of: world).map(\.span.line) == [30])
    world.settings.pins = [RuleWorld.pin("P1", .notAfter(.on(2026, 5, 16)), line: 30)]
    #expect(try conflict(in: world).rows.contains { $0.row.line == 30 })
    world.settings.pins = []
    world.settings.finishBy.value = .on(2026, 12, 1)
    #expect(errors(of: world).map(\.code) == ["SCE001"])
  }

  @Test("a window in the past opens nothing")
  func pastWindow() throws {
    var world = World.plants(2)
    world.landscape.plants[Index(0)].shifts.value = 21
    world.addEntry(.plant("P1"), .window, from: .on(2026, 5, 16), through: .on(2026, 5, 17))
    #expect(try conflict(in: world).steps.last?.text.contains("fits none") == true)
  }

  @Test(
    "a team with work and nobody is a finding at its row",
    arguments: [
      { (team: inout Team) in team.people.value = 0 },
      { (team: inout Team) in team.daysPerWeek.value = 0 },
      { (team: inout Team) in team.availableFrom = .on(2035, 1, 1) },
      { (team: inout Team) in team.availableTo = .on(2020, 1, 1) },
    ] as [@Sendable (inout Team) -> Void])
  func emptyTeam(_ edit: @Sendable (inout Team) -> Void) {
    var world = World.plants(2)
    edit(&world.landscape.teams[Index(2)])
    let found = errors(of: world)
    #expect(found.contains { $0.code == "SCE023" && $0.span.file == "teams.csv" }, "\(found)")
  }
}
