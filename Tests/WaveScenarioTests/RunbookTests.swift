import Testing
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("Runbook")
struct RunbookTests {
  private func runbook(_ world: World, group: Int = 0) throws -> Runbook {
    try world.scenario().runbooks[group]
  }

  private func step(_ kind: RunbookStep.Kind, of world: World) throws -> RunbookStep {
    try #require(try runbook(world).steps.first { $0.kind == kind })
  }

  @Test("two plants with different rows never get the same runbook")
  func different() throws {
    var world = World.plants(2)
    world.landscape.databases[Index(1)].sizeGB.value = 21
    let scenario = try world.scenario()
    let (first, second) = (scenario.runbooks[0], scenario.runbooks[1])
    #expect(Set(first.steps.map(\.id)).isDisjoint(with: second.steps.map(\.id)))
    #expect(first.steps.map(\.estimate) != second.steps.map(\.estimate))
  }

  @Test("steps wait only for earlier ones; there is one first and one last")
  func order() throws {
    var world = World.sharedDatabase
    world.addIntegration("IF1", serving: [Index(0), Index(1)])
    world.addIntegration("IF2", .barcode, serving: [Index(0)]) { $0.devices.value = 40 }
    let steps = try runbook(world).steps
    for (place, step) in steps.enumerated() { #expect(step.after.allSatisfy { $0 < place }) }
    let awaited = Set(steps.flatMap(\.after))
    #expect(steps.filter { $0.after.isEmpty }.map(\.kind) == [.freeze])
    #expect(steps.indices.filter { !awaited.contains($0) } == [steps.count - 1])
    #expect(steps.last?.kind == .goNoGo)
  }

  @Test("no major version is skipped", arguments: [(17, 18, 1), (14, 18, 4), (18, 18, 0)])
  func versions(from: Int, to: Int, count: Int) throws {
    var world = World.onePlant
    world.landscape.databases[Index(0)].version.value = from
    world.landscape.databases[Index(0)].targetVersion.value = to
    let steps = try runbook(world).steps.filter { $0.kind == .versionStep }
    #expect(steps.count == count)
    #expect(zip(steps, steps.dropFirst()).allSatisfy { !$1.after.isEmpty })
  }

  @Test("blanking a known duration widens P10 to P90")
  func blank() throws {
    var world = World.onePlant
    let index = world.addIntegration("IF1", serving: [Index(0)])
    let known = try step(.integration, of: world).estimate
    let cell = world.landscape.integrations[index].cutoverDuration
    world.landscape.integrations[index].cutoverDuration = Fact(
      cell.value, .assumed("DEF063", cell.origin.span))
    let assumed = try step(.integration, of: world).estimate
    #expect(assumed.likely == known.likely)
    #expect(assumed.quantile(0.9) > known.quantile(0.9))
    #expect(assumed.quantile(0.1) < known.quantile(0.1))
  }

  @Test("each rehearsal planned narrows a version step, from P90/P50 of 3 down to 1.5")
  func rehearsals() throws {
    var spreads: [Double] = []
    for count in 1...5 {
      var world = World.onePlant
      world.settings.cutover.rehearsals = count
      let estimate = try step(.versionStep, of: world).estimate
      spreads.append(estimate.high / estimate.likely)
    }
    for (spread, expected) in zip(spreads, [2.25, 1.75, 1.5, 1.5, 1.5]) {
      #expect(abs(spread - expected) < 1e-12)
    }
  }

  @Test("a timed rehearsal pulls the likely length two thirds of the way, on the logarithmic scale")
  func actuals() throws {
    var world = World.onePlant
    let before = try step(.transfer, of: world).estimate
    let database = world.landscape.databases[Index(0)].id
    world.landscape.rehearsals.append(
      Rehearsal(
        asset: database, date: .on(2026, 11, 1), step: "copy_database", planned: .hours(1),
        actual: .hours(4), passed: true, row: SourceSpan(file: "rehearsals.csv", line: 2)))
    let after = try step(.transfer, of: world).estimate
    let log = DeterministicMath.log(240 / before.likely)
    #expect(abs(after.likely - before.likely * DeterministicMath.exp(log / 1.5)) < 1e-9)
  }

  @Test("a rehearsal that failed teaches nothing about durations")
  func failed() throws {
    var world = World.onePlant
    let before = try step(.transfer, of: world).estimate
    world.landscape.rehearsals.append(
      Rehearsal(
        asset: world.landscape.databases[Index(0)].id, date: .on(2026, 11, 1),
        step: "copy_database", planned: .hours(1), actual: .hours(4), passed: false,
        row: SourceSpan(file: "rehearsals.csv", line: 2)))
    #expect(try step(.transfer, of: world).estimate == before)
  }

  @Test("a plant extracted from a shared database carries its share of the named users")
  func share() throws {
    var world = World.splitDatabase
    world.landscape.plants[Index(0)].namedUsers.value = 30
    world.landscape.plants[Index(1)].namedUsers.value = 10
    let scenario = try world.scenario()
    let transfers = scenario.runbooks.flatMap(\.steps).filter { $0.kind == .transfer }
    let minutes = transfers.filter { $0.id.text.hasPrefix("transfer:DB/") }
      .map(\.estimate.likely)
    try #require(minutes.count == 2)
    #expect(abs((minutes[0] - 5) - 3 * (minutes[1] - 5)) < 1e-9)
  }

  @Test("the largest table bounds what copying in parallel helps")
  func amdahl() throws {
    var world = World.onePlant
    world.landscape.databases[Index(0)].sizeGB.value = 75
    world.landscape.databases[Index(0)].largestTableShare.value = 1
    #expect(abs(try step(.transfer, of: world).estimate.likely - 65) < 1e-9)
    world.landscape.databases[Index(0)].largestTableShare.value = 0.2
    #expect(abs(try step(.transfer, of: world).estimate.likely - (5 + 60 * 0.4)) < 1e-9)
  }

  @Test("a backlog drains in backlog over drain less arrival")
  func drain() throws {
    var world = World.onePlant
    let index = world.addIntegration("MES", .mes, serving: [Index(0)]) {
      $0.messagesPerHour.value = 900
      $0.drainPerHour.value = 3600
    }
    let book = try runbook(world)
    let expected = (900 * book.duration.hours / 2700 * 60).rounded(.up)
    #expect(book.backlogDrain == Minutes(Int(expected)))
    #expect(book.drainRow?.file == "integrations.csv")
    world.landscape.integrations[index].buffer.value = .hours(1)
    #expect(try runbook(world).backlogDrain == Minutes(20))
    world.landscape.integrations[index].drainPerHour.value = 900
    #expect(try runbook(world).backlogDrain == nil)
  }

  @Test("rolling back keeps two hours at least, or what the scenario says")
  func reserve() throws {
    var world = World.onePlant
    #expect(try runbook(world).rollbackReserve >= .hours(2))
    world.landscape.databases[Index(0)].sizeGB.value = 900
    let long = try runbook(world)
    #expect(long.rollbackReserve > .hours(2))
    #expect(long.rollbackReserve < long.duration)
    world.settings.cutover.rollbackReserve = Minutes(30)
    #expect(try runbook(world).rollbackReserve == Minutes(30))
  }

  @Test("a higher confidence never shortens the runbook")
  func confidence() throws {
    var lengths: [Minutes] = []
    for confidence in [0.5, 0.6, 0.8, 0.9, 0.95, 0.99] {
      var world = World.sharedDatabase
      world.settings.cutover.confidence = confidence
      lengths.append(try runbook(world).duration)
    }
    #expect(lengths == lengths.sorted())
    #expect(Set(lengths).count == lengths.count)
  }
}
