import WaveCore
import WaveLandscape

/// The work of a scenario while it is being put together: activities and their orders.
struct WorkBreakdown: Sendable {
  /// The activities so far, each after those it depends on.
  private(set) var activities = Rows<Activity>()
  /// The orders so far.
  private(set) var precedences: [Precedence] = []
  private var places: [Identifier: Index<Activity>] = [:]

  /// Nothing yet.
  init() {}

  /// The place of the activity called `id`, where there is one.
  subscript(id: Identifier) -> Index<Activity>? { places[id] }

  /// Adds an activity below the others.
  ///
  /// - Precondition: no activity has its identifier yet.
  mutating func add(_ activity: Activity) {
    precondition(places[activity.id] == nil, "activity \(activity.id) is there twice")
    places[activity.id] = activities.append(activity)
  }

  /// Says that `after` waits for `before`; nothing is said where one of them is not there.
  mutating func order(
    _ before: Milestone?, _ after: Milestone?, lagDays: Int = 0, _ rule: HardRule,
    _ row: SourceSpan
  ) {
    guard let before, let after else { return }
    precedences.append(
      Precedence(before: before, after: after, lagDays: lagDays, rule: rule, row: row))
  }

  /// The milestone of the activity called `id`, where there is one.
  func activity(_ id: Identifier) -> Milestone? { places[id].map { .activity($0) } }
}

extension Identifier {
  /// The name of an activity: its kind's verb and what it is about, `port:mrp_kanban`.
  static func activity(_ verb: String, _ subject: Identifier) -> Identifier {
    Identifier("\(verb):\(subject.text)")
  }
}
