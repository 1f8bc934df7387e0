import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

extension ResultBuilder {
  /// What each risk adds at P80, by finish, then cost, then row.
  var risks: [RiskOutcome] {
    let base = (
      finish: records.finishDays.prefix(removal.trials).map { Double($0) },
      costs: records.costs.prefix(removal.trials).map { Double($0) }
    )
    let (finish80, cost80) = (p80(base.finish), p80(base.costs))
    let outcomes = scenario.landscape.risks.enumerated().map { row, risk in
      let without = replaced(base.finish, base.costs, risk: row)
      return RiskOutcome(
        risk: risk.id, text: risk.driver.replacing("_", with: " "),
        probability: Double(records.happened[row]) / Double(records.count),
        finishDays: finish80 - p80(without.finish),
        cost: Money(roundingMinor: cost80 - p80(without.costs)), row: risk.row)
    }
    return outcomes.enumerated().sorted {
      ($0.element.finishDays, $0.element.cost, $1.offset)
        > ($1.element.finishDays, $1.element.cost, $0.offset)
    }.map(\.element)
  }

  private func replaced(
    _ finish: [Double], _ costs: [Double], risk: Int
  ) -> (finish: [Double], costs: [Double]) {
    var (finish, costs) = (finish, costs)
    for (job, outcome) in zip(removal.jobs, removed) where job.risk == risk {
      for (place, trial) in job.trials.enumerated() {
        finish[Int(trial)] = Double(outcome.finishDays[place])
        costs[Int(trial)] = Double(outcome.costs[place])
      }
    }
    return (finish, costs)
  }

  private func p80(_ values: [Double]) -> Double {
    Quantiles.quantile(0.8, ofSorted: values.sorted())
  }

  /// The activities and cutovers that drive the finish, by criticality, then correlation.
  func drivers(_ finish: Sample) -> [ActivityOutcome] {
    let outcomes = records.lengths.indices.map { driver($0, finish) }
    let ranked = outcomes.enumerated().sorted {
      ($0.element.criticality, $0.element.correlation, $1.offset)
        > ($1.element.criticality, $1.element.correlation, $0.offset)
    }
    return ranked.prefix(Self.mostDrivers).map(\.element)
  }

  private func driver(_ node: Int, _ finish: Sample) -> ActivityOutcome {
    let sums = records.lengths[node]
    let criticality = Double(records.critical[node]) / Double(records.count)
    let isActivity = node < model.activities.count
    let days = sums.lengthDeviation / (isActivity ? 1000 : 1440)
    let group = isActivity ? nil : scenario.groups.elements[node - model.activities.count].id
    let activity = isActivity ? scenario.activities.elements[node] : nil
    return ActivityOutcome(
      activity: activity?.id ?? Identifier("cutover:\(group?.text ?? "")"),
      title: activity?.title ?? "Cut over \(group?.text ?? "")", criticality: criticality,
      sensitivity: finish.deviation > 0 ? criticality * days / finish.deviation : 0,
      correlation: abs(sums.correlation))
  }
}
