public import WaveCost
import WaveCore
public import WaveOutcome
public import WaveScenario

/// A plan made ready to be played many times.
///
/// ```swift
/// let simulation = Simulation(scenario, plan: plan)
/// let result = try await simulation.run(trials: 10_000, seed: 1, threads: 2)
/// result.finish.percentile(80)
/// ```
///
/// One seed gives the same result on any number of threads and any machine: every random number is
/// found by what it is for, and every sum over trials is one of integers.
public struct Simulation: Sendable {
  /// The question.
  public let scenario: Scenario

  let model: PlayModel

  /// Trials played by one task at a time.
  static let chunkLength = 256

  /// Compiles a plan of a scenario.
  ///
  /// - Parameters:
  ///   - costs: the scenario's cost model, where there is one already.
  ///   - isCertain: plays every length at its likely value and lets no risk happen; a valid plan
  ///     then comes out as planned, to the day.
  ///   - actuals: what really happened so far: it keeps its dates, and only the rest is drawn; nil
  ///     for what the scenario says has happened.
  public init(
    _ scenario: Scenario, plan: Plan, costs: CostModel? = nil, isCertain: Bool = false,
    actuals: PlanActuals? = nil
  ) {
    self.scenario = scenario
    model = PlayModel(
      scenario, plan, costs ?? CostModel(scenario), isCertain: isCertain,
      actuals: actuals ?? scenario.past)
  }

  /// What a compiled plan of a scenario comes to.
  init(playing model: PlayModel, of scenario: Scenario) {
    self.model = model
    self.scenario = scenario
  }

  /// Plays one trial and tells how it went.
  public func trial(_ number: UInt32, seed: UInt64) -> PlayedTrial {
    var player = TrialPlayer(model)
    player.play(TrialRandom(seed: seed, trial: number))
    return PlayedTrial(
      anchors: player.days.anchors, activityStarts: player.days.activityStarts,
      activityEnds: player.days.activityEnds, rollbacks: player.days.rollbacks,
      outages: player.outages, risks: player.strokes.happened, finishDay: player.finishDay,
      cost: Money(minor: player.cost))
  }

  /// Plays the plan many times and says what came out.
  ///
  /// - Parameters:
  ///   - trials: how often, 1…2³².
  ///   - seed: the seed of all random numbers.
  ///   - threads: how many chunks of trials are played at once; it changes no byte.
  ///   - progress: called with the number of trials played so far, from time to time.
  /// - Throws: `SimulationFailure` for an impossible number of trials or a cancelled task.
  public func run(
    trials: Int, seed: UInt64, threads: Int = 1,
    progress: (@Sendable (_ trialsPlayed: Int) -> Void)? = nil
  ) async throws(SimulationFailure) -> SimulationResult {
    guard trials > 0 else { throw .trialCount(trials) }
    let shard = try await shard(
      of: 0..<trials, seed: seed, threads: threads, progress: progress)
    guard shard.count == trials, let result = await result(of: shard, threads: threads) else {
      throw .cancelled(afterTrials: shard.count)
    }
    return result
  }
}
