import WaveCost
public import WaveOutcome
import WavePlanner

extension Workspace {
  /// The iterations of each search for the price of a constraint, where the user says nothing.
  public static let pricingIterations = 1_500

  /// What binds a plan as a whole, each constraint with what one step more of it would save.
  ///
  /// Equal plans and iterations give equal prices on any number of threads.
  ///
  /// - Throws: `WorkspaceFailure.unreadable` where the plan breaks hard rules, for then nothing
  ///   binds it.
  public func binding(
    of loaded: LoadedPlan, options: PlanOptions,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws(WorkspaceFailure) -> BindingConstraints {
    let outcome = loaded.outcome
    guard outcome.violations.isEmpty else {
      throw .unreadable("the plan breaks hard rules, so no rule has a price; name an asset")
    }
    let pricing = ConstraintPricing(
      outcome.scenario, costs: CostModel(outcome.scenario), plan: outcome.plan,
      iterations: options.iterations ?? Self.pricingIterations,
      shouldStop: options.stopper)
    let threads = max(1, options.threads ?? Self.cores)
    var trials = [ConstraintPricing.Trial?](repeating: nil, count: pricing.count)
    await withTaskGroup(of: (Int, ConstraintPricing.Trial?).self) { group in
      var next = 0
      var done = 0
      func begin() {
        guard next < pricing.count else { return }
        let place = next
        group.addTask { (place, pricing.trial(place)) }
        next += 1
      }
      for _ in 0..<threads { begin() }
      while let (place, trial) = await group.next() {
        trials[place] = trial
        done += 1
        progress(done, pricing.count)
        begin()
      }
    }
    return pricing.summary(of: trials)
  }
}
