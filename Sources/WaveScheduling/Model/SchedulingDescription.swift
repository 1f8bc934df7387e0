public import WaveCore

/// A scheduling problem as it is put together, row by row; nothing is checked yet.
///
///     var description = SchedulingDescription(horizon: 30)
///     let team = description.resources.append(Resource(constant: 2, horizon: 30))
///     let build = description.activities.append(
///       Activity(modes: [Mode(length: 5, demands: [Demand(team, 1)])]))
///     let ship = description.activities.append(.event(on: [6, 13, 20]))
///     description.precedences.append(Precedence(build, before: ship))
///     description.objectives = [.lastStart([ship])]
///     let problem = try SchedulingProblem(description)
public struct SchedulingDescription: Sendable {
  /// The number of ticks: starts and finishes lie between 0 and the horizon.
  public var horizon: Int

  /// When work pauses.
  public var calendars = Rows<WorkCalendar>()

  /// What is shared.
  public var resources = Rows<Resource>()

  /// What is to be started.
  public var activities = Rows<Activity>()

  /// What waits for what.
  public var precedences = Rows<Precedence>()

  /// What starts together.
  public var sameStarts = Rows<SameStartGroup>()

  /// What never starts together.
  public var exclusions = Rows<Exclusion>()

  /// What starts near each other.
  public var distanceLimits = Rows<DistanceLimit>()

  /// Rules over slots.
  public var slotRules = Rows<SlotRule>()

  /// What is paid.
  public var costs = Rows<CostTerm>()

  /// What is to be small: the first above all, each next among equals; one to four.
  public var objectives: [Objective] = [.cost]

  /// Constraints that are ignored, for asking what they are worth.
  public var dropped: Set<Constraint> = []

  /// An empty description over so many ticks.
  public init(horizon: Int) { self.horizon = horizon }

  /// The same description with some more constraints ignored.
  public func dropping(_ constraints: [Constraint]) -> SchedulingDescription {
    var copy = self
    copy.dropped.formUnion(constraints)
    return copy
  }
}
