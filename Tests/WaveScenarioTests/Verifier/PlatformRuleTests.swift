import Testing
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("rules of the platform")
struct PlatformRuleTests {
  @Test("a pool holds what is put into it")
  func poolCapacity() throws {
    let draft = try PlanDraft(.twoPlants) { $0.landscape.pools.elements[0].maxPlants = 1 }
    expect(
      .poolCapacity, of: "SHARED", needed: "needs 2 plants", available: "holds 1",
      row: "platform.csv:2", in: draft.violations)
  }

  @Test("a pool takes no more workers than it was found to serve")
  func saturation() throws {
    let draft = try PlanDraft(.twoPlants)
    let limit = SaturationLimit(pool: "SHARED", maxWorkers: 1, reason: "queues grow")
    let violations = PlanVerifier.violations(
      of: draft.plan, in: draft.scenario.limited(by: [limit]))
    expect(
      .poolCapacity, of: "SHARED", needed: "needs 4 workers",
      available: "serves 1: queues grow", row: "platform.csv:2", in: violations)
  }

  @Test("a pool is ordered its lead time before the cutover")
  func leadTime() throws {
    var draft = try PlanDraft(.onePlant)
    draft.start("provision:DB_P1", on: .on(2027, 1, 25))
    expect(
      .poolCapacity, of: "provision:DB_P1", needed: "pool SHARED needs 14 days of lead",
      available: "is ordered 9 days before the cutover", row: "platform.csv:2",
      in: draft.violations)
  }

  @Test("data lies only where it may, recovery included")
  func residency() throws {
    var world = World.onePlant
    world.addPool("FAR") { pool in
      pool.region = "NA"
      pool.recoveryRegion = "SA"
    }
    world.landscape.plants.elements[0].allowedRegions = ["EU", "UK"]
    var draft = try PlanDraft(world)
    draft.plan.hosting[0].pool = "FAR"
    let violations = draft.violations
    expect(
      .residency, of: "P1", needed: "needs EU or UK", available: "pool FAR lies in NA",
      row: "plants.csv:2", in: violations)
    expect(
      .residency, of: "P1", needed: "needs EU or UK", available: "pool FAR recovers to SA",
      row: "plants.csv:2", in: violations)
  }

  @Test("maintenance of a shared pool suits every plant in it")
  func maintenance() throws {
    let draft = try PlanDraft(.onePlant) { world in
      world.landscape.plants.elements[0].downtimeTolerance.value = .hours(1)
      world.landscape.plants.elements[0].manualWorkaround.value = .zero
      world.landscape.pools.elements[0].maintenanceWindow = RecurringWindow(
        weekdays: [.wednesday], opens: ClockTime(10, 0), closes: ClockTime(12, 30),
        timezone: "Europe/Berlin", span: SourceSpan(file: "platform.csv", line: 2))
    }
    expect(
      .maintenanceWindow, of: "P1",
      needed: "maintenance of pool SHARED stops it for 2 h 30 min of work",
      available: "tolerance and workaround give 1 h", row: "platform.csv:2",
      in: draft.violations)
  }

  @Test("maintenance on a free Saturday stops nobody")
  func weekendMaintenance() throws {
    let draft = try PlanDraft(.onePlant) { world in
      world.landscape.plants.elements[0].downtimeTolerance.value = .zero
      world.landscape.plants.elements[0].manualWorkaround.value = .zero
      world.landscape.pools.elements[0].maintenanceWindow = RecurringWindow(
        weekdays: [.saturday], opens: ClockTime(8, 0), closes: ClockTime(20, 0),
        timezone: nil, span: SourceSpan(file: "platform.csv", line: 2))
    }
    #expect(!draft.violations.contains { $0.rule == .maintenanceWindow })
  }

  @Test("a pool restores within the plant's recovery time")
  func recoveryTime() throws {
    let draft = try PlanDraft(.onePlant) { world in
      world.landscape.plants.elements[0].rto.value = Minutes(90)
      world.landscape.pools.elements[0].restoreGBPerHour.value = 15
    }
    expect(
      .recovery, of: "P1", needed: "needs to be back within 1 h 30 min",
      available: "pool SHARED restores in 2 h", row: "plants.csv:2", in: draft.violations)
  }

  @Test("a pool backs up within the plant's recovery point")
  func recoveryPoint() throws {
    let draft = try PlanDraft(.onePlant) { world in
      world.landscape.plants.elements[0].rpo.value = .hours(1)
    }
    expect(
      .recovery, of: "P1", needed: "may lose no more than 1 h",
      available: "pool SHARED backs up every 4 h", row: "plants.csv:2", in: draft.violations)
  }

  @Test("the hosting a plant asks for stands")
  func hosting() throws {
    let draft = try PlanDraft(.onePlant) { world in
      world.addPool("OWN", .dedicated)
      world.landscape.plants.elements[0].hosting = .dedicated
    }
    expect(
      .pins, of: "P1", needed: "needs dedicated hosting", available: "pool SHARED is shared",
      row: "plants.csv:2", in: draft.violations)
  }
}
