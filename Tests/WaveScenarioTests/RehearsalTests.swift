import Testing
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("Rehearsals")
struct RehearsalTests {
  private func rehearsal(
    _ asset: Identifier, _ step: String, _ hours: Int, on day: Int = 1, passed: Bool = true,
    number: Int? = nil, line: Int = 2
  ) -> Rehearsal {
    Rehearsal(
      asset: asset, date: .on(2026, 11, day), step: step, planned: .hours(1),
      actual: .hours(hours), passed: passed, number: number,
      row: SourceSpan(file: "rehearsals.csv", line: line))
  }

  private func steps(_ world: World, _ kind: RunbookStep.Kind) throws -> [RunbookStep] {
    try world.scenario().runbooks.flatMap(\.steps).filter { $0.kind == kind }
  }

  private var database: Identifier { World.onePlant.landscape.databases[Index(0)].id }
  private var plant: Identifier { World.onePlant.landscape.plants[Index(0)].id }

  @Test("each calibrated step names its rows, and its length without them")
  func rows() throws {
    var world = World.onePlant
    let before = try #require(try steps(world, .transfer).first)
    #expect(before.calibration == nil)
    world.landscape.rehearsals.append(rehearsal(database, "copy_database", 4, line: 7))
    let after = try #require(try steps(world, .transfer).first)
    let calibration = try #require(after.calibration)
    #expect(calibration.before == before.estimate)
    #expect(calibration.rehearsals.map(\.row.line) == [7])
    #expect(calibration.rehearsals.map(\.minutes) == [240])
    let runbook = try world.scenario().runbooks[0]
    #expect(runbook.unrehearsedDuration == (try World.onePlant.scenario().runbooks[0].duration))
  }

  @Test("a step that no row names keeps its length to the bit")
  func untouched() throws {
    var world = World.onePlant
    let before = try world.scenario().runbooks[0]
    world.landscape.rehearsals.append(rehearsal(database, "copy_database", 4))
    let after = try world.scenario().runbooks[0]
    for (old, new) in zip(before.steps, after.steps) where old.kind != .transfer {
      #expect(old.estimate == new.estimate && new.calibration == nil)
    }
    #expect(before.unrehearsedDuration == nil)
  }

  @Test(
    "a version step is named by the version it ends at, or by both",
    arguments: ["version_step:16-17", "upgrade_17.0", "migrate 16.0 to 17.0"])
  func versions(_ name: String) throws {
    var world = World.onePlant
    world.landscape.databases[Index(0)].version.value = 15
    world.landscape.databases[Index(0)].targetVersion.value = 18
    world.landscape.rehearsals.append(rehearsal(database, name, 4))
    let calibrated = try steps(world, .versionStep).filter { $0.calibration != nil }
    #expect(calibrated.map(\.id.text).allSatisfy { $0.hasSuffix("16-17") })
    #expect(calibrated.count == 1)
  }

  @Test("an earlier rehearsal counts half, by its number or else by its date")
  func numbers() throws {
    var world = World.onePlant
    world.landscape.rehearsals.append(rehearsal(database, "transfer", 8, on: 1))
    world.landscape.rehearsals.append(rehearsal(database, "backup", 1, on: 5))
    world.landscape.rehearsals.append(rehearsal(database, "transfer", 2, on: 9))
    let dated = try #require(try steps(world, .transfer).first?.calibration)
    #expect(dated.rehearsals.map(\.number) == [1, 3])
    #expect(dated.rehearsals.map(\.weight) == [0.25, 1])
    for place in [0, 1, 2] { world.landscape.rehearsals[Index(place)].number = 3 - place }
    let stated = try #require(try steps(world, .transfer).first?.calibration)
    #expect(stated.rehearsals.map(\.number) == [3, 1])
    #expect(stated.rehearsals.map(\.weight) == [1, 0.25])
  }

  @Test("a plant stands for its group's own steps, and once where group and plant share a name")
  func plants() throws {
    for (name, kind) in [("freeze", RunbookStep.Kind.freeze), ("go_no_go", .goNoGo)] {
      var world = World.onePlant
      world.landscape.rehearsals.append(rehearsal(plant, name, 3))
      let step = try #require(try steps(world, kind).first)
      #expect(step.calibration?.rehearsals.count == 1, "\(name)")
      #expect(try world.scenario().findings.allSatisfy { $0.code != "SCE031" })
    }
  }

  @Test("a plant's checks are its own, not those of its database")
  func checks() throws {
    var world = World.onePlant
    world.landscape.rehearsals.append(rehearsal(plant, "checks", 3))
    let calibrated = try steps(world, .checks).filter { $0.calibration != nil }
    #expect(calibrated.map(\.id.text) == ["checks:\(plant)"])
  }

  @Test("what a whole database took is scaled as the formula is to the share a plant takes with it")
  func share() throws {
    var world = World.splitDatabase
    world.landscape.plants[Index(0)].namedUsers.value = 30
    world.landscape.plants[Index(1)].namedUsers.value = 10
    let shared = world.landscape.databases[Index(0)].id
    world.landscape.rehearsals.append(rehearsal(shared, "transfer", 4))
    let calibrations = try steps(world, .transfer).compactMap(\.calibration)
    try #require(calibrations.count == 2)
    for (calibration, share) in zip(calibrations, [0.75, 0.25]) {
      let likely = calibration.before.likely
      let whole = 5 + (likely - 5) / share
      #expect(abs(calibration.rehearsals[0].minutes - 240 * likely / whole) < 1e-9)
    }
  }

  @Test("a row that passed and moves no step is a located warning")
  func idle() throws {
    let cases: [(Rehearsal, String)] = [
      (rehearsal(database, "dress rehearsal", 4, line: 5), "names no kind"),
      (rehearsal(database, "upgrade_99", 4, line: 5), "no runbook has"),
      (rehearsal(database, "transfer", 0, line: 5), "took no time"),
    ]
    for (row, words) in cases {
      var world = World.onePlant
      world.landscape.rehearsals.append(row)
      let found = try world.scenario().findings.filter { $0.code == "SCE031" }
      #expect(found.map(\.span.line) == [5])
      #expect(found.first?.headline.contains(words) == true, "\(words)")
    }
    var world = World.onePlant
    world.landscape.rehearsals.append(rehearsal(database, "dress rehearsal", 4, passed: false))
    #expect(try world.scenario().findings.allSatisfy { $0.code != "SCE031" })
  }

  @Test("a length of many times the estimate, as minutes read as hours give, is a located warning")
  func outlandish() throws {
    var world = World.onePlant
    world.landscape.rehearsals.append(rehearsal(database, "transfer", 90, line: 4))
    let found = try world.scenario().findings.filter { $0.code == "SCE032" }
    #expect(found.map(\.span.line) == [4])
  }

  @Test("a rehearsal is dated in the future from the day after the programme's start on")
  func future() throws {
    let start = World.onePlant.settings.start.value
    func codes(on date: CivilDate, passed: Bool = true) throws -> [FindingCode] {
      var world = World.onePlant
      world.landscape.rehearsals.append(
        Rehearsal(
          asset: database, date: date, step: "transfer", planned: .hours(1), actual: .hours(1),
          passed: passed, row: SourceSpan(file: "rehearsals.csv", line: 4)))
      return try world.scenario().findings.filter { $0.span.file == "rehearsals.csv" }.map(\.code)
    }
    #expect(try codes(on: start).isEmpty)
    #expect(try codes(on: start + 1) == ["SCE033"])
    #expect(try codes(on: start + 1, passed: false).isEmpty)
  }
}
