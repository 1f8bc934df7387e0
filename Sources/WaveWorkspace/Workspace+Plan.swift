import Foundation
import WaveCore
import WaveCost
import WaveInventory
import WaveLandscape
import WaveOutcome
import WavePlanner
import WavePlatform
import WaveScenario
import WaveStore

extension Workspace {
  /// The most rounds of planning that saturated pools may cause.
  static let mostRounds = 5

  /// Finds a plan, holds it against every rule, prices it anew, sizes the platform and keeps it.
  ///
  /// Where a pool would saturate, the limit joins the question and planning starts again, at most
  /// five rounds in all. Where no plan keeps the limit, the plan before it stands, and the pool's
  /// saturation is reported with the size it needs.
  ///
  /// Where the scenario states a confidence for `robustness`, other plans near the one found are
  /// played against it, and the one is kept that costs least at that confidence.
  ///
  /// - Throws: `WorkspaceFailure` where the user's own waves cannot be used, where the store cannot
  ///   be written, or where a plan of our own making is refused.
  public func makePlan(
    for question: Question, options: PlanOptions,
    progress: @escaping @Sendable (SearchProgress) -> Void = { _ in },
    candidates: @escaping @Sendable (CandidateProgress) -> Void = { _ in }
  ) async throws(WorkspaceFailure) -> PlanAnswer {
    let scenario = question.scenario
    let slots = try options.ownWaves.map { path throws(WorkspaceFailure) in
      try Self.ownSlots(at: path, in: scenario)
    }
    let confidence = options.confidence(for: question)
    var request = Self.request(
      question, confidence == nil ? options : options.halved, fixed: slots ?? [:])
    var rounds: [FeedbackRound] = []
    var limited = scenario
    var best: (draft: Draft, scenario: Scenario, costs: CostModel)?
    while true {
      let (result, costs) = Self.search(limited, request, round: rounds.count + 1, progress)
      if let draft = Self.draft(of: result), draft.isResolved || best == nil {
        best = (draft, limited, costs)
      } else if case .infeasible(let conflict) = result, best == nil {
        return .infeasible(conflict)
      }
      guard let found = best else { break }
      let isLimited = found.scenario.poolLoad.saturationLimits == limited.poolLoad.saturationLimits
      let saturations = PlatformModel.limits(for: found.draft.plan, in: limited)
      rounds.append(
        Self.round(rounds.count + 1, limited, isLimited ? found.draft.quality : nil, saturations))
      let known = limited.poolLoad.saturationLimits
      let fresh = saturations.filter { !known.contains($0) }
      guard slots == nil, isLimited, !fresh.isEmpty, rounds.count < Self.mostRounds else {
        var outcome = try judged(
          found.draft, in: found.scenario, costs: found.costs, rounds: rounds,
          mayBreak: slots != nil)
        if let confidence, outcome.violations.isEmpty {
          outcome = try await robustAnswer(
            outcome, to: question, confidence: confidence, options: options, request: request,
            progress: candidates)
        }
        let answered = options.isKept ? try kept(outcome, of: question) : outcome
        if slots != nil { return .draft(answered) }
        return answered.violations.isEmpty ? .planned(answered) : .unresolved(answered)
      }
      limited = scenario.limited(by: known + fresh)
      if found.draft.isResolved {
        request.start = found.draft.plan
        request.startProof = PlanRequest.StartProof(
          cost: found.draft.quality.bound, finish: found.draft.quality.earliestFinish)
      }
    }
    throw .refusedPrice("the search ended without a plan, a conflict or an attempt")
  }
}

extension Workspace {
  /// A plan as the planner hands it over.
  private struct Draft {
    var plan: Plan
    var quality: PlanQuality
    var isResolved: Bool
  }

  private static func draft(of result: PlanningResult) -> Draft? {
    switch result {
    case .planned(let plan, let quality): Draft(plan: plan, quality: quality, isResolved: true)
    case .unresolved(let plan, _, let quality):
      Draft(plan: plan, quality: quality, isResolved: false)
    case .infeasible: nil
    }
  }

  private static func request(
    _ question: Question, _ options: PlanOptions, fixed: OwnSlots
  ) -> PlanRequest {
    let isTimed = options.timeLimitSeconds != nil
    var request = PlanRequest(
      provenance: Plan.Provenance(
        snapshot: question.inventory.hash, scenario: question.scenarioFiles.hash,
        seed: options.seed, iterations: 0, version: version, isManual: !fixed.isEmpty),
      iterations: options.isInstant ? 0 : options.iterations ?? (isTimed ? .max : nil),
      threads: options.threads ?? cores,
      shouldStop: options.stopper,
      fixedSlots: fixed, mustHold: fixed.isEmpty, earlier: question.earlier,
      settledBefore: question.scenario.settings.changes.frozenBefore)
    request.rule = options.rule
    return request
  }

  private static func search(
    _ scenario: Scenario, _ request: PlanRequest, round: Int,
    _ progress: @escaping @Sendable (SearchProgress) -> Void
  ) -> (PlanningResult, CostModel) {
    let costs = CostModel(scenario)
    let currency = scenario.landscape.currency
    var planner = Planner(scenario, costs: costs)
    planner.report = { step in
      progress(
        SearchProgress(
          iterations: step.iteration, round: round, best: step.cost, bound: step.bound,
          waves: step.waves, finish: step.finish, currency: currency))
    }
    return (planner.plan(request), costs)
  }

  private static func round(
    _ number: Int, _ scenario: Scenario, _ quality: PlanQuality?, _ saturations: [SaturationLimit]
  ) -> FeedbackRound {
    FeedbackRound(
      round: number, limits: scenario.poolLoad.saturationLimits.map(\.reason),
      cost: quality?.cost, saturations: saturations.count)
  }

  /// The plan judged and priced from the scenario alone.
  private func judged(
    _ draft: Draft, in scenario: Scenario, costs: CostModel, rounds: [FeedbackRound],
    mayBreak: Bool
  ) throws(WorkspaceFailure) -> RunOutcome {
    let plan = draft.plan
    let violations = PlanVerifier.violations(
      of: plan, in: scenario, spending: costs.spendingByFiscalYear(plan))
    if draft.isResolved, !mayBreak, !violations.isEmpty { throw .refusedPlan(violations) }
    let table = costs.price(plan)
    if draft.quality.cost != table.total {
      throw .refusedPrice("\(draft.quality.cost.minor) against \(table.total.minor) minor units")
    }
    return outcome(
      of: plan, draft.quality, in: scenario, table: table, violations: violations, rounds: rounds)
  }

  /// Everything known of a plan but how it fares.
  func outcome(
    of plan: Plan, _ quality: PlanQuality, in scenario: Scenario, table: CostTable,
    violations: [Violation], rounds: [FeedbackRound]
  ) -> RunOutcome {
    var capacity = PlatformModel.capacity(of: plan, in: scenario)
    capacity.rounds = rounds
    var quality = quality
    quality.rulesBroken = violations.count
    return RunOutcome(
      scenario: scenario, plan: plan, planNumber: nil, planHash: Self.hash(of: plan),
      quality: quality, violations: violations, cost: table, simulation: nil,
      capacity: capacity, explanations: [], findings: [])
  }

  /// The outcome with its findings, kept where there is a store.
  func kept(
    _ outcome: RunOutcome, of question: Question
  ) throws(WorkspaceFailure) -> RunOutcome {
    var outcome = outcome
    outcome.findings = question.findings
    if store != nil {
      let plan = outcome
      let stored = try fromStore { store in
        try store.keep(question.inventory)
        try store.keep(question.scenarioFiles)
        let stored = try store.keep(
          plan.plan, quality: plan.quality, name: question.name,
          currency: plan.cost.currency, cost: plan.cost.total)
        try store.keep(plan.capacity?.rounds ?? [], kind: "rounds", of: stored.hash)
        try store.keep(
          plan.scenario.poolLoad.saturationLimits, kind: "limits", of: stored.hash)
        if let robustness = plan.robustness {
          try store.keep(robustness, kind: "robustness", of: stored.hash)
        }
        try store.record(
          action: "plan", subject: stored.hash, actor: actor, at: now())
        return stored
      }
      outcome.planNumber = stored.number
    }
    return outcome
  }

  /// The hash by which the store calls a plan.
  static func hash(of plan: Plan) -> String {
    (try? RecordCoding.bytes(of: plan)).map { ContentHash.ofBytes($0) } ?? ""
  }

  /// How many cores there are.
  static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }
}
