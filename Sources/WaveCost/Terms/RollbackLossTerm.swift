import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What rolling back is expected to cost, less with every group that went before.
///
/// `P · (retry + delay) · 0.87^log2(n + 1)`, n the groups in strictly earlier slots.
/// P: at least one rollback risk happens, or the outage outgrows the window less its reserve in the
/// middle one of the windows that hold it; none for a group that has cut over already. Retry: the runbook's crew (one person for each owner, at
/// least two) for its length at the mean rate, and its last rehearsal again. Delay: legacy run,
/// bridges and benefit for the mean time between two of the group's windows. Source: risks.csv,
/// the runbook; the 87 % learning curve is an inferred default.
enum RollbackLossTerm {
  /// The share of the loss left at each doubling of experience.
  static let learningShare = 0.87

  /// The cost of all groups.
  static func cost(_ basis: CostBasis) -> ExperienceCost {
    let scenario = basis.scenario
    let exposure = RiskExposure(scenario)
    var costs = (labels: [CostLabel](), bases: [Int](), retries: [Int]())
    let waits = LossOfWaiting(basis)
    let rehearsals = rehearsalCosts(basis)
    let past = scenario.pastSlots
    for group in scenario.groups.indices {
      let risk = exposure.rollbackProbability(of: group)
      let probability =
        past[group.offset] == nil ? 1 - (1 - risk) * (1 - overrun(group, scenario)) : 0
      let retry = crewCost(group, basis) + rehearsals[group.offset]
      let delay = waits.perDay(of: group.offset) * daysBetweenWindows(group, scenario)
      costs.labels.append(label(group, probability, exposure, scenario))
      costs.bases.append(roundHalfEven(probability * Double(retry + delay)))
      costs.retries.append(retry)
    }
    return ExperienceCost(
      labels: costs.labels, bases: costs.bases, factors: factors(count: scenario.groups.count),
      retries: costs.retries)
  }

  /// The learning curve in millionths, by the number of earlier groups.
  static func factors(count: Int) -> [Int] {
    let slope = DeterministicMath.log(learningShare) / DeterministicMath.log(2)
    return (0...max(0, count)).map { earlier in
      roundHalfEven(1_000_000 * DeterministicMath.pow(Double(earlier + 1), slope))
    }
  }
}

extension RollbackLossTerm {
  private static func label(
    _ group: Index<MoveGroup>, _ probability: Double, _ exposure: RiskExposure,
    _ scenario: Scenario
  ) -> CostLabel {
    let members = scenario.groups[group]
    var origins = members.plants.map { scenario.landscape.plants[$0].row }
    for risk in scenario.landscape.risks where exposure.applies(risk, to: group) {
      if case .rollback = risk.impact { origins.append(risk.row) }
    }
    let percent = CostWording.number(probability * 100)
    return CostLabel(
      term: .rollbackLoss, subject: members.id,
      text: "rolled back with probability \(percent) %", origins: origins)
  }

  private static func overrun(_ group: Index<MoveGroup>, _ scenario: Scenario) -> Double {
    let runbook = scenario.runbooks[group.offset]
    let lengths = scenario.windows[group.offset].compactMap { $0?.interval.length }
      .filter { $0 >= runbook.required }.sorted()
    guard !lengths.isEmpty else { return 0 }
    let limit = lengths[(lengths.count - 1) / 2] - runbook.rollbackReserve
    let outage = OutageDistribution(runbook, confidence: scenario.settings.cutover.confidence)
    return outage.probability(above: Double(limit.count))
  }

  /// What the people of the runbook cost for its length.
  private static func crewCost(_ group: Index<MoveGroup>, _ basis: CostBasis) -> Int {
    let runbook = basis.scenario.runbooks[group.offset]
    let crew = max(2, Set(runbook.steps.map { $0.owner ?? "" }).count)
    return basis.meanRatePerDay.scaled(by: Double(crew) * runbook.duration.hours / 8).minor
  }

  /// What each group's last rehearsal costs, by group row.
  private static func rehearsalCosts(_ basis: CostBasis) -> [Int] {
    var costs = [Int](repeating: 0, count: basis.scenario.groups.count)
    for activity in basis.scenario.activities where activity.kind == .rehearsal {
      guard let group = activity.group else { continue }
      costs[group.offset] = basis.ratePerDay(activity).scaled(by: activity.effort.days).minor
    }
    return costs
  }

  /// The mean distance of two neighbouring windows of a group, at least a week.
  private static func daysBetweenWindows(_ group: Index<MoveGroup>, _ scenario: Scenario) -> Int {
    let open = scenario.windows[group.offset].indices.filter {
      scenario.windows[group.offset][$0] != nil
    }
    guard let first = open.first, let last = open.last, first < last else { return 7 }
    return max(7, roundHalfEven(7 * Double(last - first) / Double(open.count - 1)))
  }
}
