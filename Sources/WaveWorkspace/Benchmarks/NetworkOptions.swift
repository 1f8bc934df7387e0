/// Which task network is played, and how.
public struct NetworkOptions: Sendable {
  /// The path of the tasks: `task,dist,a,m,b`.
  public var tasks: String
  /// The path of the edges: `pred,succ`.
  public var edges: String
  /// How many trials, 1…2³².
  public var trials: Int
  /// The seed.
  public var seed: UInt64
  /// Threads to use.
  public var threads: Int
  /// Who does the tasks; nil where each starts as soon as those before it have ended.
  public var teams: Teams?
  /// Whether criticality, sensitivity index and both correlations are worked out.
  public var isSensitive: Bool

  /// Teams with places, failures and a window, as `waveplan benchmark network --help` has them.
  public struct Teams: Hashable, Sendable {
    /// How many teams there are, 1 or more.
    public var count: Int
    /// How many tasks a team does at once, 1 or more.
    public var capacity: Int
    /// The probability that a try fails, from 0 to below 1.
    public var failure: Double
    /// Open hours and period of the window; nil for none.
    public var window: Window?

    /// Open hours of a period.
    public struct Window: Hashable, Sendable {
      /// How many hours are open, above 0.
      public var length: Double
      /// Hours from opening to opening, above 0.
      public var period: Double

      /// A window.
      public init(length: Double, period: Double) {
        (self.length, self.period) = (length, period)
      }
    }

    /// Teams.
    public init(count: Int, capacity: Int, failure: Double, window: Window?) {
      (self.count, self.capacity) = (count, capacity)
      (self.failure, self.window) = (failure, window)
    }
  }

  /// Options for a run.
  public init(
    tasks: String, edges: String, trials: Int, seed: UInt64, threads: Int, teams: Teams?,
    isSensitive: Bool
  ) {
    (self.tasks, self.edges) = (tasks, edges)
    (self.trials, self.seed, self.threads) = (trials, seed, threads)
    (self.teams, self.isSensitive) = (teams, isSensitive)
  }
}
