public import WaveOutcome
import WaveSimulator

extension Workspace {
  /// Plays a plan many times; the result joins what is known of it, and is kept.
  ///
  /// The same plan, trials and seed give the same result on any number of threads.
  public func simulate(
    _ outcome: RunOutcome, in question: Question, options: SimulationOptions,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async -> RunOutcome {
    let simulation = Simulation(scenario: outcome.scenario, plan: outcome.plan)
    let result = await simulation.run(
      trials: options.trials, seed: options.seed, threads: options.threads ?? Self.cores,
      progress: { progress($0, options.trials) })
    var played = outcome
    played.simulation = result
    return played
  }
}
