/// What a solver found out about a problem.
public struct SchedulingResult: Hashable, Sendable {
  /// How far the result can be trusted.
  public enum Status: Hashable, Sendable {
    /// The schedule holds all constraints and no other has a smaller first objective.
    case optimal
    /// The schedule holds all constraints.
    case feasible
    /// No schedule holds all constraints.
    case infeasible(Conflict)
    /// No schedule was found, and none was excluded.
    case unknown
  }

  /// How far the result can be trusted.
  public let status: Status

  /// The best schedule; where the status is unknown, the one that leaves out fewest units.
  public let schedule: Schedule?

  /// Its values, in the order of the objectives.
  public let values: ObjectiveVector?

  /// A number no schedule's first objective can be under; nil where none was proven.
  public let bound: Int?

  /// How many schedules were tried.
  public let iterations: Int

  /// Every better schedule in the order in which it was found; the last is the best.
  public internal(set) var history: [SearchProgress] = []

  /// The first objective's distance from the bound as a share of the bound; nil without either.
  public var gap: Double? {
    guard let values, let bound else { return nil }
    if values.primary == bound { return 0 }
    return bound == 0 ? nil : Double(values.primary - bound) / Double(abs(bound))
  }
}
