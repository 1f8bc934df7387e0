public import WaveCore

/// What really happened of a plan up to a day.
///
/// It holds only what fits the plan: `waveplan actuals` turns rows into it and reports the others.
public struct PlanActuals: Hashable, Sendable, Codable {
  /// The last day that is reported on.
  public var asOf: CivilDate
  /// What became of cutovers, by move group; those that nobody tried are not listed.
  public var cutovers: [Identifier: ActualCutover]
  /// Activities that began, by activity.
  public var activities: [Identifier: ActualActivity]
  /// What is taken of activities that no row mentions.
  public var unreported: Unreported
  /// What has been spent, each on work that no other one is about.
  public var costs: [ActualCost] = []

  /// What is taken of activities that no row mentions.
  public enum Unreported: String, CaseIterable, Sendable, Codable {
    /// What the plan had begun or done by then went as planned, unless what it waits for did not.
    case asPlanned = "as_planned"
    /// Nothing of it has begun, but what came before a cutover that was tried.
    case open
  }

  /// A record with these values.
  public init(
    asOf: CivilDate, cutovers: [Identifier: ActualCutover] = [:],
    activities: [Identifier: ActualActivity] = [:], unreported: Unreported = .asPlanned
  ) {
    (self.asOf, self.unreported) = (asOf, unreported)
    (self.cutovers, self.activities) = (cutovers, activities)
  }
}

/// What became of a group's cutover.
public struct ActualCutover: Hashable, Sendable, Codable {
  /// The first days of the slots in which it was rolled back, in order.
  public var rollbacks: [CivilDate]
  /// The first day of the slot in which it stayed; nil where it is still to come.
  public var done: CivilDate?
  /// The day on which it ended in that slot; nil where no row says so.
  public var ended: CivilDate?
  /// How long its plants were down when it stayed, catching up included; nil where no row says so.
  public var outage: Minutes?
  /// The rows that say so.
  public var rows: [SourceSpan]

  /// A record with these values.
  public init(
    rollbacks: [CivilDate] = [], done: CivilDate? = nil, ended: CivilDate? = nil,
    outage: Minutes? = nil, rows: [SourceSpan] = []
  ) {
    (self.rollbacks, self.done, self.ended) = (rollbacks, done, ended)
    (self.outage, self.rows) = (outage, rows)
  }

  /// The first day of the slot in which it was first tried; nil where it never was.
  public var firstTry: CivilDate? { rollbacks.first ?? done }
}

/// When an activity really was done.
public struct ActualActivity: Hashable, Sendable, Codable {
  /// Its first day.
  public var started: CivilDate
  /// Its last day; nil while it goes on.
  public var ended: CivilDate?
  /// The row that says so.
  public var row: SourceSpan

  /// A record with these values.
  public init(started: CivilDate, ended: CivilDate?, row: SourceSpan) {
    (self.started, self.ended, self.row) = (started, ended, row)
  }
}

/// What has been spent so far on an activity, or on all the work of some move groups.
public struct ActualCost: Hashable, Sendable, Codable {
  /// What it was spent on, as the row calls it.
  public var subject: String
  /// The activities, in the order of the scenario.
  public var activities: [Identifier]
  /// The amount.
  public var amount: Money
  /// The rows that say so.
  public var rows: [SourceSpan]

  /// A record with these values.
  public init(subject: String, activities: [Identifier], amount: Money, rows: [SourceSpan]) {
    (self.subject, self.activities) = (subject, activities)
    (self.amount, self.rows) = (amount, rows)
  }
}
