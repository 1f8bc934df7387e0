import Testing
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("PoolLoad")
struct PoolLoadTests {
  @Test("60 users on 4 processors need 10 workers, get 8 and a cron worker, and 2,923 MB")
  func vector() {
    let sizing = WorkerSizing(users: 60, vCPU: 4)
    #expect(sizing.needed == 10)
    #expect(sizing.allowed == 9)
    #expect(sizing.http == 8)
    #expect(sizing.cron == 1)
    #expect(sizing.memoryMB == 2923)
  }

  @Test("activity, not the head count, drives the workers a plant needs")
  func activity() throws {
    for (users, transactions, workers) in [(60, 2160, 10), (60, 4320, 20), (60, 0, 5), (0, 0, 0)] {
      var world = World.onePlant
      world.landscape.plants[Index(0)].peakUsers.value = users
      world.landscape.plants[Index(0)].peakTransactionsPerHour.value = transactions
      #expect(try world.scenario().poolLoad.demands[0].workers == workers)
    }
  }

  @Test("plants of one database share its storage by their named users")
  func storage() throws {
    var world = World.sharedDatabase
    world.landscape.plants[Index(0)].namedUsers.value = 30
    world.landscape.plants[Index(1)].namedUsers.value = 10
    let demands = try world.scenario().poolLoad.demands
    #expect(demands[0].storageGB == 45)
    #expect(demands[1].storageGB == 15)
  }

  @Test("headroom and growth until the end are kept free")
  func limits() throws {
    var world = World.onePlant
    world.settings.hosting.headroom = 0.3
    world.settings.hosting.growthPerYear = 0
    let pool = world.landscape.pools[Index(0)]
    let without = try world.scenario().poolLoad.limits[0]
    #expect(without.storageGB == Int(pool.storageGB.value * 0.7))
    world.settings.hosting.growthPerYear = 0.1
    let with = try world.scenario().poolLoad.limits[0]
    #expect(with.storageGB < without.storageGB)
    #expect(with.workers < without.workers)
    #expect(with.plants == without.plants)
  }

  private var threePools: World {
    var world = World.onePlant
    world.addPool("OWN") { $0.hosting = .dedicated }
    world.addPool("FAR") { $0.region = "NA" }
    return world
  }

  private func choices(_ world: World) throws -> [String] {
    let scenario = try world.scenario()
    return scenario.poolLoad.choices[0].map { scenario.landscape.pools[$0.pool].id.text }
  }

  @Test("a plant may run only where its data may lie")
  func residency() throws {
    var world = threePools
    world.landscape.plants[Index(0)].allowedRegions = ["na"]
    #expect(try choices(world) == ["FAR"])
  }

  @Test("a plant that states its hosting gets no other")
  func stated() throws {
    var world = threePools
    world.landscape.plants[Index(0)].hosting = .dedicated
    #expect(try choices(world) == ["OWN"])
    world.landscape.plants[Index(0)].hosting = .shared
    #expect(try choices(world) == ["SHARED", "FAR"])
  }

  @Test("core, regulated and intolerant plants are recommended a pool of their own, with why")
  func recommend() throws {
    #expect(try choices(threePools).first == "SHARED")
    let edits: [(String, (inout Plant) -> Void)] = [
      ("core", { $0.criticality.value = 1 }), ("regulated", { $0.regulated.value = true }),
      (
        "bears only",
        {
          $0.downtimeTolerance.value = .hours(2)
          $0.manualWorkaround.value = .hours(1)
        }
      ),
    ]
    for (reason, edit) in edits {
      var world = threePools
      edit(&world.landscape.plants[Index(0)])
      let first = try #require(world.scenario().poolLoad.choices[0].first)
      #expect(first.pool == Index(1))
      #expect(first.reasons.contains { $0.text.contains(reason) })
    }
  }

  @Test("a pool that has environments, but none for production, takes no plant")
  func nonproduction() throws {
    var world = threePools
    let row = SourceSpan(file: "environments.csv", line: 2)
    world.landscape.environments.append(
      Environment(
        id: "TEST", kind: .test, pool: Index(0), sizeShare: Fact(0.3, .stated(row)),
        onHoursPerWeek: Fact(50, .stated(row)), dataMasked: Fact(true, .stated(row)),
        availableFrom: nil, row: row))
    #expect(try choices(world) == ["OWN", "FAR"])
  }

  @Test("without pools and teams, stand-ins take their place and are listed as assumptions")
  func standIns() throws {
    var world = World.twoPlants
    world.landscape.pools = Rows()
    world.landscape.teams = Rows()
    let scenario = try world.scenario()
    #expect(scenario.landscape.pools.map(\.id) == ["shared"])
    #expect(scenario.landscape.teams.map(\.id) == ["programme"])
    #expect(Set(["TPL201", "TPL202"]).isSubset(of: scenario.assumptions.map(\.code)))
    let all = scenario.poolLoad.demands.reduce(PoolDemand.zero, +)
    #expect(all.fits(in: scenario.poolLoad.limits[0]))
  }
}
