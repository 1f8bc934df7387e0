import WaveCore
import WaveLandscape
import WaveScenario

/// A group on the dependency map.
struct MapNode {
  /// The group.
  var group: Index<MoveGroup>
  /// What it is called.
  var title: String
  /// The plants that are listed.
  var plants: [Index<Plant>]
  /// How many plants are not.
  var hidden: Int
  /// The place of its wave.
  var column: Int
  /// Its left edge.
  var x = 0.0
  /// Its upper edge.
  var y = 0.0
  /// Room for the title; none where the only plant says it all.
  var headHeight: Double

  /// Pixels a plant takes.
  static let lineHeight = 18.0
  /// Pixels a node is wide.
  static let width = 122.0
  /// The most plants listed in a node.
  static let mostPlants = 8

  /// A group in a column, not yet placed.
  init(_ group: Index<MoveGroup>, column: Int, in reading: OutcomeReading) {
    let members = reading.scenario.groups[group]
    let isNamedByPlant =
      members.plants.count == 1
      && reading.landscape.plants[members.plants[0]].id == members.id
    self.group = group
    title = members.id.text
    plants = Array(members.plants.prefix(Self.mostPlants))
    hidden = max(0, members.plants.count - Self.mostPlants)
    self.column = column
    headHeight = isNamedByPlant ? 0 : 20
  }

  /// How high it is.
  var height: Double {
    let lines = Double(plants.count + (hidden > 0 ? 1 : 0))
    return headHeight + max(lines, headHeight > 0 ? 0 : 1) * Self.lineHeight + 4
  }

  /// The height at which edges meet it.
  var middle: Double { y + height / 2 }
}
