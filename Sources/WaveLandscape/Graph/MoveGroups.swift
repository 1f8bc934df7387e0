public import WaveCore

/// Everything that moves, in the smallest sets that must cut over at one event.
///
/// ```swift
/// let moveGroups = MoveGroups.derive(from: landscape)
/// for group in moveGroups.groups { … }
/// ```
public struct MoveGroups: Sendable {
  /// The groups, by identifier.
  public let groups: Rows<MoveGroup>
  /// What is wrong or worth knowing, by place.
  public let findings: [Finding]
  /// The cycles of `requires` without a lag that made one group of several.
  public let merged: [DependencyCycle]
  /// The group of each plant, by row; nil for a plant that does not move.
  public let plantGroups: [Index<MoveGroup>?]
  /// The group of each database, by row; nil for one that is not switched.
  public let databaseGroups: [Index<MoveGroup>?]
  /// The groups each integration serves, by row, in order; more than one where it is cut over
  /// plant by plant or bridged.
  public let integrationGroups: [[Index<MoveGroup>]]

  /// The groups of a landscape.
  ///
  /// Planned plants that share a database which is not split, what `together` joins, integrations
  /// with the plants they serve, and cycles of `requires` without a lag cut over together.
  ///
  /// - Complexity: O((*n* + *m*) log *n*) for *n* assets and *m* rows that connect them.
  public static func derive(from landscape: Landscape) -> MoveGroups {
    var grouping = Grouping(landscape)
    grouping.joinSharedDatabases()
    grouping.joinIntegrations()
    grouping.joinTogetherRows()
    grouping.joinCycles()
    grouping.refuseLaggedCycles()
    grouping.refuseApartRows()
    grouping.noteRowsWithoutEffect()
    grouping.noteUnbridgeable()
    return grouping.moveGroups(beside: ModuleCycles.findings(in: landscape))
  }

  /// The groups an asset cuts over in: one for a plant or a switched database, one or several for
  /// an integration, none for anything else.
  public func groups(of asset: AssetReference) -> [Index<MoveGroup>] {
    switch asset {
    case .plant(let plant): plantGroups[plant.offset].map { [$0] } ?? []
    case .database(let database): databaseGroups[database.offset].map { [$0] } ?? []
    case .integration(let integration): integrationGroups[integration.offset]
    case .company, .module, .unlistedModule: []
    }
  }

  /// The orders that a `requires` row between assets that cut over asks for: each pair's `before`
  /// cuts over no later than its `after` less the row's lag.
  ///
  /// Where both ends serve a group, they are in order there already.
  public func orders(of dependency: Dependency)
    -> [(before: Index<MoveGroup>, after: Index<MoveGroup>)]
  {
    guard dependency.kind == .requires else { return [] }
    let needed = groups(of: dependency.to)
    return groups(of: dependency.from).flatMap { group in
      needed.contains(group) ? [] : needed.map { (before: $0, after: group) }
    }
  }
}
