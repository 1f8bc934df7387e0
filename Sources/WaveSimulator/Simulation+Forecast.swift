import WaveCalendar
public import WaveCore
import WaveCost
import WaveLandscape
public import WaveOutcome
public import WaveScenario

extension Simulation {
  /// How the plan will end, from trials that were played from what really happened.
  ///
  /// - Parameters:
  ///   - shard: trials from 0 on.
  ///   - actuals: what the simulation was made with.
  ///   - plan: the plan's hash.
  /// - Returns: nil where the shard is not of this plan or holds no trials from 0 on.
  public func forecast(
    of shard: SimulationShard, actuals: PlanActuals, plan: String
  ) -> PlanForecast? {
    guard let result = summary(of: shard) else { return nil }
    let counts = model.past.counts
    var answer = PlanForecast(
      asOf: actuals.asOf, plan: plan,
      waves: model.waves.numbers.indices.map { wave in
        forecast(of: wave, days: shard.records.waveDays[wave], actuals)
      },
      activities: PlanForecast.Activities(
        reported: counts.reported, assumed: counts.assumed, going: counts.going,
        open: counts.open),
      overdue: overdue(actuals), simulation: result)
    answer.spent = zip(actuals.costs, model.past.spent).map { cost, spent in
      SpentCost(
        subject: cost.subject, planned: Money(minor: spent.planned), actual: cost.amount,
        rows: cost.rows)
    }
    return answer
  }

  private func overdue(_ actuals: PlanActuals) -> [Identifier] {
    scenario.groups.indices.filter { isOverdue($0.offset) }.map { scenario.groups[$0].id }
      .filter { actuals.cutovers[$0] == nil }
  }

  private func isOverdue(_ group: Int) -> Bool {
    model.waves.plannedSlots[group] >= 0 && model.past.doneSlots[group] < 0
      && model.planned.anchors[group] < model.past.firstAnchor
  }

  private func forecast(
    of wave: Int, days: [Int32], _ actuals: PlanActuals
  ) -> WaveForecast {
    let groups = model.waves.groups[wave]
    let done = groups.count { model.past.doneSlots[$0] >= 0 }
    let cutovers = groups.compactMap { actuals.cutovers[scenario.groups[Index($0)].id] }
    let sorted = days.sorted().map { Double($0) }
    let slot = model.waves.slots[wave]
    let planned = model.waves.plannedEnds[wave]
    // Trials know the slot of a cutover to come; it ends as long after its Saturday as planned.
    let saturday =
      slot < 0 ? planned : scenario.calendar.slots[Index<Slot>(slot)].firstDay + PlayModel.labelDay
    let standing: WaveForecast.Standing =
      if done == groups.count {
        .done
      } else if done > 0 {
        .partly
      } else {
        groups.contains(where: isOverdue) ? .overdue : .open
      }
    let reported = standing == .done ? cutovers.compactMap(\.ended).max() : nil
    func end(_ share: Double) -> CivilDate {
      reported
        ?? scenario.calendar.date(roundHalfEven(Quantiles.quantile(share, ofSorted: sorted)))
        + (planned - saturday)
    }
    return WaveForecast(
      wave: model.waves.numbers[wave], standing: standing, planned: planned, p50: end(0.5),
      p80: end(0.8), groups: groups.count, done: done,
      rollbacks: cutovers.reduce(0) { $0 + $1.rollbacks.count },
      rows: cutovers.flatMap(\.rows))
  }
}
