import WaveCore
import WaveCost
import WaveInventory
import WaveOutcome
import WaveReports
import WaveScenario
import WaveStore

extension Workspace {
  /// The plan a person means by a number, the beginning of a hash or a file, with its question;
  /// judged, priced and sized anew, with its newest run; its explanations are worked out by `explain` when wanted.
  ///
  /// - Throws: `WorkspaceFailure.unknownPlan` where none or several fit, or its question is not in
  ///   the store.
  public func plan(named reference: String) throws(WorkspaceFailure) -> LoadedPlan {
    let stored = try storedPlan(named: reference)
    let question = try question(of: stored.plan)
    let limits = try fromStore {
      try $0.newest([SaturationLimit].self, kind: "limits", of: stored.hash) ?? []
    }
    let rounds = try fromStore {
      try $0.newest([FeedbackRound].self, kind: "rounds", of: stored.hash) ?? []
    }
    let scenario = question.scenario.limited(by: limits)
    let costs = CostModel(scenario)
    var outcome = outcome(
      of: stored.plan, stored.quality, in: scenario, table: costs.price(stored.plan),
      violations: PlanVerifier.violations(
        of: stored.plan, in: scenario, spending: costs.spendingByFiscalYear(stored.plan)),
      rounds: rounds)
    outcome.planNumber = stored.number
    outcome.findings = question.findings
    outcome.simulation = try run(of: outcome)
    outcome.robustness = try fromStore {
      try $0.newest(RobustChoice.self, kind: "robustness", of: stored.hash)
    }
    return LoadedPlan(
      question: question, outcome: outcome, isFrozen: stored.status == .frozen)
  }

  private func storedPlan(named reference: String) throws(WorkspaceFailure) -> StoredPlan {
    guard reference.hasSuffix(".json") else {
      return try fromStore { try $0.plan(named: reference) }
    }
    guard let bytes = try? InventoryFiles.bytes(at: reference) else {
      throw .unreadable("'\(reference)' cannot be read")
    }
    guard let plan = try? PlanJSON.plan(in: bytes) else {
      throw .unreadable("'\(reference)' is not a plan.json")
    }
    let hash = Self.hash(of: plan)
    return try fromStore { try $0.plan(named: hash) }
  }
}
