public import WaveCore
public import WaveLandscape

/// Work or waiting that the plan must place: everything but the cutovers themselves.
///
/// Days are counted on the planning axis: day 0 is the scenario's first day.
public struct Activity: Sendable {
  /// The kinds of activity.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case foundation, porting, notice
    case integrationPreparation = "integration_preparation"
    case repoint, provisioning
    case dataPreparation = "data_preparation"
    case nonproduction, rehearsal, drill, approval, training, hypercare
  }

  /// A stable name: `port:mrp_kanban`, `rehearse:P03#1`, `approve:P03`.
  public var id: Identifier
  /// What it is, in words a manager reads.
  public var title: String
  /// Its kind.
  public var kind: Kind
  /// The asset, step or group it is about.
  public var subject: Identifier
  /// The move group it belongs to; nil where several need it.
  public var group: Index<MoveGroup>?
  /// How it takes time in the plan: as long as its estimate says at the scenario's confidence.
  public var span: Span
  /// The team that does it, and how many thousandths of a person it holds on each day; nil for
  /// waiting.
  public var demand: Demand?
  /// The effort that the plan prices: the expected one.
  public var effort: Effort
  /// What is known of its length and effort.
  public var estimate: ActivityEstimate
  /// The axis days it may start on, sorted, where a partner allows only some; nil for any day.
  public var allowedStarts: [Int]?
  /// The rows it comes from.
  public var origins: [Origin]

  /// How an activity takes time.
  public enum Span: Hashable, Sendable {
    /// That many days on which the team has at least the demanded people; it pauses on others.
    case workingDays(Int)
    /// That many calendar days without a pause.
    case calendarDays(Int)

    /// The number of days, of either kind.
    public var days: Int {
      switch self {
      case .workingDays(let days), .calendarDays(let days): days
      }
    }
  }

  /// What an activity holds while it lasts.
  public struct Demand: Hashable, Sendable {
    /// The team.
    public var team: Index<Team>
    /// Thousandths of a person on each day; one value holds for the whole span, several are weeks
    /// of the span in order and the last holds on (hypercare).
    public var milliPeople: [Int]

    /// A demand on a team.
    public init(team: Index<Team>, milliPeople: [Int]) {
      self.team = team
      self.milliPeople = milliPeople
    }

    /// Thousandths of a person on each day of a span of calendar days.
    public func profile(days: Int) -> [Int] {
      guard let last = milliPeople.indices.last else { return Array(repeating: 0, count: days) }
      return (0..<days).map { milliPeople[min($0 / 7, last)] }
    }
  }

  /// An activity.
  public init(
    id: Identifier, title: String, kind: Kind, subject: Identifier, group: Index<MoveGroup>?,
    span: Span, demand: Demand?, effort: Effort, estimate: ActivityEstimate,
    allowedStarts: [Int]? = nil, origins: [Origin]
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.subject = subject
    self.group = group
    self.span = span
    self.demand = demand
    self.effort = effort
    self.estimate = estimate
    self.allowedStarts = allowedStarts
    self.origins = origins
  }
}

/// One end of an order between activities and cutovers.
public enum Milestone: Hashable, Sendable {
  case activity(Index<Activity>)
  /// The first day of the slot in which a group cuts over.
  case cutover(Index<MoveGroup>)
}

/// An order: `after` starts no earlier than `lagDays` after `before` ends.
///
/// A cutover ends where it starts, on the first day of its slot; hypercare therefore follows its
/// cutover with a lag of 5 days, on the Monday.
public struct Precedence: Hashable, Sendable {
  /// What comes first.
  public var before: Milestone
  /// What follows.
  public var after: Milestone
  /// Calendar days between the end of one and the start of the other, at the least.
  public var lagDays: Int
  /// The rule that asks for it.
  public var rule: HardRule
  /// The row that asks for it.
  public var row: SourceSpan

  /// An order.
  public init(
    before: Milestone, after: Milestone, lagDays: Int, rule: HardRule, row: SourceSpan
  ) {
    self.before = before
    self.after = after
    self.lagDays = lagDays
    self.rule = rule
    self.row = row
  }
}
