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
    guard let asset else { return loaded.outcome.explanations }
    let scenario = loaded.outcome.scenario
    guard let group = Self.group(of: Identifier(asset), in: scenario) else {
      throw .unreadable(
        "'\(asset)' does not cut over in this plan; name a plant, a database, an integration or a group"
      )
    }
    let id = scenario.groups[group].id
    return loaded.outcome.explanations.filter { $0.group == id }.map { explanation in
      var named = explanation
      named.asset = Identifier(asset)
      return named
    }
  }

  /// Why each group of a plan is where it is.
  func explanations(of outcome: RunOutcome) -> [PlanExplanation] {
    let planner = Planner(outcome.scenario, costs: CostModel(outcome.scenario))
    return outcome.scenario.groups.indices.map { planner.explain(outcome.plan, group: $0) }
  }
}
