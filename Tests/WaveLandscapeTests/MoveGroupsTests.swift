import Testing
import WaveCore
import WaveLandscape

@Suite struct MoveGroupsTests {
  @Test("plants that share a database which is not split move as one, others alone")
  func sharedDatabase() {
    for split in [DatabaseSplit.together, .open] {
      var world = LandscapeBuilder()
      let database = world.database("DB", split)
      world.plant("P1", on: database)
      world.plant("P2", on: database)
      world.plant("P3")
      #expect(world.groups() == ["DB: P1 P2 DB", "P3: P3"])
    }
  }

  @Test("plants that are extracted move one by one, and their database with none of them")
  func splitDatabase() {
    var world = LandscapeBuilder()
    let database = world.database("DB", .byPlant)
    world.plant("P1", on: database)
    world.plant("P2", on: database)
    #expect(world.groups() == ["P1: P1", "P2: P2"])
    #expect(MoveGroups.derive(from: world.landscape).databaseGroups == [nil])
  }

  @Test("plants that are live or closed take no part, nor what serves only them")
  func status() {
    var world = LandscapeBuilder()
    let old = world.database("DB_OLD")
    let gone = world.plant("P1", on: old, status: .retired)
    let live = world.plant("P2", on: old, status: .live)
    world.plant("P3")
    world.integration("IF1", [gone, live])
    world.row(live, .together, gone)
    #expect(world.groups() == ["P3: P3"])
  }

  @Test("a database or an integration without plants is a group of its own")
  func alone() {
    var world = LandscapeBuilder()
    _ = world.database("DB")
    world.integration("IF1", [])
    #expect(world.groups() == ["DB: DB", "IF1: IF1"])
  }

  @Test("what together joins moves as one, over several rows")
  func together() throws {
    var world = LandscapeBuilder()
    let plants = (1...4).map { world.plant(Identifier("P\($0)")) }
    world.row(plants[0], .together, plants[2])
    world.row(plants[2], .together, plants[3])
    #expect(world.groups() == ["P1: P1 P3 P4", "P2: P2"])
    let group = MoveGroups.derive(from: world.landscape).groups[Index(0)]
    #expect(group.reasons.map(\.kind) == [.together, .together])
    #expect(group.reasons.map(\.row.line) == [2, 3])
  }

  @Test("an integration that serves one group belongs to it")
  func ownIntegration() {
    var world = LandscapeBuilder()
    let plant = world.plant("P1")
    world.integration("IF1", [plant], bridgeable: true)
    world.integration("IF2", [plant])
    world.integration("IF3", [plant], repoint: .before)
    #expect(world.groups() == ["P1: P1 IF1 IF2"])
    let derived = MoveGroups.derive(from: world.landscape)
    #expect(derived.integrationGroups == [[Index(0)], [Index(0)], [Index(0)]])
  }

  @Test("an integration that can be neither split nor bridged joins its plants, and that is said")
  func unbridgeable() {
    var world = LandscapeBuilder()
    let plants = (1...3).map { world.plant(Identifier("P\($0)")) }
    world.integration("IF1", [plants[0], plants[2]])
    #expect(world.groups() == ["P1: P1 P3 IF1", "P2: P2"])
    #expect(world.findings() == ["GRA006 integrations.csv:2"])
    world.row(plants[0], .together, plants[2])
    #expect(world.findings() == [])
  }

  @Test("an integration that is split or bridged belongs to each of its plants' groups")
  func sharedIntegration() {
    var world = LandscapeBuilder()
    let plants = (1...2).map { world.plant(Identifier("P\($0)")) }
    world.integration("IF1", plants, perPlant: true)
    world.integration("IF2", plants, bridgeable: true)
    #expect(world.groups() == ["P1: P1 IF1 IF2", "P2: P2 IF1 IF2"])
    #expect(
      MoveGroups.derive(from: world.landscape).integrationGroups
        == [[Index(0), Index(1)], [Index(0), Index(1)]])
  }

  @Test("two integrations that serve the same plants do not join them by requiring each other")
  func sharedRequires() {
    var world = LandscapeBuilder()
    let plants = (1...2).map { world.plant(Identifier("P\($0)")) }
    let first = world.integration("IF1", plants, perPlant: true)
    let second = world.integration("IF2", plants, perPlant: true)
    world.row(first, .requires, second)
    #expect(world.groups().count == 2)
    #expect(world.findings() == [])
  }

  @Test("a cycle of requires without a lag makes one group, with its path and cheapest row")
  func mergedCycle() throws {
    var world = LandscapeBuilder()
    let plants = (1...4).map { world.plant(Identifier("P\($0)")) }
    world.row(plants[0], .requires, plants[1], setup: 900_00)
    world.row(plants[1], .requires, plants[2], setup: 300_00)
    world.row(plants[2], .requires, plants[0], setup: 700_00)
    world.row(plants[3], .requires, plants[0])
    #expect(world.groups() == ["P1: P1 P2 P3", "P4: P4"])
    let derived = MoveGroups.derive(from: world.landscape)
    let finding = try #require(derived.findings.first)
    #expect(derived.findings.count == 1)
    #expect(finding.code == "GRA003" && finding.severity == .warning)
    #expect(
      finding.headline.contains(
        "P1 requires P2 (dependencies.csv:2), P2 requires P3 (dependencies.csv:3), "
          + "P3 requires P1 (dependencies.csv:4)"))
    #expect(finding.fix.contains("'P2 requires P3' (dependencies.csv:3)"))
    #expect(finding.fix.contains("300 EUR once"))
    #expect(derived.merged.map(\.members) == [["P1", "P2", "P3"]])
    #expect(derived.groups[Index(0)].reasons.map(\.kind) == [.cycle, .cycle, .cycle])
  }

  @Test("a cycle that closes by way of a shared database is found, with the rows that close it")
  func cycleThroughGroup() throws {
    var world = LandscapeBuilder()
    let database = world.database("DB")
    let first = world.plant("P1", on: database)
    let second = world.plant("P2", on: database)
    let third = world.plant("P3")
    world.row(first, .requires, third)
    world.row(third, .requires, second)
    #expect(world.groups() == ["DB: P1 P2 P3 DB"])
    let finding = try #require(MoveGroups.derive(from: world.landscape).findings.first)
    #expect(finding.headline.contains("P2 moves with DB (plants.csv:3)"))
    #expect(finding.headline.contains("DB moves with P1 (plants.csv:2)"))
  }

  @Test("an integration that serves several groups orders each of them, and may close a cycle")
  func cycleThroughIntegration() {
    var world = LandscapeBuilder()
    let plants = (1...3).map { world.plant(Identifier("P\($0)")) }
    let shared = world.integration("IF1", [plants[0], plants[1]], bridgeable: true)
    world.row(plants[0], .requires, plants[1])
    world.row(plants[1], .requires, plants[0])
    world.row(shared, .requires, plants[2])
    world.row(plants[2], .requires, shared)
    #expect(world.groups() == ["P1: P1 P2 P3 IF1"])
  }

  @Test("an integration whose groups become one by a cycle belongs to that one, once")
  func integrationOfMerged() {
    var world = LandscapeBuilder()
    let plants = (1...2).map { world.plant(Identifier("P\($0)")) }
    world.integration("IF1", plants, perPlant: true)
    world.row(plants[0], .requires, plants[1])
    world.row(plants[1], .requires, plants[0])
    #expect(world.groups() == ["P1: P1 P2 IF1"])
    #expect(MoveGroups.derive(from: world.landscape).integrationGroups == [[Index(0)]])
  }

  @Test("a cycle with a lag is refused, and so is a lag inside one group")
  func laggedCycle() {
    var world = LandscapeBuilder()
    let plants = (1...3).map { world.plant(Identifier("P\($0)")) }
    world.row(plants[0], .requires, plants[1], lag: .days(7))
    world.row(plants[1], .requires, plants[0])
    #expect(world.findings() == ["GRA002 dependencies.csv:2"])
    #expect(world.groups().count == 3)
    var joined = LandscapeBuilder()
    let pair = (1...2).map { joined.plant(Identifier("P\($0)")) }
    joined.row(pair[0], .requires, pair[1], lag: .days(7))
    #expect(joined.findings() == [])
    joined.row(pair[0], .together, pair[1])
    #expect(joined.findings() == ["GRA002 dependencies.csv:2"])
  }

  @Test("a database that is switched stands for its plants; one that is split by plant for none")
  func databaseEnds() {
    var world = LandscapeBuilder()
    let whole = world.database("DB1")
    let split = world.database("DB2", .byPlant)
    let first = world.plant("P1", on: whole)
    world.plant("P2", on: split)
    let third = world.plant("P3")
    world.row(whole, .requires, third)
    world.row(third, .requires, first)
    #expect(world.groups() == ["DB1: P1 P3 DB1", "P2: P2"])
    world.row(split, .requires, third)
    #expect(world.findings() == ["GRA003 dependencies.csv:2", "GRA005 dependencies.csv:4"])
  }

  @Test("what is kept apart cannot be joined, and the rows that join it are named")
  func apart() throws {
    var world = LandscapeBuilder()
    let plants = (1...3).map { world.plant(Identifier("P\($0)")) }
    world.row(plants[0], .apart, plants[2])
    #expect(world.findings() == [])
    world.row(plants[0], .together, plants[1])
    world.row(plants[1], .together, plants[2])
    let finding = try #require(MoveGroups.derive(from: world.landscape).findings.first)
    #expect(finding.code == "GRA004" && finding.severity == .error)
    #expect(finding.span.line == 2)
    #expect(finding.headline.contains("P1 moves with P2 (dependencies.csv:3)"))
    #expect(finding.headline.contains("P2 moves with P3 (dependencies.csv:4)"))
  }

  @Test("modules that require each other are refused; modules that no table lists are normal")
  func modules() throws {
    var world = LandscapeBuilder()
    let base = world.module("base")
    let top = world.module("top")
    world.row(top, .requires, base)
    world.row(base, .requires, .unlistedModule("stock"))
    #expect(world.findings() == [])
    world.row(.unlistedModule("stock"), .requires, top)
    let finding = try #require(MoveGroups.derive(from: world.landscape).findings.first)
    #expect(finding.code == "GRA001" && finding.severity == .error)
    #expect(
      finding.headline.hasSuffix(
        "base requires stock (dependencies.csv:3), stock requires top (dependencies.csv:4), "
          + "top requires base (dependencies.csv:2)"))
  }

  @Test("a module that requires itself is a cycle")
  func selfCycle() {
    var world = LandscapeBuilder()
    let base = world.module("base")
    world.row(base, .requires, base)
    #expect(world.findings() == ["GRA001 dependencies.csv:2"])
  }

  @Test("a row orders the groups of its ends, not a group with itself")
  func orders() {
    var world = LandscapeBuilder()
    let plants = (1...3).map { world.plant(Identifier("P\($0)")) }
    let shared = world.integration("IF1", [plants[0], plants[1]], perPlant: true)
    world.row(shared, .requires, plants[2])
    world.row(shared, .requires, plants[0])
    let derived = MoveGroups.derive(from: world.landscape)
    let pairs = world.landscape.dependencies.map { dependency in
      derived.orders(of: dependency).map { "\($0.after.offset) after \($0.before.offset)" }
    }
    #expect(pairs == [["0 after 2", "1 after 2"], ["1 after 0"]])
  }

  @Test("sorting the rows another way changes neither groups nor their names")
  func permutation() {
    let edges = [(0, 1), (1, 0), (2, 3), (4, 5), (5, 4), (3, 5)]
    let expected = ["P0: P0 P1", "P2: P2", "P3: P3", "P4: P4 P5"]
    for turn in 0..<6 {
      var world = LandscapeBuilder()
      var plants: [Int: AssetReference] = [:]
      for place in 0..<6 {
        let number = (place + turn) % 6
        plants[number] = world.plant(Identifier("P\(number)"))
      }
      for place in edges.indices {
        let edge = edges[(place + turn) % edges.count]
        guard let from = plants[edge.0], let to = plants[edge.1] else { continue }
        world.row(from, .requires, to)
      }
      let groups = world.groups().map { group in
        group.prefix(4) + group.dropFirst(4).split(separator: " ").sorted().joined(separator: " ")
      }
      #expect(groups.map { String($0) } == expected)
    }
  }

  @Test("every code is in the catalog once, with words for why and how to mend it")
  func catalog() {
    let codes = GraphFindings.catalog.map(\.code)
    #expect(codes == codes.sorted() && Set(codes).count == codes.count)
    #expect(GraphFindings.catalog.allSatisfy { !$0.why.isEmpty && !$0.fix.isEmpty })
  }
}
