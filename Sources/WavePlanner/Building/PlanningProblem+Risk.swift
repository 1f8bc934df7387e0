import WaveCore
import WaveCost
import WaveScenario
import WaveScheduling

extension PlanningProblem {
  /// How many times more than once expected losses from downtime and rollbacks count in the
  /// search; 0 where they count like money spent.
  ///
  /// It is what the scenario asks for, as far as weighed losses stay countable.
  var extraRisk: Int {
    let wanted = scenario.settings.cost.riskWeight - 1
    let greatest = objective.experience.bases.max() ?? 0
    return max(0, min(wanted, Self.greatestBase / max(1, greatest)))
  }

  /// The greatest loss at rollback that factors in millionths can still be applied to.
  private static let greatestBase = 4_000_000_000_000

  /// Lets expected losses count as often as the scenario asks for (a weighted sum of cost and
  /// risk; Zadeh 1963).
  ///
  /// The true cost of a schedule is the weighed one less `extraRisk` times its risk, up to the
  /// rounding of each group's loss.
  mutating func weighRisk() {
    guard extraRisk > 0 else { return }
    for case .terms(let losses) in description.objectives {
      for loss in losses { description.costs.append(weighed(description.costs[loss])) }
    }
  }

  private func weighed(_ cost: JobCost) -> JobCost {
    switch cost {
    case .start(let job, let curve): .start(job, curve.map { $0 * extraRisk })
    case .experience(let jobs, let bases, let factors):
      .experience(jobs, bases: bases.map { $0 * extraRisk }, factors: factors)
    default: cost
    }
  }
}
