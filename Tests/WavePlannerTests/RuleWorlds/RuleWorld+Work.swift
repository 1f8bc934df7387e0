import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

extension RuleWorld {
  /// Rules over the work and who does it.
  static var work: [RuleWorld] {
    [
      RuleWorld(.teamCapacity, "half the people are away until June", crowded) {
        $0.addEntry(
          .team("T_ALL"), .reduced, from: .on(2027, 1, 4), through: .on(2027, 6, 30),
          capacity: 0.25)
      },
      RuleWorld(.foundationFirst, "one step of the foundation waits for another", unordered) {
        $0.settings.foundation[1].after = ["governance"]
      },
      RuleWorld(.nonproductionFirst, "tests need the environment, not only training", trained) {
        $0.landscape.environments[Index(0)].kind = .test
      },
    ]
  }

  /// Three plants, and one team of four people for everything.
  private static var crowded: World {
    var world = World.fullTeam.eager
    world.landscape.teams[Index(0)].people.value = 4
    return world
  }

  /// Two long steps of the foundation that run side by side.
  private static var unordered: World {
    var world = World.onePlant.eager
    world.settings.foundation[0].effort = Effort(days: 30)
    world.settings.foundation[1].effort = Effort(days: 30)
    world.settings.foundation[1].after = []
    return world
  }

  /// A plant whose users can be trained from June on, when the environment for it is there.
  private static var trained: World {
    var world = World.onePlant.eager
    let row = SourceSpan(file: "environments.csv", line: 2)
    world.landscape.environments.append(
      Environment(
        id: "ENV", kind: .training, pool: nil, sizeShare: Fact(0.2, .stated(row)),
        onHoursPerWeek: Fact(40, .stated(row)), dataMasked: Fact(true, .stated(row)),
        availableFrom: .on(2027, 6, 1), row: row))
    return world
  }
}
