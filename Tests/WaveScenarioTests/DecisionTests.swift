import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("Decisions")
struct DecisionTests {
  private static let row = SourceSpan(file: "tiny.yaml", line: 40)

  private func decided(_ world: World, _ choices: (Identifier, Decision.Choice)...) throws
    -> Scenario
  {
    var world = world
    world.settings.decisions = choices.map {
      Decision(asset: $0.0, choice: $0.1, row: Self.row)
    }
    return try world.scenario()
  }

  private var openDatabase: World {
    var world = World.sharedDatabase
    for index in world.landscape.databases.indices
    where world.landscape.databases[index].id == "DB" {
      world.landscape.databases[index].split = .open
    }
    return world
  }

  @Test("a database that is left open moves together until it is decided to be split")
  func split() throws {
    let world = openDatabase
    #expect(try world.scenario().groups.count == 2)
    #expect(try decided(world, ("DB", .split(.byPlant))).groups.count == 3)
    let open = try world.scenario().openDecisions(asked: world.landscape)
    let split = try #require(open.first { $0.asset == "DB" })
    #expect(split.current == .split(.together) && split.options == [.split(.byPlant)])
    let turned = try decided(world, ("DB", .split(.byPlant)))
      .openDecisions(asked: world.landscape)
    #expect(turned.first { $0.asset == "DB" }?.options == [.split(.together)])
  }

  @Test("a number of rehearsals holds for the whole group, by any of its members")
  func rehearsals() throws {
    for member: Identifier in ["P1", "P2", "DB"] {
      let scenario = try decided(.sharedDatabase, (member, .rehearsals(3)))
      let counts = scenario.groups.indices.map { group in
        scenario.activities.count { $0.kind == .rehearsal && $0.group == group }
      }
      #expect(counts.sorted() == [1, 3])
    }
  }

  @Test("a plant runs in the pool that is decided, the last decision counts")
  func pool() throws {
    var world = World.onePlant
    world.addPool("SECOND")
    let free = try world.scenario()
    #expect(free.poolLoad.choices[0].count == 2)
    #expect(free.openDecisions(asked: world.landscape).contains { $0.asset == "P1" })
    let scenario = try decided(world, ("P1", .pool("SHARED")), ("P1", .pool("SECOND")))
    let pools = scenario.poolLoad.choices[0].map { scenario.landscape.pools[$0.pool].id }
    #expect(pools == ["SECOND"])
  }

  @Test("a counterpart is re-pointed when it is decided")
  func repoint() throws {
    var world = World.onePlant
    world.addIntegration("IF1", serving: [Index(0)]) { $0.relay.value = true }
    let before = try decided(world, ("IF1", .repoint(.before)))
    #expect(before.activities.contains { $0.kind == .repoint })
    #expect(try world.scenario().activities.allSatisfy { $0.kind != .repoint })
  }
}
