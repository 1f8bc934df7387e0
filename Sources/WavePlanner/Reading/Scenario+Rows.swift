import WaveCore
import WaveLandscape
import WaveScenario

extension Scenario {
  /// The row that stands for a group as a whole: its first plant's, database's or integration's.
  func row(of group: Index<MoveGroup>) -> SourceSpan {
    let members = groups[group]
    if let plant = members.plants.first { return landscape.plants[plant].row }
    if let database = members.databases.first { return landscape.databases[database].row }
    if let first = members.integrations.first { return landscape.integrations[first].row }
    return settings.file
  }

  /// The first row an activity comes from, or the scenario's file.
  func row(of activity: Index<Activity>) -> SourceSpan {
    activities[activity].origins.first?.span ?? settings.file
  }

  /// The group with an identifier; nil where there is none.
  func group(named id: Identifier) -> Index<MoveGroup>? {
    groups.indices.first { groups[$0].id == id }
  }
}
