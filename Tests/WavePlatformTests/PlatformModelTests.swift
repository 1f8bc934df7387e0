import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WavePlatform
import WaveScenario
import WaveWorlds

/// A world with its obvious plan and what the platform model says of it.
private struct Sized {
  let scenario: Scenario
  let plan: Plan
  let result: CapacityResult

  init(_ world: World, edit: (inout Plan) -> Void = { _ in }) throws {
    scenario = try world.scenario()
    var plan = try ObviousPlan.plan(for: scenario)
    edit(&plan)
    self.plan = plan
    result = PlatformModel.capacity(of: plan, in: scenario)
  }

  /// The load after the last wave in a case.
  func last(_ loadCase: String = "usual") throws -> PoolStep {
    try #require(result.steps.last { $0.loadCase == loadCase })
  }
}

/// A world of plants with many users, in which load neither grows nor changes with the season.
private func busyWorld(_ plants: Int = 2, users: Int = 300) -> World {
  var world = World.plants(plants)
  world.settings.hosting.growthPerYear = 0
  for plant in world.landscape.plants.indices {
    world.landscape.plants[plant].peakUsers.value = users
    world.landscape.plants[plant].peakTransactionsPerHour.value = users * 36
  }
  return world
}

struct PlatformModelTests {
  @Test("each wave adds its plants to their pool")
  func steps() throws {
    let sized = try Sized(busyWorld(3))
    let usual = sized.result.steps.filter { $0.loadCase == "usual" }
    #expect(usual.map(\.plants) == [1, 2, 3])
    #expect(usual.map(\.wave) == [1, 2, 3])
    #expect(zip(usual, usual.dropFirst()).allSatisfy { $0.utilisation < $1.utilisation })
    #expect(usual.map(\.users) == [300, 600, 900])
  }

  @Test("plants that are live already load their pool before the first wave")
  func livePlants() throws {
    var world = busyWorld(3)
    world.landscape.plants[Index(2)].status = .live
    let sized = try Sized(world)
    #expect(sized.result.steps.first?.wave == 0)
    #expect(sized.result.steps.first?.plants == 1)
    #expect(try sized.last().plants == 3)
  }

  @Test("the workers needed are those of the linear rule")
  func linearRule() throws {
    for (users, perUser) in [(300, 36), (120, 60), (90, 5), (7, 400)] {
      var world = busyWorld(1, users: users)
      world.landscape.plants[Index(0)].peakTransactionsPerHour.value = users * perUser
      let sized = try Sized(world)
      let demand = sized.scenario.poolLoad.demands[0]
      #expect(try sized.last().workersNeeded == demand.workers)
      #expect(try sized.last().connections == demand.connections)
    }
  }

  @Test("load cases multiply users and take away pods")
  func cases() throws {
    var world = busyWorld()
    world.settings.capacity = [
      CapacityCase(name: "peak", load: 1.3), CapacityCase(name: "lost", podsLost: 50),
    ]
    let sized = try Sized(world)
    let (usual, peak, lost) = (try sized.last(), try sized.last("peak"), try sized.last("lost"))
    #expect(abs(peak.users - 1.3 * usual.users) < 1e-9)
    #expect(lost.workers == usual.workers / 6)
    #expect(lost.utilisation > usual.utilisation)
    #expect(try #require(lost.responseP95Seconds) >= (try #require(usual.responseP95Seconds)))
  }

  @Test("load grows by the year")
  func growth() throws {
    var world = busyWorld(1)
    world.settings.hosting.growthPerYear = 0.5
    let sized = try Sized(world)
    let step = try sized.last()
    let years = Double(step.date - sized.scenario.calendar.firstDay) / 365.25
    let expected = 300 * DeterministicMath.pow(1.5, years)
    #expect(abs(step.users - expected) < 1e-6)
  }

  @Test("a season counts where it falls before the next wave, and only for whom it is meant")
  func season() throws {
    var world = busyWorld(2)
    let quiet = try Sized(world)
    world.addEntry(.plant("P1"), .peak, from: .on(2029, 1, 1), through: .on(2029, 2, 1))
    #expect(try Sized(world).last().users == quiet.last().users)
    let date = try quiet.last().date
    world.addEntry(.plant("P1"), .peak, from: date + 60, through: date + 80)
    #expect(abs(try Sized(world).last().users - (300 + 1.3 * 300)) < 1e-9)
  }

  @Test("neighbours slow a pool down, a plant alone is not slowed")
  func neighbours() throws {
    let alone = try Sized(busyWorld(1, users: 600)).last()
    let crowd = try Sized(busyWorld(4, users: 150)).last()
    #expect(alone.users == crowd.users)
    #expect(try #require(crowd.responseP95Seconds) > (try #require(alone.responseP95Seconds)))
  }

  @Test("a pool without workers left answers nobody")
  func noWorkers() throws {
    var world = busyWorld(1)
    world.settings.capacity = [CapacityCase(name: "all lost", podsLost: 60)]
    let sized = try Sized(world)
    #expect(try sized.last("all lost").responseP95Seconds == nil)
    #expect(sized.result.saturations.contains { $0.loadCase == "all lost" })
  }

  @Test("each plant's hosting has its reasons, and says when a better pool is not taken")
  func hosting() throws {
    var world = busyWorld(2)
    world.addPool("SECOND") { $0.region = "US" }
    let sized = try Sized(world) { plan in
      plan.hosting = [PlannedHosting(plant: "P1", pool: "SECOND")]
    }
    #expect(sized.result.hosting.map(\.plant) == ["P1", "P2"])
    #expect(sized.result.hosting[0].pool == "SECOND")
    #expect(sized.result.hosting[0].reasons.contains { $0.text.contains("SHARED would suit") })
    #expect(sized.result.hosting[1].pool == "SHARED")
    #expect(sized.result.hosting.allSatisfy { !$0.reasons.isEmpty })
  }
}

struct SaturationTests {
  private func tightWorld() -> World {
    var world = busyWorld(3, users: 120)
    world.landscape.pools[Index(0)].maxPods.value = 5
    world.settings.hosting.headroom = 0.5
    return world
  }

  @Test("a pool asked for more than it may give saturates, with both numbers and its row")
  func workers() throws {
    let sized = try Sized(tightWorld())
    let saturation = try #require(sized.result.saturations.first)
    #expect(saturation.pool == "SHARED")
    #expect(saturation.loadCase == "usual")
    #expect(saturation.what.contains("50 % allowed"))
    #expect(saturation.row.file == "platform.csv")
    let first = try #require(
      sized.result.steps.first { $0.loadCase == "usual" && $0.utilisation > 0.5 })
    #expect(saturation.wave == first.wave)
  }

  @Test("each cause is told once for a pool and case")
  func once() throws {
    let found = try Sized(tightWorld()).result.saturations
    let causes = found.map { "\($0.pool) \($0.loadCase) \($0.what.prefix { $0 != ":" })" }
    #expect(Set(causes).count == causes.count)
  }

  @Test("limits ask for fewer workers than the saturated pool's plants do")
  func limits() throws {
    let sized = try Sized(tightWorld())
    let limits = PlatformModel.limits(for: sized.plan, in: sized.scenario)
    try #require(limits.map(\.pool) == ["SHARED"])
    let asked = sized.scenario.poolLoad.demands.reduce(0) { $0 + $1.workers }
    #expect(limits[0].maxWorkers < asked)
    #expect(limits[0].maxWorkers > 0)
    #expect(limits[0].reason.contains("usual"))
  }

  @Test("a roomy pool saturates nowhere and adds no limit")
  func roomy() throws {
    let sized = try Sized(busyWorld(2, users: 30))
    #expect(sized.result.saturations.isEmpty)
    #expect(PlatformModel.limits(for: sized.plan, in: sized.scenario).isEmpty)
  }

  @Test("storage beyond the pool's and restores beyond the recovery time saturate it")
  func storageAndRestore() throws {
    var world = World.plants(1)
    world.landscape.databases[Index(0)].sizeGB.value = 500
    world.landscape.pools[Index(0)].restoreGBPerHour.value = 20
    world.settings.finishBy.value = .on(2028, 12, 15)
    let scenario = try world.scenario()
    let slot = scenario.calendar.slots[Index(20)].firstDay
    let plan = Plan(
      provenance: Plan.Provenance(
        snapshot: "", scenario: "", seed: 0, iterations: 0, version: "test"),
      cutovers: [
        PlannedCutover(
          group: scenario.groups[Index(0)].id, slot: slot, lane: "all", wave: 1,
          start: Instant(midnightUTC: slot), end: Instant(midnightUTC: slot + 1))
      ], activities: [], hosting: [])
    let found = PlatformModel.capacity(of: plan, in: scenario).saturations
    #expect(found.contains { $0.what.hasPrefix("restore:") && $0.what.contains("24 h allowed") })
  }
}

struct PoolSizeTests {
  @Test("a pool at the size it needs saturates nowhere; one node fewer and it does")
  func smallest() throws {
    var world = busyWorld(3, users: 200)
    world.settings.capacity = [CapacityCase(name: "node lost", podsLost: 1)]
    let roomy = try Sized(world)
    let size = try #require(roomy.result.sizes.first)
    #expect(size.nodesNeeded < size.nodesNow)
    #expect(size.monthlyPriceRightSized < size.monthlyPrice)
    #expect(size.text.contains("cut nodes 60 → \(size.nodesNeeded)"))
    world.landscape.pools[Index(0)].maxPods.value = size.nodesNeeded
    world.landscape.pools[Index(0)].postgresVCPU.value = Double(size.postgresVCPUNeeded)
    world.landscape.pools[Index(0)].storageGB.value = Double(size.storageNeededGB)
    #expect(try Sized(world, likeThat: roomy).result.saturations.isEmpty)
    world.landscape.pools[Index(0)].maxPods.value = size.nodesNeeded - 1
    #expect(!(try Sized(world, likeThat: roomy).result.saturations.isEmpty))
  }

  @Test("a pool without plants keeps its size")
  func empty() throws {
    var world = busyWorld(1)
    world.addPool("SPARE")
    let size = try #require(try Sized(world).result.sizes.last)
    #expect(size.nodesNeeded == size.nodesNow)
    #expect(size.monthlyPrice == size.monthlyPriceRightSized)
    #expect(size.monthlyPrice > .zero)
  }

  @Test("four processors and sixteen gigabytes cost 19.2 cents an hour")
  func price() {
    var landscape = Landscape(name: "prices", currency: .euro, timezone: "UTC")
    let world = World.onePlant
    landscape.pools = world.landscape.pools
    var shape = PoolShape(landscape.pools[Index(0)])
    shape.nodes = 1
    shape.nodeVCPU = 4
    shape.nodeMemoryGB = 16
    let price = PoolPrice(shape, region: nil, prices: PriceBook(landscape))
    #expect(price.nodes == Money(roundingMinor: 0.192 * 730.5 * 100))
    shape.standbys = 0
    let single = PoolPrice(shape, region: nil, prices: PriceBook(landscape))
    #expect(abs(price.database.minor - 2 * single.database.minor) <= 1)
    #expect(price.backup == single.backup)
  }
}

extension Sized {
  /// The plan of another world with the same groups, so that only the platform differs.
  fileprivate init(_ world: World, likeThat other: Sized) throws {
    scenario = try world.scenario()
    plan = other.plan
    result = PlatformModel.capacity(of: plan, in: scenario)
  }
}
