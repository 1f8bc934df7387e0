import Testing
import WaveCore
import WaveCost
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

@Suite("Hard rules in the planner")
struct HardRuleTests {
  @Test("each rule alone decides the plan of a tiny world", arguments: RuleWorld.all)
  func decides(_ world: RuleWorld) throws {
    let before = try planned(world.before, iterations: 60)
    let broken = violations(of: before.plan, in: try world.after.scenario())
    let named = Set(broken.map(\.rule))
    #expect(named == world.inevitable.union([world.rule]), "\(broken)")
    switch world.outcome {
    case .planned:
      let after = try planned(world.after, iterations: 60)
      #expect(violations(of: after.plan, in: after.scenario).isEmpty)
      #expect(
        after.plan.cutovers != before.plan.cutovers || after.plan.hosting != before.plan.hosting
          || after.plan.activities != before.plan.activities)
      #expect(after.quality.bound <= after.quality.cost)
    case .proven:
      let (_, result) = try result(of: world.after, iterations: 60)
      guard case .infeasible(let report) = result else {
        throw PlanMissing(result: "\(result)")
      }
      let rows = Set(broken.filter { $0.rule == world.rule }.map(\.row))
      #expect(
        report.steps.contains { step in
          step.rule == world.rule && step.row.map { rows.contains($0) } ?? false
        }, "\(report)")
    }
  }

  @Test("every rule has its world")
  func complete() {
    let decided = Set(RuleWorld.all.map(\.rule))
    for rule in HardRule.allCases where rule != .wellFormed {
      #expect(decided.contains(rule), "\(rule.rawValue) decides no plan of any world")
    }
  }

  private func violations(of plan: Plan, in scenario: Scenario) -> [Violation] {
    PlanVerifier.violations(
      of: plan, in: scenario, spending: CostModel(scenario).spendingByFiscalYear(plan))
  }
}
