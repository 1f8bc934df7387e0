import WaveCore
public import WaveOutcome

/// A task network made ready to be played many times, with or without teams.
///
/// ```swift
/// let network = try TaskNetwork(names: names, lengths: lengths, edges: edges)
/// let outcome = try await NetworkSimulation(network).run(trials: 10_000, seed: 1)
/// outcome.p80
/// ```
///
/// Without teams a trial is the longest path, taken for a block of trials at once. With teams it is
/// played event by event. One seed gives the same outcome on any number of threads.
public struct NetworkSimulation: Sendable {
  /// What is played.
  public let network: TaskNetwork
  /// How teams do the tasks; nil where every task starts as soon as those before it have ended.
  public let rules: TeamRules?

  /// A simulation of a network that has at least one task.
  public init(_ network: TaskNetwork, rules: TeamRules? = nil) {
    precondition(network.count > 0, "a network without tasks has no finish")
    self.network = network
    self.rules = rules
  }

  /// Plays the network many times and says what came out, without clock figures.
  ///
  /// - Parameters:
  ///   - trials: how often, 1…2³².
  ///   - seed: the seed of all random numbers.
  ///   - threads: how many stretches of trials are played at once; it changes no figure.
  ///   - isSensitive: whether it is worked out how each task's length goes with the finish.
  ///   - progress: called with the number of trials played so far, from time to time.
  ///   - figured: called once all is known but Spearman's correlations, which come last.
  /// - Throws: `SimulationFailure` for an impossible number of trials or a cancelled task.
  public func run(
    trials: Int, seed: UInt64, threads: Int = 1, isSensitive: Bool = false,
    progress: (@Sendable (_ trialsPlayed: Int) -> Void)? = nil, figured: () -> Void = {}
  ) async throws(SimulationFailure) -> NetworkOutcome {
    guard (1...(1 << 32)).contains(trials) else { throw .trialCount(trials) }
    let stretch = stretchLength(trials)
    let tallies = await Chunks.map(
      (trials + stretch - 1) / stretch, threads: threads,
      finished: { progress?(min(trials, $0 * stretch)) },
      work: { number in
        tally(
          of: (number * stretch)..<min(trials, (number + 1) * stretch), seed: seed,
          isSensitive: isSensitive)
      })
    guard let tallies else { throw .cancelled(afterTrials: 0) }
    var all = NetworkTally(network, capacity: trials, isSensitive: isSensitive)
    for tally in tallies { all.append(tally) }
    var outcome = NetworkFigures(network: network, tally: all).outcome(
      seed: seed, isSensitive: isSensitive)
    figured()
    guard isSensitive else { return outcome }
    guard let ranks = await rankCorrelations(with: all.finishes, seed: seed, threads: threads)
    else { throw .cancelled(afterTrials: trials) }
    for task in ranks.indices { outcome.sensitivity?[task].spearman = ranks[task] }
    return outcome
  }

  /// Trials in a stretch: whole blocks, enough to be worth a task, and so few stretches that their
  /// sums stay small.
  private func stretchLength(_ trials: Int) -> Int {
    let most = max(16, min(256, (1 << 26) / (network.count * 256)))
    let blocks = (trials + TrialLanes.count - 1) / TrialLanes.count
    return max(16, (blocks + most - 1) / most) * TrialLanes.count
  }

  private func tally(of trials: Range<Int>, seed: UInt64, isSensitive: Bool) -> NetworkTally {
    if let rules {
      return teamTally(of: trials, rules, seed: seed, isSensitive: isSensitive)
    }
    var tally = NetworkTally(network, capacity: trials.count, isSensitive: isSensitive)
    let pass = LongestPathBlock(network)
    forEachBlock(of: trials) { block, count in
      pass.run(block: block, seed: seed)
      tally.add(finishes: pass.finishes, count: count)
      guard isSensitive else { return }
      tally.addCritical { pass.countCritical(lanes: TrialLanes.mask(count), into: $0) }
      tally.add(lengths: pass.lengths, finishes: pass.finishes, count: count, of: network)
    }
    return tally
  }

  private func teamTally(
    of trials: Range<Int>, _ rules: TeamRules, seed: UInt64, isSensitive: Bool
  ) -> NetworkTally {
    var tally = NetworkTally(network, capacity: trials.count, isSensitive: isSensitive)
    let draws = TeamDraws(network, rules)
    var play = TeamPlay(network, rules)
    forEachBlock(of: trials) { block, count in
      draws.draw(block: block, seed: seed)
      for trial in 0..<count {
        let lane = TrialLanes.lane(ofTrial: trial)
        draws.finishes[lane] = play.play(draws.lengths, lane: lane)
        if isSensitive { tally.addCritical { play.countCritical(into: $0) } }
      }
      tally.add(finishes: draws.finishes, count: count)
      guard isSensitive else { return }
      tally.add(lengths: draws.lengths, finishes: draws.finishes, count: count, of: network)
    }
    return tally
  }

  /// Calls `body` with each block of trials and how many of them are wanted.
  private func forEachBlock(of trials: Range<Int>, _ body: (_ block: Int, _ count: Int) -> Void) {
    for first in stride(from: trials.lowerBound, to: trials.upperBound, by: TrialLanes.count) {
      body(first / TrialLanes.count, min(TrialLanes.count, trials.upperBound - first))
    }
  }
}
