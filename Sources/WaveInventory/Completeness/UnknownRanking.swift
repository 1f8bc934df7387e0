public import WaveCore
public import WaveLandscape
public import WaveOutcome

/// Ranks the blanks of an inventory by how far they could move the plan's cost or its end.
///
/// Each blank is moved from the low to the high end of its default's spread, nothing else; what
/// that does is taken from the rows it touches, by one rule a column, without planning. It is a
/// list of what to find out first, and no estimate of the plan.
public struct UnknownRanking: Sendable {
  /// The inventory's blanks, the weightiest first; equal ones by place.
  public let unknowns: [UnknownCell]
  /// What a week of waiting costs: a week of every legacy database and of every plant's benefit.
  public let weekOfWaiting: Money

  /// How long bridges, maintenance and waiting are taken to last, in weeks.
  static let horizonWeeks = 26.0

  /// The ranking of a landscape's blanks.
  ///
  /// - Complexity: O(*n* log *n*) in the number of rows.
  public init(_ landscape: Landscape) {
    let waiting =
      landscape.databases.reduce(0.0) { $0 + Double($1.runCostPerMonth.value.minor) * 12 / 52 }
      + landscape.plants.reduce(0.0) { $0 + Double($1.benefitPerWeek.value.minor) }
    let week = Money(roundingMinor: waiting)
    var swings = UnknownSwings(landscape)
    swings.addPlants()
    swings.addDatabases()
    swings.addModules()
    swings.addIntegrations()
    swings.addTeams()
    swings.addOthers()
    weekOfWaiting = week
    unknowns = swings.found.sorted {
      let (left, right) = ($0.weight(weekOfWaiting: week), $1.weight(weekOfWaiting: week))
      return left != right ? left > right : ($0.span, $0.field) < ($1.span, $1.field)
    }
  }
}
