import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

extension RuleWorld {
  /// Rules over when it may happen.
  static var dates: [RuleWorld] {
    [
      RuleWorld(.window, "a plant begins to work around the clock", twoChances) {
        $0.landscape.plants[Index(0)].shifts.value = 21
      },
      RuleWorld(.window, "a plant never stands still", World.onePlant.eager, outcome: .proven) {
        $0.landscape.plants[Index(0)].shifts.value = 21
      },
      // What a blackout takes away is a window too.
      RuleWorld(
        .blackout, "nothing moves until September", World.onePlant.eager, inevitable: [.window]
      ) {
        $0.addEntry(.plant("P1"), .blackout, from: .on(2027, 1, 4), through: .on(2027, 8, 31))
      },
      RuleWorld(.partnerWindow, "a partner has time on Thursdays only", partnered) {
        $0.landscape.integrations[Index(0)].partnerWindows = [thursdays]
      },
      RuleWorld(.partnerWindow, "a partner moves two months ahead", partnered) {
        $0.landscape.integrations[Index(0)].repointLead.value = .days(60)
      },
      RuleWorld(.downtime, "a plant bears half an hour of its offered window", offered) {
        $0.landscape.plants[Index(0)].downtimeTolerance.value = Minutes(30)
        $0.landscape.plants[Index(0)].manualWorkaround.value = .zero
      },
      RuleWorld(.finishBy, "all is done a week earlier", unhurried) {
        $0.settings.finishBy.value = .on(2027, 12, 10)
      },
      RuleWorld(.pins, "a plant stays until September", World.onePlant.eager) {
        $0.settings.pins = [pin("P1", .notBefore(.on(2027, 9, 1)), line: 30)]
      },
    ]
  }

  private static let thursdays = RecurringWindow(
    weekdays: [.thursday], opens: ClockTime(9, 0), closes: ClockTime(15, 0),
    timezone: "Europe/Berlin",
    span: SourceSpan(file: "integrations.csv", line: 2, field: "partner_windows"))

  /// A plant with free weekends, and a fortnight of its own in July.
  private static var twoChances: World {
    var world = World.onePlant.eager
    world.addEntry(.plant("P1"), .shutdown, from: .on(2027, 7, 17), through: .on(2027, 8, 1))
    return world
  }

  /// A plant whose partner takes part on any day.
  private static var partnered: World {
    var world = World.partner.eager
    world.landscape.integrations[Index(0)].partnerWindows = []
    return world
  }

  /// A plant that works around the clock, offers a Wednesday in April and stops in July.
  private static var offered: World {
    var world = World.onePlant.eager
    world.landscape.plants[Index(0)].shifts.value = 21
    world.addEntry(
      .plant("P1"), .window, from: CivilDateTime(.on(2027, 4, 24), ClockTime(6, 0)),
      to: CivilDateTime(.on(2027, 4, 25), ClockTime(6, 0)))
    world.addEntry(.plant("P1"), .shutdown, from: .on(2027, 7, 17), through: .on(2027, 8, 1))
    return world
  }

  /// A plant that saves nothing by moving, so that the last slot is the cheapest.
  private static var unhurried: World {
    var world = World.onePlant
    world.landscape.plants[Index(0)].benefitPerWeek.value = .zero
    world.landscape.databases[Index(0)].runCostPerMonth.value = .zero
    return world
  }
}
