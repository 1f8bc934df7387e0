import WaveCore
import WaveCost

/// What each trial of a plan came to, and nothing else of it: enough to hold plans against each
/// other, at a fraction of the time a full result takes.
public struct TrialOutcomes: Hashable, Sendable {
  /// The axis day of the last cutover, by trial.
  public internal(set) var finishDays: [Int32] = []
  /// The whole cost in minor units, by trial.
  public internal(set) var costs: [Int] = []
  /// Days by which each group's cutover came after its planned slot, added up over all trials, by
  /// group row.
  public internal(set) var slipDays: [Int]

  /// No trial yet of that many groups.
  init(groupCount: Int, capacity: Int) {
    slipDays = Array(repeating: 0, count: groupCount)
    finishDays.reserveCapacity(capacity)
    costs.reserveCapacity(capacity)
  }

  /// Takes over the trial a player has just played.
  mutating func record(_ player: borrowing TrialPlayer) {
    finishDays.append(Int32(player.finishDay))
    costs.append(player.cost)
    for group in slipDays.indices {
      slipDays[group] += player.days.anchors[group] - player.model.planned.anchors[group]
    }
  }

  /// Takes over the trials that follow.
  mutating func append(_ later: TrialOutcomes) {
    finishDays += later.finishDays
    costs += later.costs
    for group in slipDays.indices { slipDays[group] += later.slipDays[group] }
  }
}

extension Simulation {
  /// Plays trials and keeps only what each came to: risks are not taken out one by one.
  ///
  /// Trial for trial the numbers are those of `run`: plans of one scenario played with one seed
  /// share all random numbers.
  ///
  /// - Parameters:
  ///   - trials: how many, from trial 0 on, 1…2³².
  ///   - seed: the seed of all random numbers.
  ///   - threads: how many chunks of trials are played at once; it changes no byte.
  ///   - shouldStop: asked now and then; true ends the play.
  /// - Throws: `SimulationFailure` for an impossible number of trials, or where it was stopped.
  public func outcomes(
    trials: Int, seed: UInt64, threads: Int = 1, shouldStop: @Sendable () -> Bool = { false }
  ) async throws(SimulationFailure) -> TrialOutcomes {
    guard (1...(1 << 32)).contains(trials) else { throw .trialCount(trials) }
    let length = Self.chunkLength
    let chunks = await Chunks.prefix(
      (trials + length - 1) / length, threads: threads, shouldStop: shouldStop, finished: { _ in },
      work: { [model] chunk in
        let range = (chunk * length)..<min(trials, (chunk + 1) * length)
        var player = TrialPlayer(model)
        var outcomes = TrialOutcomes(groupCount: model.groupCount, capacity: range.count)
        for trial in range {
          player.play(TrialRandom(seed: seed, trial: UInt32(trial)))
          outcomes.record(player)
        }
        return outcomes
      })
    var all = TrialOutcomes(groupCount: model.groupCount, capacity: trials)
    for chunk in chunks { all.append(chunk) }
    guard all.costs.count == trials else { throw .cancelled(afterTrials: all.costs.count) }
    return all
  }
}
