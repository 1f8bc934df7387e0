import WaveCore
public import WaveOutcome

extension Simulation {
  /// The most trials that are played both ways: what two plays of the same trials have in common
  /// cancels out, so few suffice.
  static let mostCalendarTrials = 1_000

  /// What the calendar costs at P80, by the first trials of a shard and the same with every day
  /// open; nil where the shard does not hold trials from 0 on.
  ///
  /// - Parameter threads: how many chunks of trials are played at once; it changes no byte.
  /// - Complexity: at most 1,000 trials, whatever the shard holds.
  public func calendarPrice(of shard: SimulationShard, threads: Int = 1) async -> CalendarPrice? {
    guard shard.first == 0, shard.count > 0 else { return nil }
    let trials = min(shard.count, Self.mostCalendarTrials)
    let open = Simulation(playing: model.opened, of: scenario)
    guard
      let played = try? await open.outcomes(trials: trials, seed: shard.seed, threads: threads)
    else { return nil }
    let (days, costs) = (shard.records.finishDays, shard.records.costs)
    return CalendarPrice(
      trials: trials, finishDay: p80(days[..<trials]), openFinishDay: p80(played.finishDays[...]),
      cost: Money(roundingMinor: p80(costs[..<trials])),
      openCost: Money(roundingMinor: p80(played.costs[...])))
  }

  private func p80(_ values: ArraySlice<some BinaryInteger>) -> Double {
    RankSelection.quantile(0.8, of: values.map { Double($0) })
  }
}
