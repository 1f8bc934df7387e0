public import WaveOutcome
import WaveScenario
import WaveSimulator
import WaveStore

extension Workspace {
  /// Plays a plan many times, or until it is known well enough; the result joins what is known of it.
  ///
  /// The same plan, trials and seed give the same result on any number of threads; the result of
  /// a stored plan is kept as a run, and taken from there when it is asked for again. Where the
  /// caller wants it to stop, the result stands on the trials played so far; of a stored plan they
  /// are kept too, and the next run with that seed goes on from there. A store that can only be read
  /// keeps nothing.
  ///
  /// - Throws: `WorkspaceFailure.interrupted` where it stops before a trial was played.
  public func simulate(
    _ outcome: RunOutcome, options: SimulationOptions,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws(WorkspaceFailure) -> RunOutcome {
    var played = outcome
    if options.tolerance == nil, let known = try run(of: outcome), known.trials == options.trials,
      known.seed == options.seed
    {
      played.simulation = known
      return played
    }
    let simulation = Simulation(outcome.scenario, plan: outcome.plan)
    let identity = Self.shardIdentity(of: outcome)
    let begun = try begunShard(of: outcome, identity, options)
    let (shard, isEnough) = try await Self.play(
      simulation, identity: identity, begun: begun, options, progress)
    guard
      let result = await simulation.result(of: shard, threads: options.threads ?? Self.cores)
    else { throw .interrupted("after 0 trials") }
    played.simulation = result
    if shard.count < options.trials, !isEnough {
      try keep(begun: shard, of: outcome)
    } else {
      try keep(played)
      if begun != nil { try forgetBegun(of: outcome, options.seed) }
    }
    return played
  }

  /// One trial of a plan, told line by line.
  ///
  /// - Parameter seed: the seed of all random numbers; nil for the scenario's.
  public func story(of trial: UInt32, in loaded: LoadedPlan, seed: UInt64?) -> TrialStory {
    let scenario = loaded.outcome.scenario
    return Simulation(scenario, plan: loaded.outcome.plan)
      .story(of: trial, seed: seed ?? scenario.settings.simulation.seed)
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

  /// Keeps a result as the newest run of a stored plan.
  ///
  /// - Throws: `WorkspaceFailure.store` where it cannot be written.
  func keep(_ played: RunOutcome) throws(WorkspaceFailure) {
    guard played.planNumber != nil, store != nil, !isReadOnly, let simulation = played.simulation
    else { return }
    try fromStore { try $0.keep(simulation, kind: Self.runKind, of: played.planHash) }
  }

  /// Another version may play otherwise, and earlier records had fewer fields, so runs are kept by
  /// both.
  private static var runKind: String { "simulation 3 \(version)" }
}

extension Workspace {
  /// Plays trials, all of them or until they are enough; says whether they are.
  static func play(
    _ simulation: Simulation, identity: String = "", begun: SimulationShard? = nil,
    _ options: SimulationOptions, _ progress: @escaping @Sendable (Int, Int) -> Void
  ) async throws(WorkspaceFailure) -> (shard: SimulationShard, isEnough: Bool) {
    var rule = options.tolerance.map { StopRule(tolerance: $0) }
    var shard = begun
    while true {
      let look = rule == nil ? options.trials : StopRule.look(after: shard?.count ?? 0)
      let trials = min(options.trials, look)
      let played: SimulationShard
      do {
        played = try await simulation.shard(
          of: 0..<trials, seed: options.seed, threads: options.threads ?? cores,
          identity: identity, begun: shard, shouldStop: options.shouldStop,
          progress: { progress($0, options.trials) })
      } catch {
        throw .unreadable("\(options.trials) trials cannot be played")
      }
      if played.count < trials { return (played, false) }
      if rule?.isMet(by: played) ?? true || trials == options.trials { return (played, true) }
      shard = played
    }
  }

  /// The largest stretch of an interrupted run that is kept in the store, in bytes.
  private static let mostBegun = 64 << 20

  private static let begunStart = "trials "

  private static func begunKind(_ seed: UInt64) -> String {
    "\(begunStart)\(version) seed \(seed)"
  }

  /// Removes what an interrupted run of a plan left behind, once it has been played to its end.
  private func forgetBegun(of outcome: RunOutcome, _ seed: UInt64) throws(WorkspaceFailure) {
    guard outcome.planNumber != nil, store != nil, !isReadOnly else { return }
    try fromStore { try $0.forget(kind: Self.begunKind(seed), of: outcome.planHash) }
  }

  private func begunShard(
    of outcome: RunOutcome, _ identity: String, _ options: SimulationOptions
  ) throws(WorkspaceFailure) -> SimulationShard? {
    guard outcome.planNumber != nil, store != nil else { return nil }
    let kept = try fromStore {
      try $0.newest(
        BegunTrials.self, kind: Self.begunKind(options.seed), of: outcome.planHash)
    }
    guard let kept, let shard = try? SimulationShard(bytes: kept.bytes),
      shard.identity == identity, shard.seed == options.seed, shard.first == 0,
      shard.count <= options.trials
    else { return nil }
    return shard
  }

  private func keep(begun shard: SimulationShard, of outcome: RunOutcome) throws(WorkspaceFailure) {
    guard outcome.planNumber != nil, store != nil, !isReadOnly else { return }
    let bytes = shard.bytes
    guard bytes.count <= Self.mostBegun else { return }
    try fromStore { store in
      // Of the interrupted runs of a plan, by any version, only the last one is kept.
      try store.forget(kind: Self.begunStart, of: outcome.planHash, isStart: true)
      try store.keep(
        BegunTrials(bytes), kind: Self.begunKind(shard.seed), of: outcome.planHash)
    }
  }
}
