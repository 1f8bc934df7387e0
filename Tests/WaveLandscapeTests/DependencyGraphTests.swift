import Testing
import WaveCore
import WaveLandscape

@Suite struct DependencyGraphTests {
  private func world() -> (LandscapeBuilder, [String: AssetReference]) {
    var world = LandscapeBuilder()
    let database = world.database("DB")
    let first = world.plant("P1", on: database)
    let second = world.plant("P2", on: database)
    let third = world.plant("P3")
    let module = world.module("custom", usedBy: [first, third])
    let integration = world.integration("IF1", [second])
    world.row(module, .requires, .unlistedModule("stock"))
    world.row(third, .talksTo, first)
    world.row(second, .requires, third)
    return (
      world,
      [
        "DB": database, "P1": first, "P2": second, "P3": third, "custom": module,
        "IF1": integration, "stock": .unlistedModule("stock"),
      ]
    )
  }

  private func names(_ assets: [AssetReference], _ landscape: Landscape) -> [String] {
    assets.map { landscape.id(of: $0).text }
  }

  @Test("the graph holds every row that connects two assets, with its kind and place")
  func edges() {
    let (world, _) = world()
    let graph = DependencyGraph(world.landscape)
    let edges = graph.edges.map { edge in
      "\(graph.nodes[edge.from].id) \(edge.kind.rawValue) \(graph.nodes[edge.to].id) \(edge.row.row)"
    }
    #expect(
      edges == [
        "custom requires stock dependencies.csv:2", "P3 talks_to P1 dependencies.csv:3",
        "P2 requires P3 dependencies.csv:4", "P1 uses custom module_usage.csv:2",
        "P3 uses custom module_usage.csv:3", "P1 runs_on DB plants.csv:2",
        "P2 runs_on DB plants.csv:3", "P2 connects IF1 integrations.csv:2",
      ])
  }

  @Test("everything that needs an asset by any way lies in its blast radius, bridged things not")
  func blastRadius() throws {
    let (world, assets) = world()
    let graph = DependencyGraph(world.landscape)
    let radii = try ["stock", "custom", "P3", "P1", "DB"].map { name in
      names(graph.blastRadius(of: try #require(assets[name])), world.landscape)
    }
    #expect(
      radii == [["P1", "P2", "P3", "custom"], ["P1", "P2", "P3"], ["P2"], [], ["P1", "P2"]])
  }

  @Test("the counted blast radii are those found one by one, in graphs with knots as well")
  func counted() {
    var random = SystemlessRandom(state: 7)
    for _ in 0..<30 {
      var world = LandscapeBuilder()
      let plants = (0..<70).map { world.plant(Identifier("P\($0)")) }
      for _ in 0..<60 {
        let kind = [DependencyKind.requires, .together, .talksTo, .requires][random.next(4)]
        world.row(plants[random.next(70)], kind, plants[random.next(70)])
      }
      let graph = DependencyGraph(world.landscape)
      #expect(graph.blastRadii() == plants.map { graph.blastRadius(of: $0).count })
    }
  }

  @Test("hubs come by blast radius, then degree, then identifier")
  func hubs() {
    let (world, _) = world()
    let hubs = DependencyGraph(world.landscape).hubs(4)
    #expect(hubs.map(\.id) == ["stock", "custom", "DB", "P3"])
    #expect(hubs.map(\.blastRadius) == [4, 3, 2, 1])
    #expect(hubs[1].degree == 3)
  }

  @Test("an asset stands one level above the highest it needs; a knot shares a level")
  func levels() throws {
    var (world, assets) = world()
    let first = try #require(assets["P1"])
    let third = try #require(assets["P3"])
    let level = { (graph: DependencyGraph, name: String) in
      assets[name].flatMap { graph.node(of: $0) }.map { graph.levels()[$0.offset] }
    }
    let graph = DependencyGraph(world.landscape)
    let names = ["stock", "custom", "P3", "P2", "P1", "DB"]
    #expect(names.map { level(graph, $0) } == [0, 1, 2, 3, 2, 0])
    world.row(first, .requires, third)
    world.row(third, .requires, first)
    let knotted = DependencyGraph(world.landscape)
    #expect(["P3", "P1", "P2"].map { level(knotted, $0) } == [2, 2, 3])
  }

  @Test("an asset that nothing mentions has no node and no blast radius")
  func unknown() {
    let (world, _) = world()
    let graph = DependencyGraph(world.landscape)
    #expect(graph.node(of: .unlistedModule("nowhere")) == nil)
    #expect(graph.blastRadius(of: .unlistedModule("nowhere")) == [])
  }
}

/// A small generator for test graphs (Park and Miller, 1988).
private struct SystemlessRandom {
  var state: Int

  mutating func next(_ count: Int) -> Int {
    state = state * 48_271 % 2_147_483_647
    return state % count
  }
}
