import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

extension RuleWorld {
  /// Rules over what hangs together.
  static var connections: [RuleWorld] {
    [
      RuleWorld(.requires, "a plant waits four weeks for another", World.plants(2).eager) {
        $0.connect(.plant(Index(0)), .requires, .plant(Index(1)), lag: .days(28))
      },
      // The group that the row makes has the name of one of the two, so the other's is unknown.
      RuleWorld(
        .together, "two plants share a line", oneAtATime, inevitable: [.wellFormed]
      ) { $0.connect(.plant(Index(0)), .together, .plant(Index(1))) },
      RuleWorld(.apart, "two plants are not risked at once", World.plants(2).eager) {
        $0.connect(.plant(Index(0)), .apart, .plant(Index(1)))
      },
      RuleWorld(.coexistence, "two plants are split for three weeks at most", parted) {
        $0.landscape.dependencies[Index(0)].maxCoexistence = .days(21)
      },
      RuleWorld(
        .coexistence, "two plants are split for less than their pins ask", pinnedApart,
        outcome: .proven
      ) { $0.landscape.dependencies[Index(0)].maxCoexistence = .days(21) },
    ]
  }

  /// Two plants of which one moves at a time.
  private static var oneAtATime: World {
    var world = World.plants(2).eager
    world.settings.waves.maxCutoversPerSlot = 1
    return world
  }

  /// Two plants that talk to each other, one of which may not move before September.
  private static var parted: World {
    var world = World.twoPlants.eager
    world.settings.pins = [pin("P1", .notBefore(.on(2027, 9, 1)), line: 30)]
    return world
  }

  /// The same, and the other must move by May.
  private static var pinnedApart: World {
    var world = parted
    world.settings.pins.append(pin("P2", .notAfter(.on(2027, 5, 31)), line: 31))
    return world
  }

  /// A decision of the user's own.
  static func pin(_ asset: Identifier, _ kind: Pin.Kind, line: Int) -> Pin {
    Pin(asset: asset, kind: kind, row: SourceSpan(file: "tiny.yaml", line: line))
  }
}
