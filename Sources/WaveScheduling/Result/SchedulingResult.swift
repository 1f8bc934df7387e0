/// What a solver found out about a problem.
public struct SchedulingResult: Hashable, Sendable {
  /// How far the result can be trusted.
  public enum Status: Hashable, Sendable {
    /// The schedule holds all constraints and no other has a smaller first objective.
    case optimal
    /// The schedule holds all constraints.
    case feasible
    /// No schedule holds all constraints.
    case infeasible(Conflict)
    /// No schedule was found, and none was excluded.
    case unknown
  }

  /// How far the result can be trusted.
  public let status: Status

  /// The best schedule; where the status is unknown, the one that leaves out fewest units.
  public let schedule: Schedule?

  /// Its values, in the order of the objectives.
  public let values: ObjectiveVector?

  /// A number no schedule's first objective can be under; nil where none was proven.
  public let bound: Int?

  /// How many schedules were tried.
  public let iterations: Int

  /// Every better schedule in the order in which it was found; the last is the best.
  public internal(set) var history: [SearchProgress] = []

  /// The first objective's distance from the bound as a share of the bound; nil without either.
  public var gap: Double? {
    guard let values, let bound else { return nil }
    if values.primary == bound { return 0 }
    return bound == 0 ? nil : Double(values.primary - bound) / Double(abs(bound))
  }

  /// The result before anything was tried.
  public static let nothing = SchedulingResult(
    status: .unknown, schedule: nil, values: nil, bound: nil, iterations: 0)

  /// What two searches of one problem found out together.
  public func joined(with other: SchedulingResult) -> SchedulingResult {
    if values == nil, case .infeasible = other.status { return other.counting(from: self) }
    var joined = improved(by: other)
    let proven = [bound, other.bound].compactMap(\.self).max()
    let isClosed = joined.values.map { values in proven.map { $0 >= values[0] } ?? false } ?? false
    joined = SchedulingResult(
      status: isClosed ? .optimal : joined.status, schedule: joined.schedule ?? other.schedule,
      values: joined.values, bound: isClosed ? joined.values?[0] : proven,
      iterations: joined.iterations, history: joined.history)
    return joined
  }

  /// This result with the schedule of another one where that is better, as of all iterations of
  /// both; what is proven stays what this one proves, so that the other may be of a narrower
  /// problem.
  public func improved(by other: SchedulingResult) -> SchedulingResult {
    let isBetter = other.values.map { other in values.map { other < $0 } ?? true } ?? false
    let best = isBetter ? other : self
    var improved = SchedulingResult(
      status: isBetter && status == .unknown ? .feasible : status, schedule: best.schedule,
      values: best.values, bound: bound, iterations: iterations + other.iterations,
      history: history)
    for step in isBetter ? other.history : [] {
      guard improved.history.last.map({ step.values < $0.values }) ?? true else { continue }
      improved.history.append(
        SearchProgress(
          iterations: step.iterations + iterations, values: step.values,
          bound: bound ?? Int.min / 4))
    }
    return improved
  }

  private func counting(from earlier: SchedulingResult) -> SchedulingResult {
    SchedulingResult(
      status: status, schedule: schedule, values: values, bound: bound,
      iterations: iterations + earlier.iterations, history: earlier.history + history)
  }
}
