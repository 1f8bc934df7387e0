import WaveCore
import WaveCost
import WaveInventory
import WaveLandscape
public import WaveOutcome
import WavePlanner
import WaveScenario
import WaveStore

extension Workspace {
  /// What is different in a second plan, and why.
  ///
  /// - Complexity: two explanations' problems, then one probe for each group that moved.
  public func difference(from before: LoadedPlan, to after: LoadedPlan) -> PlanDifference {
    let (old, new) = (before.outcome, after.outcome)
    let stated = before.question.scenario.settings.changes.list.map(\.text)
    let moves = PlanMoves(before, after)
    return PlanDifference(
      before: Self.summary(of: old), after: Self.summary(of: new),
      currency: new.cost.currency,
      changes: new.scenario.settings.changes.list.filter { !stated.contains($0.text) },
      moves: moves.all, unmoved: moves.unmoved, rehosted: Self.rehosted(old.plan, new.plan),
      terms: Self.terms(old.cost, new.cost),
      settings: Self.settings(before.question, after.question),
      inputs: InputChange.all(
        of: InventoryComparison.difference(
          from: Self.files(of: before.question.inventory),
          to: Self.files(of: after.question.inventory))),
      assumptions: Self.assumptions(old.scenario.assumptions, new.scenario.assumptions))
  }

  private static func summary(of outcome: RunOutcome) -> ComparedPlanSummary {
    ComparedPlanSummary(
      number: outcome.planNumber, hash: outcome.planHash,
      scenario: outcome.scenario.settings.name, waves: outcome.quality.waves,
      finish: outcome.quality.finish, cost: outcome.cost.total,
      rulesBroken: outcome.violations.count)
  }

  private static func rehosted(_ old: Plan, _ new: Plan) -> [PlanDifference.Rehosting] {
    func pools(_ plan: Plan) -> [Identifier: Identifier] {
      Dictionary(plan.hosting.map { ($0.plant, $0.pool) }) { first, _ in first }
    }
    let (before, after) = (pools(old), pools(new))
    return Set(before.keys).union(after.keys).sorted().compactMap { plant in
      guard before[plant] != after[plant] else { return nil }
      return PlanDifference.Rehosting(plant: plant, from: before[plant], to: after[plant])
    }
  }

  private static func terms(_ old: CostTable, _ new: CostTable) -> [TermDifference] {
    CostTerm.allCases.compactMap { term in
      let (before, after) = (old.total(of: term), new.total(of: term))
      guard before != .zero || after != .zero else { return nil }
      return TermDifference(term: term, before: before, after: after)
    }
  }

  /// Scenario keys whose values differ, but for the name and for what `changes` says already.
  private static func settings(_ old: Question, _ new: Question) -> [InputChange] {
    let paths = Set(old.stated.keys).union(new.stated.keys).sorted()
    return paths.compactMap { path in
      guard path != "name", !path.hasPrefix("changes.") else { return nil }
      let (before, after) = (Self.text(old.stated[path]), Self.text(new.stated[path]))
      guard before != after else { return nil }
      let row =
        after == nil ? old.scenario.settings.row(path) : new.scenario.settings.row(path)
      return InputChange(
        kind: before == nil ? .added : after == nil ? .removed : .changed, subject: path,
        text: "\(before ?? "default") → \(after ?? "default")", row: row)
    }
  }

  /// What a key says; nil for nothing.
  private static func text(_ stated: String?) -> String? {
    stated.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func assumptions(_ old: [Assumption], _ new: [Assumption]) -> [InputChange] {
    func key(_ one: Assumption) -> String { "\(one.subject).\(one.field)" }
    let before = Dictionary(old.map { (key($0), $0) }) { first, _ in first }
    let after = Dictionary(new.map { (key($0), $0) }) { first, _ in first }
    return Set(before.keys).union(after.keys).sorted().compactMap { key in
      let (was, now) = (before[key], after[key])
      guard was?.value != now?.value, let row = (now ?? was)?.span else { return nil }
      return InputChange(
        kind: was == nil ? .added : now == nil ? .removed : .changed, subject: key,
        text: "\(was?.value ?? "stated") → \(now?.value ?? "stated")", row: row)
    }
  }
}
