import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveSimulator
import WaveWorlds

/// What the calendar costs a plan that slips.
@Suite struct CalendarPriceTests {
  @Test("a plan that is sure to be late costs more under windows than with every day open")
  func late() async throws {
    let (price, planned, slip) = try await Self.price(lateBy: 10)
    #expect(price.trials == 300)
    // Ten days late: the next slot but one is open, and with every day open none is closed.
    #expect(price.openFinishDay > Double(planned))
    #expect(price.finishDay >= price.openFinishDay)
    #expect(price.days == price.finishDay - price.openFinishDay)
    #expect(price.money == price.cost - price.openCost)
    #expect(slip >= 7)
  }

  @Test("a plan that comes out as planned costs the same either way")
  func certain() async throws {
    let simulation = try Simulation.of(.onePlant, isCertain: true)
    let result = try await simulation.run(trials: 50, seed: 1)
    let price = try #require(result.calendar)
    #expect(price.days == 0)
    #expect(price.money == .zero)
  }

  @Test("a closed calendar after the planned slot is what windows cost, to the day")
  func closed() async throws {
    var world = World.onePlant
    world.addRisk(
      "R1", .asset(.plant(Index(0))), 1,
      .delay(low: .days(30), likely: .days(30), high: .days(30)))
    let plan = try ObviousPlan.plan(for: try world.scenario())
    let slot = try #require(plan.cutovers.first).slot
    let open = try await Simulation(try world.scenario(), plan: plan).run(trials: 60, seed: 2)
    world.addEntry(.all, .blackout, from: slot + 7, through: slot + 96)
    let scenario = try world.scenario()
    let closed = try await Simulation(scenario, plan: plan).run(trials: 60, seed: 2)
    let (free, held) = (try #require(open.calendar), try #require(closed.calendar))
    #expect(held.openFinishDay == free.openFinishDay)
    #expect(held.finishDay >= Double(scenario.calendar.day(slot) + 97))
    #expect(held.days > 30)
    #expect(held.finishDay == closed.finish.percentile(80))
  }

  private static func price(
    lateBy days: Int
  ) async throws -> (price: CalendarPrice, planned: Int, slip: Double) {
    var world = World.onePlant
    world.addRisk(
      "R1", .asset(.plant(Index(0))), 1,
      .delay(low: .days(days), likely: .days(days), high: .days(days)))
    let result = try await Simulation.of(world).run(trials: 300, seed: 1, threads: 2)
    let price = try #require(result.calendar)
    return (price, result.plannedFinishDay, result.waves.first?.meanSlipDays ?? 0)
  }
}
