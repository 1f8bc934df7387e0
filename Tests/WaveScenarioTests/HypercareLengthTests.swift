import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("How long hypercare lasts")
struct HypercareLengthTests {
  private var world: World {
    var world = World.onePlant
    world.settings.hypercare.weeks = 2
    world.settings.hypercare.untilFirstClose = true
    world.addEntry(.all, .close, from: .on(2027, 3, 29), through: .on(2027, 4, 7))
    world.addEntry(.all, .close, from: .on(2027, 4, 29), through: .on(2027, 5, 7))
    return world
  }

  private func days(_ world: World, slot: CivilDate) throws -> Int {
    let scenario = try world.scenario()
    let place = try #require(scenario.calendar.slot(containing: slot))
    return scenario.hypercareDays[0][place.offset]
  }

  @Test("it lasts the scenario's weeks where it need not wait for a close")
  func weeks() throws {
    var world = world
    world.settings.hypercare.untilFirstClose = false
    #expect(try days(world, slot: .on(2027, 3, 10)) == 14)
    world.settings.hypercare.untilFirstClose = true
    // The Monday is 22 March; the close of 29 March ends on 7 April, 17 days later.
    #expect(try days(world, slot: .on(2027, 3, 17)) == 17)
  }

  @Test("a close that has begun at go-live is not the first one after it")
  func later() throws {
    // The Monday is 5 April, inside a close; the next one ends on 7 May.
    #expect(try days(world, slot: .on(2027, 3, 31)) == 33)
  }

  @Test("a close too far away is not waited for")
  func farAway() throws {
    // From 24 May on, no close is left.
    #expect(try days(world, slot: .on(2027, 5, 19)) == 14)
  }

  @Test("without hypercare there is no length")
  func none() throws {
    var world = world
    world.settings.hypercare.weeks = 0
    #expect(try world.scenario().hypercareDays.isEmpty)
  }

  @Test("the verifier holds a plan to the length of its own slot")
  func verified() throws {
    let scenario = try world.scenario()
    var plan = try ObviousPlan.plan(for: scenario)
    let care = try #require(plan.activities.firstIndex { $0.activity.text.hasPrefix("hypercare") })
    let group = scenario.groups[Index(0)].id
    let slot = try #require(plan.cutovers.first { $0.group == group }?.slot)
    let days = try days(world, slot: slot)
    plan.activities[care].end = plan.activities[care].start + days
    #expect(PlanVerifier.violations(of: plan, in: scenario).isEmpty)
    plan.activities[care].end = plan.activities[care].start + days + 1
    let broken = PlanVerifier.violations(of: plan, in: scenario)
    #expect(broken.map(\.rule) == [.wellFormed])
  }
}
