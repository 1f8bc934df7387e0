import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario

/// Puts the records of all trials together into a result.
struct ResultBuilder {
  /// What was played.
  let model: PlayModel
  /// The scenario it was compiled from.
  let scenario: Scenario
  /// What came out, by trial.
  let records: TrialRecords
  /// Percentiles and curves for that many trials.
  let summarizer: Summarizer
  /// Which trials were played again without the risks that happened in them.
  let removal: RiskRemoval

  /// How many activities are named as drivers at the most.
  static let mostDrivers = 40
  /// The percentiles at which date and cost are joined.
  static let jointPercents = [50, 60, 70, 80, 90, 95]

  /// The result of a run with that seed.
  func result(seed: UInt64) -> SimulationResult {
    let finish = summarizer.sample(of: records.finishDays)
    let cost = summarizer.sample(of: records.costs)
    let planned = plannedTally
    let plannedFinish = plannedFinish
    let wantedFinish = scenario.calendar.day(scenario.settings.finishBy.value)
    var result = SimulationResult(
      trials: records.count, seed: seed, finish: finish, cost: cost,
      plannedFinishDay: plannedFinish, plannedCost: Money(minor: planned.total),
      probabilityFinishInPlan: summarizer.share(of: records.finishDays, atMost: plannedFinish),
      probabilityCostInPlan: summarizer.share(of: records.costs, atMost: planned.total),
      probabilityFinishBy: summarizer.share(of: records.finishDays, atMost: wantedFinish),
      joint: joint(finish, cost), terms: terms(planned), waves: waves, plants: plants,
      risks: risks, drivers: drivers(finish), months: months,
      probabilityUnfinished: Double(records.unfinished) / Double(records.count))
    result.jointLine = jointLine(plannedFinish: plannedFinish, plannedCost: planned.total)
    result.contingencySplit = split(of: result.contingency)
    result.convergence = convergence
    return result
  }
}

extension ResultBuilder {
  /// The Saturday of the last planned cutover; groups that a draft leaves out do not count.
  private var plannedFinish: Int {
    let planned = model.planned.anchors.indices.filter { model.waves.plannedSlots[$0] >= 0 }
    return (planned.map { model.planned.anchors[$0] }.max() ?? 0) + PlayModel.labelDay
  }

  private var plannedTally: CostTally {
    var tally = model.costs.emptyTally
    model.costs.evaluate(model.planned, into: &tally)
    return tally
  }

  private func joint(_ finish: Sample, _ cost: Sample) -> [JointConfidence] {
    Self.jointPercents.map { percent in
      let (day, money) = (finish.percentile(percent), cost.percentile(percent))
      let both = records.costs.indices.count {
        Double(records.finishDays[$0]) <= day && Double(records.costs[$0]) <= money
      }
      return JointConfidence(
        finishDay: day, cost: money, share: Double(both) / Double(records.count))
    }
  }

  private func terms(_ planned: CostTally) -> [TermSample] {
    CostTerm.allCases.enumerated().filter { row, term in
      term != .stability || planned.terms[row] != 0 || records.terms[row].contains { $0 != 0 }
    }.map { row, term in
      TermSample(
        term: term, planned: Money(minor: planned.terms[row]),
        sample: summarizer.sample(of: records.terms[row]))
    }
  }

  private var waves: [WaveOutcome] {
    model.waves.numbers.indices.map { wave in
      let days = records.waveDays[wave]
      let slot = model.waves.slots[wave]
      let plannedDay =
        slot < 0 ? 0 : scenario.calendar.day(of: Index<Slot>(slot)) + PlayModel.labelDay
      let mean = Double(days.reduce(0) { $0 + Int($1) }) / Double(records.count)
      let groups = model.waves.groups[wave]
      let missed = groups.reduce(0) { $0 + records.missed[$1] }
      var outcome = WaveOutcome(
        wave: model.waves.numbers[wave],
        slot: scenario.calendar.date(plannedDay - PlayModel.labelDay),
        probabilityOnTime: Double(records.punctual[wave]) / Double(records.count),
        probabilityRollback: Double(records.rolledBack[wave]) / Double(records.count),
        meanSlipDays: mean - Double(plannedDay),
        p80Day: Quantiles.quantile(0.8, ofSorted: days.sorted().map { Double($0) }))
      outcome.missedWindows = Double(missed) / Double(max(1, groups.count * records.count))
      return outcome
    }
  }

  private var plants: [PlantOutcome] {
    var groupOfPlant = [Int](repeating: 0, count: model.tolerances.count)
    for group in 0..<model.groupCount {
      for place in model.plants[group] { groupOfPlant[Int(model.plants.elements[place])] = group }
    }
    return model.plants.elements.sorted().map { Int($0) }.map { row in
      let plant = scenario.landscape.plants[Index<Plant>(row)]
      let tolerance = model.tolerances[row]
      let minutes = records.productionOutages[row]
      let excess = minutes.reduce(0) { $0 + max(0, Int($1) - tolerance) }
      var outcome = PlantOutcome(
        plant: plant.id, tolerance: Minutes(tolerance),
        outage: summarizer.sample(of: records.outages[row]),
        productionOutage: summarizer.sample(of: minutes),
        probabilityOverTolerance: 1 - summarizer.share(of: minutes, atMost: tolerance),
        expectedExcess: Double(excess) / Double(records.count))
      let group = groupOfPlant[row]
      outcome.probabilitySlip = Double(records.late[group]) / Double(records.count)
      outcome.missedWindows = Double(records.missed[group]) / Double(records.count)
      return outcome
    }
  }

  private var months: [MonthlyPercentiles] {
    zip(model.costs.calendar.months, records.months).map { month, values in
      let sorted = values.sorted().map { Double($0) }
      return MonthlyPercentiles(
        month: month, p50: Money(roundingMinor: Quantiles.quantile(0.5, ofSorted: sorted)),
        p80: Money(roundingMinor: Quantiles.quantile(0.8, ofSorted: sorted)))
    }
  }
}
