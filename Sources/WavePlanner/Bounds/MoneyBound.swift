import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

/// What no plan of a problem can go below: in money, and in time.
///
/// The money is the greatest of several bounds, each of which holds by itself: small sets of groups
/// solved exactly, all groups with their costs split, and, where they are few, all groups solved
/// exactly with prices on the teams' time.
struct MoneyBound: Sendable {
  /// The least cost any plan can have, in minor units.
  private(set) var cost: Int
  /// The first day on which any plan's last cutover can lie.
  let finish: Int

  private let problem: PlanningProblem
  private var slots: SlotBound
  private var together: TogetherBound?

  /// Groups that are looked at all together.
  static let mostTogether = 12

  /// Groups in one part where there are more.
  static let partSize = 8

  /// A first bound of a problem; nil where the groups cannot all cut over.
  init?(_ problem: PlanningProblem, _ solvable: SchedulingProblem) {
    guard let ranges = solvable.startRanges() else { return nil }
    self.problem = problem
    let preparation = PreparationTails(problem)
    guard let parts = PartBound(problem, preparation, ranges: ranges) else { return nil }
    finish = parts.finish
    let model = SlotModelBuilder.model(of: problem, preparation, ranges: ranges)
    slots = SlotBound(model)
    cost = max(parts.cost, slots.cost + problem.constant)
    guard problem.cutovers.count <= Self.mostTogether else { return }
    together = TogetherBound(problem, preparation, ranges: ranges, model)
    together?.raise(towards: .max, from: slots.terms, steps: 0) { true }
    cost = max(cost, together?.cost ?? cost)
  }

  /// Whether the groups are few enough to branch on their slots.
  var isExact: Bool { together != nil }

  /// Raises the bound by so many steps, or until it meets a known plan's cost; the first few are
  /// made even where the caller wants to stop.
  mutating func raise(towards known: Int, steps: Int, shouldStop: () -> Bool) {
    guard cost < known, problem.scenario.settings.objective == .cost else { return }
    let target = known - problem.constant
    let least = min(steps, 6_000 / max(1, problem.cutovers.count), 50)
    slots.raise(towards: target, steps: least)
    slots.raise(towards: target, steps: steps - least, shouldStop: shouldStop)
    cost = max(cost, slots.cost + problem.constant)
    together?.raise(
      towards: known, from: slots.terms, steps: steps / 2, shouldStop: shouldStop)
    cost = max(cost, together?.cost ?? cost)
  }

  /// Raises the bound of few groups by branching on their slots.
  ///
  /// - Parameters:
  ///   - known: The cost of the best known plan; asked again after each attempt.
  ///   - attempt: Looks for a plan with cutovers near given days, by group; returns groups that
  ///     cannot all cut over by their days, where it finds any.
  mutating func branch(
    nodes: Int, known: () -> Int, shouldStop: () -> Bool, attempt: ([Int]) -> [Int]?
  ) {
    guard problem.scenario.settings.objective == .cost else { return }
    together?.branch(nodes: nodes, known: known, shouldStop: shouldStop, attempt: attempt)
    cost = max(cost, together?.cost ?? cost)
  }
}
