import Testing
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

@Suite("Hard rules in the planner")
struct HardRuleTests {
  @Test("each rule alone decides the plan of a tiny world", arguments: RuleWorld.all)
  func decides(_ world: RuleWorld) throws {
    let before = try planned(world.before, iterations: 60)
    let scenario = try world.after.scenario()
    let old = retold(before.plan, of: before.scenario, in: scenario)
    let broken = violations(of: old, in: scenario)
    let named = Set(broken.map(\.rule))
    #expect(named == world.inevitable.union([world.rule]), "\(broken)")
    switch world.outcome {
    case .planned:
      let after = try planned(world.after, iterations: world.effort)
      #expect(violations(of: after.plan, in: after.scenario).isEmpty)
      #expect(
        after.plan.cutovers != before.plan.cutovers || after.plan.hosting != before.plan.hosting
          || after.plan.activities != before.plan.activities)
      #expect(after.quality.bound <= after.quality.cost)
    case .proven:
      let (_, result) = try result(of: world.after, iterations: world.effort)
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

  /// The same cutovers under the names that their plants' groups have in another scenario.
  private func retold(_ plan: Plan, of old: Scenario, in new: Scenario) -> Plan {
    var plan = plan
    for place in plan.cutovers.indices {
      let group = old.groups.first { $0.id == plan.cutovers[place].group }
      let names = group?.plants.map { old.landscape.plants[$0].id } ?? []
      let successor = new.groups.first { group in
        group.plants.contains { names.contains(new.landscape.plants[$0].id) }
      }
      if let successor { plan.cutovers[place].group = successor.id }
    }
    return plan
  }
}
