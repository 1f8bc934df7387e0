public import WaveCore
public import WaveLandscape
public import WaveOutcome
public import WaveScenario
import WaveCost

extension Planner {
  /// Why a group is where it is, what keeps it from earlier slots, and what each other slot would
  /// cost with everything else staying.
  public func explain(_ plan: Plan, group: Index<MoveGroup>) -> PlanExplanation {
    explainer(of: plan).explanations(of: [group])[0]
  }

  /// The explanations of all groups, in the order of the groups.
  public func explanations(of plan: Plan) -> [PlanExplanation] {
    explainer(of: plan).explanations(of: scenario.groups.indices)
  }

  /// What single slots would mean for groups of a plan, everything else staying; nil where there
  /// is no such slot.
  public func alternatives(
    in plan: Plan, at places: [(group: Index<MoveGroup>, day: CivilDate)]
  ) -> [SlotAlternative?] {
    explainer(of: plan).alternatives(at: places)
  }

  private func explainer(of plan: Plan) -> GroupExplainer {
    GroupExplainer(ProblemBuilder.problem(of: plan, in: scenario, costs: costs), plan)
  }
}
