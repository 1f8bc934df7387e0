import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

extension RuleWorld {
  /// Rules over how waves are cut.
  static var waves: [RuleWorld] {
    [
      RuleWorld(.waveSize, "one plant a wave", World.plants(2).eager) {
        $0.settings.waves.maxPlants = 1
      },
      RuleWorld(.cutoversPerSlot, "one cutover a slot", World.plants(2).eager) {
        $0.settings.waves.maxCutoversPerSlot = 1
      },
      RuleWorld(.gap, "six weeks between waves", World.apart.eager) {
        $0.settings.waves.minGap = .days(42)
      },
      RuleWorld(.gap, "two waves in all", uneven) { $0.settings.waves.maxWaves = 2 },
      RuleWorld(
        .gap, "fewer waves than plants kept apart", World.apart.eager, outcome: .proven,
        effort: 600
      ) { $0.settings.waves.maxWaves = 1 },
      RuleWorld(.pilotFirst, "a critical plant is no pilot", critical) {
        $0.settings.waves.pilotMaxCriticality = 3
      },
    ]
  }

  private static var critical: World {
    var world = World.pilot.eager
    world.settings.waves.pilotMaxCriticality = nil
    world.settings.cutover.rehearsals = 1
    return world
  }

  /// Two lanes with a plant each that needs more rehearsals than the other.
  private static var uneven: World {
    var world = World.twoLanes.eager
    world.landscape.plants[Index(0)].criticality.value = 1
    world.landscape.plants[Index(2)].criticality.value = 1
    return world
  }
}
