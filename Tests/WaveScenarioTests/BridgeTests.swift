import Testing
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("Bridge")
struct BridgeTests {
  @Test("a talks_to row between two groups is a bridge at the row's price")
  func talksTo() throws {
    let scenario = try World.twoPlants.scenario()
    let bridge = try #require(scenario.bridges.first)
    #expect(scenario.bridges.count == 1)
    #expect(bridge.groups == [Index(0), Index(1)])
    #expect(bridge.setupCost == Money(minor: 200_000))
    #expect(bridge.costPerWeek == Money(minor: 30_000))
    #expect(bridge.origin.span.file == "dependencies.csv")
  }

  @Test("a talks_to row inside one group needs no bridge")
  func inside() throws {
    var world = World.sharedDatabase
    world.connect(.plant(Index(0)), .talksTo, .plant(Index(1)))
    #expect(try world.scenario().bridges.isEmpty)
  }

  @Test("a bridgeable integration over two groups is a bridge, one per plant is not")
  func integration() throws {
    var world = World.plants(2)
    let index = world.addIntegration("IF1", serving: [Index(0), Index(1)])
    #expect(try world.scenario().bridges.map(\.id) == ["IF1"])
    world.landscape.integrations[index].perPlant.value = true
    #expect(try world.scenario().bridges.isEmpty)
  }

  @Test("a counterpart re-pointed at another time is a relay, alive from its re-pointing")
  func relay() throws {
    let scenario = try World.partner.scenario()
    let bridge = try #require(scenario.bridges.first { $0.repoint != nil })
    let repoint = try #require(bridge.repoint)
    #expect(scenario.activities[repoint].kind == .repoint)
    #expect(bridge.groups.count == 1)
  }

  @Test("an integration cut over plant by plant and re-pointed after has a relay each")
  func relayEach() throws {
    var world = World.plants(2)
    world.addIntegration("IF1", serving: [Index(0), Index(1)]) {
      $0.perPlant.value = true
      $0.repoint = .after
      $0.relay.value = true
      $0.repointLead.value = .days(14)
    }
    let scenario = try world.scenario()
    #expect(scenario.bridges.count == 2)
    #expect(scenario.bridges.allSatisfy { $0.repoint != nil && $0.groups.count == 1 })
    let lags = scenario.precedences.filter { order in
      guard case .cutover = order.before else { return false }
      return order.rule == .partnerWindow
    }.map(\.lagDays)
    #expect(lags == [14, 14])
  }

  @Test("an apart row excludes two groups from one wave")
  func apart() throws {
    let scenario = try World.apart.scenario()
    #expect(scenario.exclusions.map(\.first) == [Index(0)])
    #expect(scenario.exclusions.map(\.second) == [Index(1)])
  }

  @Test("a requires row orders cutovers by its lag in whole days, rounded up")
  func requires() throws {
    var world = World.plants(2)
    let row = world.connect(
      .plant(Index(1)), .requires, .plant(Index(0)), lag: Minutes(7 * 1440 + 1))
    let order = try world.scenario().precedences.first { $0.row == row }
    #expect(order?.before == .cutover(Index(0)))
    #expect(order?.after == .cutover(Index(1)))
    #expect(order?.lagDays == 8)
    #expect(order?.rule == .requires)
  }
}
