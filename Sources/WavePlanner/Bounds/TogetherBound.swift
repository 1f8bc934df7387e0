import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

/// A bound of few groups, all of which are solved exactly while their teams' time has prices.
///
/// What is left out is that teams cannot do all work when it would be cheapest, and that some
/// cutovers keep days between them: what teams would do too much of in a week, work that would
/// start before what it waits for, and days that are not kept go up in price, and the cutovers are
/// solved anew (Lagrangian relaxation). Where that ends, their slots are branched on.
struct TogetherBound: Sendable {
  /// What the reduced problem charges for what it leaves out.
  private struct Charges {
    var terms: WorkTerms
    /// For each day by which a limit between cutovers is broken, in minor units, by limit.
    var weights: [Int]
  }

  /// The least cost any plan can have, in minor units; 0 where nothing is known yet.
  private(set) var cost = 0

  private let constant: Int
  private let work: PricedWorks
  private let master: MasterProblem
  /// The first day for each set of groups, by their places as bits.
  private let ready: [Int]
  private var charges: Charges?

  /// Days of a broken limit that count as much as a whole week of a resource.
  private static let limitDays = 10
  /// Steps by which the bound of one answer is raised at the most.
  private static let answerSteps = 120
  /// Steps after which it has to have risen by a share of what is missing, and that share.
  private static let answerPatience = (steps: 15, share: 0.01)

  /// A bound that knows nothing yet.
  init(
    _ problem: PlanningProblem, _ preparation: PreparationTails, ranges: [ClosedRange<Int>],
    _ model: SlotModel
  ) {
    constant = problem.constant
    work = PricedWorks(model)
    master = MasterBuilder.master(of: problem, preparation, ranges: ranges, model)
    let readiness = TeamReadiness(
      problem, preparation, groups: Array(problem.scenario.groups.indices), ranges: ranges)
    ready = (0..<(1 << problem.cutovers.count)).map { $0 == 0 ? 0 : readiness.day(for: $0) }
  }

  /// Solves under terms, then raises the bound by so many steps, or until it meets a known plan's
  /// cost.
  mutating func raise(
    towards known: Int, from terms: WorkTerms, steps: Int, shouldStop: () -> Bool
  ) {
    let first = Charges(terms: terms, weights: master.limits.map { _ in 0 })
    guard
      let found = ascend(
        master, from: first, steps: steps, towards: known - constant, shouldStop: shouldStop)
    else { return }
    charges = found.charges
    cost = max(cost, found.cost + constant)
  }

  /// Branches on slots until so many nodes have been solved, or no plan can be cheaper than a
  /// known one.
  ///
  /// - Parameters:
  ///   - known: The cost of the best known plan; asked again after each attempt.
  ///   - attempt: Looks for a plan with cutovers near given days, by group; returns groups that
  ///     cannot all cut over by their days, where it finds any.
  mutating func branch(
    nodes: Int, known: () -> Int, shouldStop: () -> Bool, attempt: ([Int]) -> [Int]?
  ) {
    guard let charges, cost < known() else { return }
    let (ready, constant) = (ready, constant)
    var work = work
    work.set(charges.terms)
    var tree = CutoverTree(master.with(work, weights: charges.weights)) { ready[$0] }
    tree.grow(nodes: nodes, known: { known() - constant }, shouldStop: shouldStop) { slots, bound in
      if let groups = attempt(slots.map { master.days[$0] }) { return .impossible(groups) }
      let answer = ascend(
        master, at: slots, from: charges, steps: Self.answerSteps, towards: known() - constant,
        shouldStop: shouldStop)
      return .atLeast(answer?.cost ?? Int.max)
    }
    let bound = tree.bound
    cost = max(cost, min(known(), bound == .max ? .max : bound + constant))
  }

  /// The best bound of a reduced problem over some steps, with the charges that gave it; nil where
  /// it has no solution.
  ///
  /// - Parameter slots: The slot of each group, by place; nil where they are free. With slots, no
  ///   more steps are made where they bring next to nothing.
  private func ascend(
    _ master: MasterProblem, at slots: [Int]? = nil, from first: Charges, steps: Int,
    towards known: Int, shouldStop: () -> Bool
  ) -> (cost: Int, charges: Charges)? {
    var charges = first
    var milestone = (step: 0, cost: Int.min)
    var best: (cost: Int, charges: Charges)?
    var ascent: PriceAscent?
    var work = work
    for step in 0...max(0, steps) {
      work.set(charges.terms)
      let answer = solve(master.with(work, weights: charges.weights), at: slots)
      guard let found = answer.cost else { return nil }
      let excess = work.excess(slots: answer.slots)
      var next =
        ascent
        ?? PriceAscent(
          from: excess.worths(charges.terms)
            + charges.weights.map { Double($0 * Self.limitDays) * 1_000 },
          factor: 0.3, memory: 0.5, patience: 10)
      next.note(isBetter: best.map { found > $0.cost } ?? true)
      if best.map({ found > $0.cost }) ?? true { best = (found, charges) }
      if slots != nil, let best, step >= milestone.step + Self.answerPatience.steps {
        let missing = Double(known - best.cost) * Self.answerPatience.share
        if Double(best.cost - milestone.cost) < missing { break }
        milestone = (step, best.cost)
      } else if step == 0 {
        milestone.cost = found
      }
      guard step < steps, found < known, !shouldStop(),
        next.step(excess.shares + broken(answer.slots), gap: Double(known - found) * 1_000)
      else { break }
      charges.terms = excess.terms(next.worths)
      charges.weights = next.worths.suffix(charges.weights.count).map {
        Int(($0 / Double(Self.limitDays) / 1_000).rounded())
      }
      ascent = next
    }
    return best
  }

  private func solve(_ master: MasterProblem, at slots: [Int]?) -> SetProgramme.Answer {
    guard let slots else { return SetProgramme.solve(master) { ready[$0] } }
    let (few, used) = master.at(slots)
    var answer = SetProgramme.solve(few) { ready[$0] }
    answer.slots = answer.slots.map { used[$0] }
    return answer
  }

  /// By how much limits are broken.
  private func broken(_ slots: [Int]) -> [Double] {
    master.limits.map { limit in
      let days = master.days[slots[limit.first]] + limit.days - master.days[slots[limit.second]]
      return Double(days) / Double(Self.limitDays)
    }
  }
}
