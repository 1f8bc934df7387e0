import WaveCost
import WaveInventory
import WaveOutcome
import WavePlanner
public import WaveScenario
import WaveStore

extension Workspace {
  /// The question with the wish to prefer plans by their simulated cost.
  ///
  /// The wish becomes a scenario file that extends the question's own, so that the plan made from
  /// it can be made again.
  ///
  /// - Throws: `WorkspaceFailure.findings` where it does not fit the scenario.
  public func question(
    _ base: Question, preferring robustness: RobustnessSettings
  ) throws(WorkspaceFailure) -> Question {
    guard robustness != base.scenario.settings.robustness else { return base }
    var overlay = ScenarioOverlay(of: base.scenarioFiles.name, among: base.scenarioFiles.files.keys)
    overlay.robustness = robustness
    var question = try Self.question(
      base.scenarioFiles.extended(by: overlay), about: base.inventory)
    question.earlier = base.earlier
    return question
  }

  /// The plan of least planned cost, or the one near it that costs least at a confidence when all
  /// are played on common random numbers.
  ///
  /// Bound and gap stay those of planned cost: no plan of the question is planned to cost less.
  func robustAnswer(
    _ first: RunOutcome, to question: Question, confidence: Double, options: PlanOptions,
    request: PlanRequest, progress: @escaping @Sendable (CandidateProgress) -> Void
  ) async throws(WorkspaceFailure) -> RunOutcome {
    let costs = CostModel(first.scenario)
    var request = request
    request.shouldStop = options.halved.stopper
    let search = RobustSearch(
      first: first, request: request, shouldStop: options.shouldStop, confidence: confidence,
      wanted: question.scenario.settings.robustness.candidates,
      iterations: options.isInstant ? 0 : options.iterations.map { max(1, $0 / 8) },
      threads: options.threads ?? Self.cores, costs: costs, report: progress)
    guard let (plan, choice) = await search.run() else { return first }
    var kept = first
    if plan != first.plan {
      let spending = costs.spendingByFiscalYear(plan)
      let violations = PlanVerifier.violations(of: plan, in: first.scenario, spending: spending)
      guard violations.isEmpty else { throw .refusedPlan(violations) }
      let table = costs.price(plan)
      var quality = first.quality
      quality.movableCost = quality.movableCost + (table.total - quality.cost)
      quality.cost = table.total
      quality.isOptimal = quality.objective == .cost && quality.bound == table.total
      quality.iterations = plan.provenance.iterations
      quality.waves = plan.cutovers.map(\.wave).max() ?? 0
      quality.finish = plan.cutovers.map(\.slot).max() ?? quality.finish
      kept = outcome(
        of: plan, quality, in: first.scenario, table: table, violations: violations,
        rounds: first.capacity?.rounds ?? [])
    }
    kept.robustness = choice
    return kept
  }
}
