public import WaveOutcome
import WaveSimulator
import WaveStore

extension Workspace {
  /// Plays a plan many times; the result joins what is known of it.
  ///
  /// The same plan, trials and seed give the same result on any number of threads; the result of
  /// a stored plan is kept as a run, and taken from there when it is asked for again.
  ///
  /// - Throws: `WorkspaceFailure.interrupted` where the task is cancelled.
  public func simulate(
    _ outcome: RunOutcome, options: SimulationOptions,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws(WorkspaceFailure) -> RunOutcome {
    var played = outcome
    if let known = try run(of: outcome), known.trials == options.trials, known.seed == options.seed
    {
      played.simulation = known
      return played
    }
    let simulation = Simulation(outcome.scenario, plan: outcome.plan)
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
    try keep(played)
    return played
  }

  /// The newest run of a stored plan by this version; nil where there is none.
  ///
  /// - Throws: `WorkspaceFailure.store` where the store cannot be read.
  func run(of outcome: RunOutcome) throws(WorkspaceFailure) -> SimulationResult? {
    guard outcome.planNumber != nil, store != nil else { return nil }
    return try fromStore {
      try $0.newest(SimulationResult.self, kind: Self.runKind, of: outcome.planHash)
    }
  }

  private func keep(_ played: RunOutcome) throws(WorkspaceFailure) {
    guard played.planNumber != nil, store != nil, let simulation = played.simulation else { return }
    try fromStore { try $0.keep(simulation, kind: Self.runKind, of: played.planHash) }
  }

  /// Another version may play otherwise, so runs are kept by version.
  private static var runKind: String { "simulation \(version)" }
}
