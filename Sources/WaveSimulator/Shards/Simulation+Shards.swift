import WaveCore
public import WaveOutcome

extension Simulation {
  /// Plays a stretch of the trials of a run, to be merged with those of others.
  ///
  /// - Parameters:
  ///   - trials: their numbers, within 0..<2³², at least one.
  ///   - seed: the seed of all random numbers.
  ///   - threads: how many chunks of trials are played at once; it changes no byte.
  ///   - identity: what is played; only shards of one identity merge.
  ///   - begun: the first trials of the stretch, where they were played before with the same seed.
  ///   - shouldStop: asked now and then; true ends the stretch after the trials at hand.
  ///   - progress: called with the number of trials played so far, from time to time.
  /// - Returns: the trials played, from the first on; fewer than asked for where it was stopped or
  ///   the task was cancelled.
  /// - Throws: `SimulationFailure.trialCount` for an impossible stretch.
  public func shard(
    of trials: Range<Int>, seed: UInt64, threads: Int = 1, identity: String = "",
    begun: SimulationShard? = nil, shouldStop: @Sendable () -> Bool = { false },
    progress: (@Sendable (_ trialsPlayed: Int) -> Void)? = nil
  ) async throws(SimulationFailure) -> SimulationShard {
    guard !trials.isEmpty, (0...(1 << 32)).contains(trials.lowerBound),
      trials.upperBound <= 1 << 32
    else { throw .trialCount(trials.count) }
    let known = begun.map { min($0.count, trials.count) } ?? 0
    let rest = (trials.lowerBound + known)..<trials.upperBound
    let length = Self.chunkLength
    let removal = RiskRemoval(model.risks)
    let chunks = await Chunks.prefix(
      (rest.count + length - 1) / length, threads: threads, shouldStop: shouldStop,
      finished: { progress?(known + min(rest.count, $0 * length)) },
      work: { [model] chunk in
        let first = rest.lowerBound + chunk * length
        return Self.records(of: first..<min(rest.upperBound, first + length), seed, model, removal)
      })
    var records = TrialRecords(model, capacity: rest.count)
    for chunk in chunks { records.append(chunk) }
    let played = SimulationShard(
      identity: identity, seed: seed, first: trials.lowerBound, records: records)
    return begun?.followed(by: records) ?? played
  }

  /// What the trials of a shard come to; nil where it does not hold trials from 0 on, or is not of
  /// this plan.
  ///
  /// - Parameter threads: how many trials are played at once of those that are played once more, to
  ///   know what calendar and mitigations are worth; it changes no byte.
  public func result(of shard: SimulationShard, threads: Int = 1) async -> SimulationResult? {
    guard var result = summary(of: shard) else { return nil }
    await followUp(&result, shard, threads: threads)
    return result
  }

  /// The same without what only trials played once more can tell.
  func summary(of shard: SimulationShard) -> SimulationResult? {
    let shape = TrialRecords(model, capacity: 0).shape
    guard shard.first == 0, shard.count > 0, shard.records.shape == shape else { return nil }
    return ResultBuilder(
      model: model, scenario: scenario, records: shard.records,
      summarizer: Summarizer(count: shard.count), removal: RiskRemoval(model.risks)
    ).result(seed: shard.seed)
  }

  /// Plays trials, each of those considered again without every risk that happened in it.
  private static func records(
    of trials: Range<Int>, _ seed: UInt64, _ model: PlayModel, _ removal: RiskRemoval
  ) -> TrialRecords {
    var player = TrialPlayer(model)
    var records = TrialRecords(model, capacity: trials.count)
    for trial in trials {
      let random = TrialRandom(seed: seed, trial: UInt32(trial))
      player.play(random)
      records.record(player)
      guard removal.considers(trial) else { continue }
      for risk in 0..<model.risks.count where RiskStrokes.happens(risk, random, model.risks) {
        player.play(random, without: risk)
        records.record(player, trial: trial, without: risk)
      }
    }
    return records
  }
}
