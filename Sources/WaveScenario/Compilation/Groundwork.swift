import WaveCalendar
import WaveCore
import WaveLandscape

/// What every builder of a scenario reads: the facts, the groups, and who uses what.
struct Groundwork: Sendable {
  /// What there is to move, with pools and teams to do it.
  let landscape: Landscape
  /// What the scenario file sets.
  let settings: ScenarioSettings
  /// The change-control policy.
  let policy: Policy
  /// The axis.
  let calendar: PlanningCalendar
  /// The smallest sets that cut over at one event, and what belongs to which.
  let moves: MoveGroups
  /// Who can do what.
  let roster: TeamRoster
  /// The integrations each group touches, by group, in row order.
  let integrationsOfGroup: [[Index<Integration>]]
  /// The modules the plants of each group use, by group, in row order.
  let modulesOfGroup: [[Index<Module>]]
  /// The databases, or shares of databases, each group carries over, by group.
  let loadsOfGroup: [[DatabaseLoad]]
  /// What was rehearsed, by asset.
  let rehearsals: RehearsalBook

  /// Derives the groups and reads off who uses what.
  ///
  /// - Complexity: linear in the rows of the landscape.
  init(
    landscape: Landscape, settings: ScenarioSettings, policy: Policy, calendar: PlanningCalendar
  ) {
    let moves = MoveGroups.derive(from: landscape)
    (self.landscape, self.settings, self.policy) = (landscape, settings, policy)
    (self.calendar, self.moves, roster) = (calendar, moves, TeamRoster(landscape.teams))
    integrationsOfGroup = Self.integrations(moves)
    modulesOfGroup = Self.modules(landscape, moves)
    loadsOfGroup = DatabaseLoad.byGroup(landscape, moves.groups, moves.plantGroups)
    rehearsals = RehearsalBook(landscape.rehearsals)
  }

  /// The smallest sets that cut over at one event.
  var groups: Rows<MoveGroup> { moves.groups }

  /// The group of each plant that moves, by plant row.
  var groupOfPlant: [Index<MoveGroup>?] { moves.plantGroups }

  /// The groups each integration is part of, by integration row.
  var groupsOfIntegration: [[Index<MoveGroup>]] { moves.integrationGroups }

  /// The plants of a group.
  func plants(of group: Index<MoveGroup>) -> [Plant] {
    groups[group].plants.map { landscape.plants[$0] }
  }

  /// The highest criticality among a group's plants, 1 highest; 4 where it has none.
  func criticality(of group: Index<MoveGroup>) -> Int {
    plants(of: group).map(\.criticality.value).min() ?? 4
  }

  /// The first row of a group: where a finding about it as a whole points.
  func row(of group: Index<MoveGroup>) -> SourceSpan {
    let members = groups[group]
    if let plant = members.plants.first { return landscape.plants[plant].row }
    if let database = members.databases.first { return landscape.databases[database].row }
    if let first = members.integrations.first { return landscape.integrations[first].row }
    return settings.file
  }

  /// Gigabytes of database and filestore that a group carries over.
  func gigabytes(of group: Index<MoveGroup>) -> Double {
    loadsOfGroup[group.offset].reduce(0) {
      let database = landscape.databases[$1.database]
      return $0 + $1.share * (database.sizeGB.value + database.filestoreGB.value)
    }
  }

  /// The part of an integration's plants that a group moves, 0…1; 1 where none of them moves.
  func share(of integration: Index<Integration>, in group: Index<MoveGroup>) -> Double {
    let served = landscape.integrations[integration].plants.filter {
      landscape.plants[$0].status == .planned
    }
    guard !served.isEmpty else { return 1 }
    let here = served.count { groupOfPlant[$0.offset] == group }
    return here == 0 ? 1 : Double(here) / Double(served.count)
  }
}

extension Groundwork {
  private static func integrations(_ moves: MoveGroups) -> [[Index<Integration>]] {
    var result = [[Index<Integration>]](repeating: [], count: moves.groups.count)
    for (offset, groups) in moves.integrationGroups.enumerated() {
      for group in groups { result[group.offset].append(Index(offset)) }
    }
    return result
  }

  private static func modules(_ landscape: Landscape, _ moves: MoveGroups) -> [[Index<Module>]] {
    var result = [Set<Index<Module>>](repeating: [], count: moves.groups.count)
    for use in landscape.moduleUsage {
      guard let group = moves.plantGroups[use.plant.offset] else { continue }
      result[group.offset].insert(use.module)
    }
    return result.map { $0.sorted() }
  }
}
