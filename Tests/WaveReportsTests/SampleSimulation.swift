import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// A made-up simulation of a plan: every quantity lies between 0.97 and 1.25 times its plan, along
/// one curve.
struct SampleSimulation {
  /// The question.
  let scenario: Scenario
  /// The answer.
  let plan: Plan
  /// What it costs.
  let cost: CostTable

  /// The result.
  var result: SimulationResult {
    let finish = Double(
      (plan.cutovers.map(\.slot).max() ?? scenario.calendar.firstDay) + 5
        - scenario.calendar.firstDay)
    let total = Double(cost.total.minor)
    let spread = sample(total)
    var result = SimulationResult(
      trials: 10_000, seed: 1, finish: sample(finish), cost: spread,
      plannedFinishDay: Int(finish), plannedCost: cost.total, probabilityFinishInPlan: 0.23,
      probabilityCostInPlan: 0.18, probabilityFinishBy: 0.97,
      joint: [
        JointConfidence(
          finishDay: finish * 1.1, cost: total * 1.1, share: 0.71)
      ],
      terms: CostTerm.allCases.filter { cost.total(of: $0) != .zero }.map {
        TermSample(
          term: $0, planned: cost.total(of: $0), sample: sample(Double(cost.total(of: $0).minor)))
      },
      waves: waves, plants: plants, risks: risks, drivers: drivers,
      months: cost.months.map {
        MonthlyPercentiles(
          month: $0.month, p50: $0.total.scaled(by: 1.02), p80: $0.total.scaled(by: 1.11))
      })
    result.jointLine = JointLine(
      share: 0.7,
      points: [1.05, 1.1].map {
        JointConfidence(finishDay: finish * $0, cost: total * (2.2 - $0), share: 0.7)
      }, planned: 0.12)
    result.contingencySplit = ContingencySplit(
      waves: result.waves.map {
        ContingencySplit.Part(wave: $0.wave, share: 0.2, amount: Money(minor: 100_000))
      },
      rest: result.contingency - Money(minor: 100_000 * result.waves.count))
    result.convergence = [5_000, 10_000].map { trials in
      ConvergencePoint(
        trials: trials, finishDay: result.finish.percentiles[15],
        cost: result.cost.percentiles[15])
    }
    result.calendar = CalendarPrice(
      trials: 1_000, finishDay: finish * 1.1, openFinishDay: finish * 1.04,
      cost: cost.total.scaled(by: 1.1), openCost: cost.total.scaled(by: 1.07))
    return result
  }

  private func sample(_ planned: Double) -> Sample {
    func value(_ share: Double) -> Double {
      planned * (0.97 + 0.12 * share + 0.16 * share * share * share)
    }
    return Sample(
      mean: value(0.55), deviation: planned * 0.06,
      percentiles: (1...19).map { place in
        let share = Double(place) / 20
        return Percentile(
          percent: place * 5, value: value(share), low: value(max(0, share - 0.01)),
          high: value(min(1, share + 0.01)))
      },
      curve: (0...20).map { CurvePoint(value: value(Double($0) / 20), share: Double($0) / 20) })
  }

  private var waves: [WaveOutcome] {
    let slots = Dictionary(plan.cutovers.map { ($0.wave, $0.slot) }, uniquingKeysWith: max)
    return slots.sorted { $0.key < $1.key }.map { wave, slot in
      var outcome = WaveOutcome(
        wave: wave, slot: slot, probabilityOnTime: 0.9 - 0.04 * Double(wave),
        probabilityRollback: 0.02 + 0.004 * Double(wave), meanSlipDays: 2.5 * Double(wave),
        p80Day: Double(slot - scenario.calendar.firstDay) + 7 * Double(wave % 4) + 3)
      outcome.missedWindows = 0.3 * Double(wave)
      return outcome
    }
  }

  private var plants: [PlantOutcome] {
    scenario.groups.flatMap(\.plants).sorted().map { index in
      let plant = scenario.landscape.plants[index]
      let tolerance = plant.downtimeTolerance.value + plant.manualWorkaround.value
      var outcome = PlantOutcome(
        plant: plant.id, tolerance: tolerance, outage: sample(900),
        productionOutage: sample(Double(tolerance.count) * (index.offset % 3 == 0 ? 1.05 : 0.4)),
        probabilityOverTolerance: index.offset % 3 == 0 ? 0.31 : 0.004, expectedExcess: 12)
      outcome.probabilitySlip = 0.27
      outcome.missedWindows = 0.4
      return outcome
    }
  }

  private var risks: [RiskOutcome] {
    scenario.landscape.risks.enumerated().map { place, risk in
      var outcome = RiskOutcome(
        risk: risk.id, text: risk.driver, probability: risk.probability.value,
        finishDays: 14 - 3 * Double(place), cost: Money(minor: 4_200_000 / (place + 1)),
        row: risk.row)
      outcome.mitigation = MitigationWorth(
        trials: 1_000, before: 0.4, residual: 0.1, saving: Money(minor: 3_000_000), finishDays: 7,
        cost: Money(minor: 500_000))
      return outcome
    }
  }

  private var drivers: [ActivityOutcome] {
    scenario.activities.prefix(6).enumerated().map { place, activity in
      var outcome = ActivityOutcome(
        activity: activity.id, title: activity.title, criticality: 0.82 - 0.11 * Double(place),
        sensitivity: 0.4 - 0.05 * Double(place), correlation: 0.5 - 0.06 * Double(place))
      outcome.rankCorrelation = 0.45 - 0.05 * Double(place)
      if place != 4 {
        outcome.swing = ActivitySwing(
          shortDays: -2.5 - Double(place), longDays: 9.25 - 1.5 * Double(place))
      }
      return outcome
    }
  }
}
