import Testing
import WaveCore
import WaveCost
import WaveOutcome
import WaveScenario
import WaveWorlds

struct PlayedCostTests {
  @Test("a played outage costs nothing within tolerance, a share on paper, all of it beyond")
  func outage() throws {
    let model = CostModel(try World.onePlant.scenario())
    let loss = model.downtimes[0].plants[0]
    #expect(loss.amount(productionMinutes: 8 * 60) == 0)
    let perHour = 100_000 * 0.3
    #expect(loss.amount(productionMinutes: 10 * 60) == Int((2 * perHour * 0.4).rounded()))
    #expect(
      loss.amount(productionMinutes: 15 * 60) == Int((4 * perHour * 0.4 + 3 * perHour).rounded()))
  }

  @Test("played days pay the rollbacks that happened and the effort that was spent")
  func played() throws {
    let scenario = try World.twoPlants.scenario()
    let model = CostModel(scenario)
    var days = model.days(of: try ObviousPlan.plan(for: scenario))
    var evaluator = CostEvaluator(model)
    evaluator.evaluate(days)
    let planned = evaluator.tally.terms
    days.isPlayed = true
    days.rollbacks[1] = 2
    for activity in days.personMinutes.indices { days.personMinutes[activity] *= 2 }
    days.productionMinutes[0] = 24 * 60
    evaluator.evaluate(days)
    let played = evaluator.tally.terms
    let at = { (term: CostTerm) in CostTerm.allCases.firstIndex(of: term) ?? 0 }
    #expect(played[at(.rollbackLoss)] == 2 * model.experience.retries[1])
    #expect(played[at(.hypercare)] == 2 * planned[at(.hypercare)])
    #expect(abs(played[at(.labour)] - 2 * planned[at(.labour)]) <= scenario.activities.count)
    #expect(
      played[at(.downtimeLoss)]
        == model.downtimes[0].plants[0].amount(productionMinutes: 24 * 60))
    #expect(played[at(.legacyRun)] == planned[at(.legacyRun)])
  }

  @Test("an undisturbed play costs what the plan does, but for expected losses")
  func undisturbed() throws {
    let scenario = try CostWorlds.everything.scenario()
    let model = CostModel(scenario)
    var days = model.days(of: try ObviousPlan.plan(for: scenario))
    var evaluator = CostEvaluator(model)
    evaluator.evaluate(days)
    let planned = evaluator.tally
    days.isPlayed = true
    evaluator.evaluate(days)
    for (place, term) in CostTerm.allCases.enumerated()
    where term != .rollbackLoss && term != .downtimeLoss {
      #expect(evaluator.tally.terms[place] == planned.terms[place], "\(term)")
    }
  }
}
