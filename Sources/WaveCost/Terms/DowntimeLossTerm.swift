import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What outages in production time are expected to cost.
///
/// The mean over the outage's distribution of each plant's loss by the production minutes that
/// fall into `[window start, window start + outage)`; the loss by minutes is `OutageLoss`. Source:
/// plants.csv, prices.csv (`erp_dependent_share`, `idle_cost_share`), the runbook.
enum DowntimeLossTerm {
  /// One cost for each group, by row.
  static func costs(_ basis: CostBasis) -> [DowntimeCost] {
    let scenario = basis.scenario
    let share = basis.prices.base(.erpDependentShare)
    let idle = basis.prices.base(.idleCostShare)
    return scenario.groups.enumerated().map { row, group in
      let plants = group.plants.map { plant in
        loss(of: scenario.landscape.plants[plant], row: plant.offset, share: share, idle: idle)
      }
      let outages = OutageDistribution(
        scenario.runbooks[row], confidence: scenario.settings.cutover.confidence
      ).equallyLikely
      let expected = scenario.windows[row].map { window in
        window.map { expectedLoss($0, outages, plants) } ?? 0
      }
      return DowntimeCost(
        label: CostLabel(
          term: .downtimeLoss, subject: group.id, text: "production time without ERP",
          origins: group.plants.map {
            scenario.landscape.plants[$0].downtimeCostPerHour.origin.span
          }),
        group: row, expectedBySlot: expected, plants: plants)
    }
  }

  private static func loss(of plant: Plant, row: Int, share: Double, idle: Double) -> OutageLoss {
    OutageLoss(
      plant: row, tolerance: plant.downtimeTolerance.value.count,
      workaround: plant.manualWorkaround.value.count,
      perMinute: Double(plant.downtimeCostPerHour.value.minor) * share / 60, idleShare: idle)
  }

  private static func expectedLoss(
    _ window: CutoverWindow, _ outages: [Double], _ plants: [OutageLoss]
  ) -> Int {
    guard !window.production.isEmpty, !outages.isEmpty else { return 0 }
    var sum = 0.0
    for outage in outages {
      let minutes = productionMinutes(window, within: outage)
      for plant in plants { sum += plant.loss(productionMinutes: minutes) }
    }
    return roundHalfEven(sum / Double(outages.count))
  }

  private static func productionMinutes(_ window: CutoverWindow, within outage: Double) -> Double {
    window.production.reduce(0) { sum, part in
      let from = Double((part.start - window.interval.start).count)
      let to = Double((part.end - window.interval.start).count)
      return sum + max(0, min(to, outage) - max(0, from))
    }
  }
}
