import WaveCore
import WaveCost
import WaveLandscape
public import WaveOutcome
import WavePlanner
import WaveScenario

extension Workspace {
  /// Why an asset of a plan is where it is; all groups where no asset is named.
  ///
  /// - Throws: `WorkspaceFailure.unreadable` where the plan has no such asset.
  public func explain(_ loaded: LoadedPlan, asset: String?) throws(WorkspaceFailure)
    -> [PlanExplanation]
  {
    guard let asset else { return explanations(of: loaded.outcome) }
    let scenario = loaded.outcome.scenario
    guard let group = Self.group(of: Identifier(asset), in: scenario) else {
      throw .unreadable(
        "'\(asset)' does not cut over in this plan"
          + Self.hint(for: asset, among: Self.cuttingOver(in: scenario)))
    }
    let planner = Planner(scenario, costs: CostModel(scenario))
    var explanation = planner.explain(loaded.outcome.plan, group: group)
    explanation.asset = Identifier(asset)
    return [explanation]
  }

  /// An outcome with the explanations of its plan, worked out where it has none yet.
  func explained(_ outcome: RunOutcome) -> RunOutcome {
    guard outcome.explanations.isEmpty else { return outcome }
    var explained = outcome
    explained.explanations = explanations(of: outcome)
    return explained
  }

  /// Why each group of a plan is where it is.
  func explanations(of outcome: RunOutcome) -> [PlanExplanation] {
    let planner = Planner(outcome.scenario, costs: CostModel(outcome.scenario))
    return planner.explanations(of: outcome.plan)
  }

  /// The identifiers of all that cuts over: plants, databases and integrations in move groups.
  static func cuttingOver(in scenario: Scenario) -> [String] {
    let landscape = scenario.landscape
    return scenario.groups.flatMap { group in
      group.plants.map { landscape.plants[$0].id.text }
        + group.databases.map { landscape.databases[$0].id.text }
        + group.integrations.map { landscape.integrations[$0].id.text }
    }
  }
}
