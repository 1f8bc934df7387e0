public import WaveCore

/// What the calendar costs a plan: the same trials once with the windows there are, once with
/// every day open.
///
/// The plan is the same, and so are all random numbers; only a group that comes late need not wait
/// for its next window.
public struct CalendarPrice: Hashable, Sendable, Codable {
  /// The first so many trials were played both ways.
  public var trials: Int
  /// P80 of the last cutover with the windows, in days from the scenario's start.
  public var finishDay: Double
  /// P80 of the last cutover with every day open.
  public var openFinishDay: Double
  /// P80 of the cost with the windows.
  public var cost: Money
  /// P80 of the cost with every day open.
  public var openCost: Money

  /// A record with these values.
  public init(
    trials: Int, finishDay: Double, openFinishDay: Double, cost: Money, openCost: Money
  ) {
    self.trials = trials
    (self.finishDay, self.openFinishDay) = (finishDay, openFinishDay)
    (self.cost, self.openCost) = (cost, openCost)
  }

  /// The days that windows add at P80.
  public var days: Double { finishDay - openFinishDay }

  /// What windows add to the cost at P80.
  public var money: Money { cost - openCost }
}
