public import WaveCore

/// One way to carry out an activity: how long it works, when it pauses, what it holds and costs.
public struct Mode: Hashable, Sendable {
  /// How the ticks of a mode follow each other.
  public enum Pace: Hashable, Sendable {
    /// Every tick from the start counts, breaks or not.
    case continuous
    /// Only working ticks of the calendar count, and of them only those on which the whole
    /// capacity of each demanded resource covers the demand; the activity pauses on all others.
    case working(Index<WorkCalendar>)
  }

  /// The number of worked ticks; 0 for an event.
  public var length: Int

  /// How the worked ticks follow each other.
  public var pace: Pace

  /// What is held on the worked ticks; at most one demand for each resource.
  public var demands: [Demand]

  /// What choosing this mode costs.
  public var cost: Int

  /// A mode of so many worked ticks.
  public init(
    length: Int, pace: Pace = .continuous, demands: [Demand] = [], cost: Int = 0
  ) {
    self.length = length
    self.pace = pace
    self.demands = demands
    self.cost = cost
  }
}
