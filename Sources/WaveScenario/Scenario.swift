public import WaveCalendar
public import WaveCore
public import WaveLandscape

/// The question: what is to be moved, when it may move, and what a good plan is.
///
/// A scenario is valid by construction: `Scenario(landscape:entries:settings:policy:zones:)` is the
/// only way to make one, and throws findings where its parts do not fit together.
public struct Scenario: Sendable {
  /// Everything the scenario file sets.
  public let settings: ScenarioSettings
  /// What there is to move, with the team and the pool that stand in where none is listed.
  public let landscape: Landscape
  /// The change-control policy.
  public let policy: Policy
  /// When things may happen.
  public let calendar: PlanningCalendar
  /// The smallest sets that cut over at one event, by identifier.
  public let groups: Rows<MoveGroup>
  /// The lane of each group, by group: a number from 0, and `laneNames` in that order.
  public let lanes: [Int]
  /// What each lane is called.
  public let laneNames: [String]
  /// The window of each group in each slot, by group then slot; nil where it may not cut over.
  public let windows: [[CutoverWindow?]]
  /// What takes time away from each group in each slot, by group then slot; where there is no
  /// window, these rows are why.
  public let closures: [[[ClosedSlot]]]
  /// The calendar of each plant that moves, by plant row; nil for the others.
  public let plantCalendars: [PlantCalendar?]
  /// How many days reinforced support lasts after a cutover, from its Monday on, by group then
  /// slot; empty where the scenario wants none.
  public let hypercareDays: [[Int]]
  /// The runbook of each group, by group.
  public let runbooks: [Runbook]
  /// The people of each team, by team row.
  public let teamCalendars: [TeamCalendar]
  /// The work, each after those it depends on.
  public let activities: Rows<Activity>
  /// The orders between activities and cutovers.
  public let precedences: [Precedence]
  /// The edges that may be split at a price.
  public let bridges: [Bridge]
  /// The pairs that are kept apart.
  public let exclusions: [Exclusion]
  /// The load each plant puts on each pool it could run in.
  public internal(set) var poolLoad: PoolLoad
  /// What the policy says of each group's cutover, by group.
  public let changeClasses: [ClassifiedChange]
  /// Every default in force: the inventory's blanks by place, then the scenario's own by code.
  public let assumptions: [Assumption]
  /// Warnings met while the scenario was put together, by place.
  public let findings: [Finding]

  /// The same question with further limits, which the platform model found.
  public func limited(by limits: [SaturationLimit]) -> Scenario {
    var limited = self
    limited.poolLoad.saturationLimits = limits
    return limited
  }
}
