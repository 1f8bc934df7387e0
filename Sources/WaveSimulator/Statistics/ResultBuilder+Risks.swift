import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

extension ResultBuilder {
  /// What each risk adds at P80, by finish, then cost, then row.
  var risks: [RiskOutcome] {
    let considered = (0..<records.count).filter { removal.considers($0) }
    var places = [Int](repeating: 0, count: records.count)
    for (place, trial) in considered.enumerated() { places[trial] = place }
    let finish = considered.map { Double(records.finishDays[$0]) }
    let costs = considered.map { Double(records.costs[$0]) }
    let (finish80, cost80) = (p80(finish), p80(costs))
    let outcomes = scenario.landscape.risks.enumerated().map { row, risk in
      var (finish, costs) = (finish, costs)
      let removed = records.removals[row]
      for (index, trial) in removed.trials.enumerated() {
        finish[places[trial]] = Double(removed.finishDays[index])
        costs[places[trial]] = Double(removed.costs[index])
      }
      return RiskOutcome(
        risk: risk.id, text: risk.driver.replacing("_", with: " "),
        probability: Double(records.happened[row]) / Double(records.count),
        finishDays: finish80 - p80(finish),
        cost: Money(roundingMinor: cost80 - p80(costs)), row: risk.row)
    }
    return outcomes.enumerated().sorted {
      ($0.element.finishDays, $0.element.cost, $1.offset)
        > ($1.element.finishDays, $1.element.cost, $0.offset)
    }.map(\.element)
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

  /// What a group's cutover is called among activities.
  static func cutoverName(_ group: Identifier) -> Identifier {
    Identifier("cutover:\(group.text)")
  }

  private func driver(_ node: Int, _ finish: Sample) -> ActivityOutcome {
    let sums = records.lengths[node]
    let criticality = Double(records.critical[node]) / Double(records.count)
    let isActivity = node < model.activities.count
    let days = sums.lengthDeviation / (isActivity ? 1000 : 1440)
    let group = isActivity ? nil : scenario.groups.elements[node - model.activities.count].id
    let activity = isActivity ? scenario.activities.elements[node] : nil
    return ActivityOutcome(
      activity: activity?.id ?? Self.cutoverName(group ?? ""),
      title: activity?.title ?? "Cut over \(group?.text ?? "")", criticality: criticality,
      sensitivity: finish.deviation > 0 ? criticality * days / finish.deviation : 0,
      correlation: abs(sums.correlation))
  }
}
