import WaveCore
import WaveLandscape
import WaveScenario

/// The name by which files call each move group: that of its first plant, database or integration.
struct MemberNames {
  private let scenario: Scenario

  /// The names in a scenario.
  init(_ scenario: Scenario) { self.scenario = scenario }

  /// One name for each group, in the order of the groups.
  var all: [Identifier] { scenario.groups.map { name(of: $0) } }

  /// The name of one group.
  func name(of group: MoveGroup) -> Identifier {
    let landscape = scenario.landscape
    return group.plants.first.map { landscape.plants[$0].id }
      ?? group.databases.first.map { landscape.databases[$0].id }
      ?? group.integrations.first.map { landscape.integrations[$0].id } ?? group.id
  }
}
