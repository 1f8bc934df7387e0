/// How teams do the tasks of a network.
///
/// Task j, counted by row from 0, belongs to team ⌊j / 5⌋ mod `teams`. A team does at most
/// `capacity` tasks at once and serves those that are ready by the longest tail of modes (the hours
/// from a task's start to the last end if everything took its mode), ties by row. All events of an
/// instant settle before anything is dispatched.
public struct TeamRules: Hashable, Sendable {
  /// How many teams there are, 1 or more.
  public var teams: Int
  /// How many tasks a team does at once, 1 or more.
  public var capacity: Int
  /// The probability that a try fails, from 0 to below 1.
  ///
  /// A failed try costs 1.5 times its drawn length; then the length is drawn anew. The task keeps
  /// its place meanwhile.
  public var failure: Double
  /// When some tasks may start; nil where all may start at any time.
  public var window: Window?

  /// The hours in which tasks j with j mod 25 < 5 may start: those with t mod `period` < `length`.
  ///
  /// While they wait for it they hold no place.
  public struct Window: Hashable, Sendable {
    /// How many hours of a period are open.
    public var length: Double
    /// Hours from opening to opening.
    public var period: Double

    /// A window that opens at 0 and then every period; both are positive.
    public init(length: Double, period: Double) {
      (self.length, self.period) = (length, period)
    }
  }

  /// Rules for teams.
  public init(teams: Int, capacity: Int, failure: Double = 0, window: Window? = nil) {
    (self.teams, self.capacity) = (teams, capacity)
    (self.failure, self.window) = (failure, window)
  }

  /// What a failed try costs, as a multiple of its drawn length.
  static let failureCost = 1.5

  /// The team of a task.
  func team(of task: Int) -> Int { task / 5 % teams }

  /// Whether a task may start in the window alone.
  func isWindowed(_ task: Int) -> Bool { window != nil && task % 25 < 5 }
}
