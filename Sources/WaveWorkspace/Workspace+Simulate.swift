public import WaveOutcome
import WaveSimulator

extension Workspace {
  /// Plays a plan many times; the result joins what is known of it.
  ///
  /// The same plan, trials and seed give the same result on any number of threads.
  ///
  /// - Throws: `WorkspaceFailure.interrupted` where the task is cancelled.
  public func simulate(
    _ outcome: RunOutcome, options: SimulationOptions,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws(WorkspaceFailure) -> RunOutcome {
    let simulation = Simulation(outcome.scenario, plan: outcome.plan)
    var played = outcome
    do {
      played.simulation = try await simulation.run(
        trials: options.trials, seed: options.seed, threads: options.threads ?? Self.cores,
        progress: { progress($0, options.trials) })
    } catch {
      switch error {
      case .trialCount(let count): throw .unreadable("\(count) trials cannot be played")
      case .cancelled(let count): throw .interrupted("after \(count) trials")
      }
    }
    return played
  }
}
