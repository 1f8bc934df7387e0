import WaveCalendar
import WaveCore
import WaveOutcome
import WaveScenario

/// A plan that may be one of a frontier, with the question it answers.
struct FrontierCandidate {
  /// Its question, which has the limit it was found under.
  let question: Question
  /// The plan.
  let outcome: RunOutcome
  /// What is made small, and what it is traded against.
  let axes: FrontierAxes
  /// Under which limit it was found, in words.
  let limit: String
  /// Whether it was found without any limit.
  let isFree: Bool
  /// Whether it is the least of what it is traded against, and not of what is made small.
  var isOtherEnd: Bool { outcome.quality.objective != axes.minimised }
  /// The hash of the plan that its search began with; nil where it began with none.
  let start: String?
  /// What is made small: minor units, an axis day or a number of waves.
  let minimised: Int
  /// What it is traded against.
  let limited: Int

  /// A plan on two axes.
  init(
    question: Question, outcome: RunOutcome, axes: FrontierAxes, limit: String, isFree: Bool,
    start: String?
  ) {
    self.question = question
    self.outcome = outcome
    self.axes = axes
    self.limit = limit
    self.isFree = isFree
    self.start = start
    minimised = Self.value(of: axes.minimised, outcome)
    limited = Self.value(of: axes.limited, outcome)
  }

  /// The plan as a record, once it is kept.
  func point(of kept: RunOutcome) -> FrontierPoint {
    let quality = kept.quality
    return FrontierPoint(
      number: kept.planNumber, hash: kept.planHash, cost: kept.cost.total,
      finish: quality.finish, waves: quality.waves, risk: Self.risk(of: kept), limit: limit,
      bound: quality.objective == .cost ? quality.bound : nil, isOptimal: quality.isOptimal)
  }

  private static func value(of objective: Objective, _ outcome: RunOutcome) -> Int {
    switch objective {
    case .cost: outcome.cost.total.minor
    case .finish: outcome.scenario.calendar.day(outcome.quality.finish)
    case .waves: outcome.quality.waves
    case .risk: risk(of: outcome).minor
    }
  }

  private static func risk(of outcome: RunOutcome) -> Money {
    outcome.cost.total(of: .downtimeLoss) + outcome.cost.total(of: .rollbackLoss)
  }
}
