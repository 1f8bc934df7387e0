import Foundation
import Synchronization
import Testing
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

@Suite("Plans preferred by their simulated cost")
struct RobustPlanTests {
  private let lines = """
    robustness: {confidence: 0.8, candidates: 4}
    simulation: {trials: 600, seed: 1}
    """

  @Test("the plan that is kept costs least at the confidence; its bound is one of planned cost")
  func kept() async throws {
    let copy = try AcmeCopy()
    let outcome = try await copy.planned(try copy.question(lines))
    let choice = try #require(outcome.robustness)
    #expect(choice.candidates.count > 1 && choice.candidates.count <= 4)
    let kept = choice.candidates[choice.kept]
    #expect(kept.hash == outcome.planHash)
    #expect(choice.candidates.allSatisfy { $0.cost >= kept.cost && $0.excess >= .zero })
    #expect(choice.candidates.allSatisfy { $0.plannedCost >= outcome.quality.bound })
    #expect(outcome.violations.isEmpty)
    #expect(outcome.quality.cost == outcome.cost.total)
    #expect(kept.plannedCost == outcome.cost.total)
    #expect(choice.price >= .zero)
    #expect(
      outcome.quality.cost - outcome.quality.movableCost
        == outcome.quality.bound - outcome.quality.movableBound)
  }

  @Test("each candidate is told before it is played, under the words of the table")
  func told() async throws {
    let copy = try AcmeCopy()
    let question = try copy.question(lines)
    let told = Mutex<[CandidateProgress]>([])
    let answer = try await copy.workspace.makePlan(
      for: question, options: PlanOptions(seed: 1, threads: 1),
      candidates: { step in told.withLock { $0.append(step) } })
    let choice = try #require(answer.outcome?.robustness)
    let played = told.withLock { $0 }.filter { $0.step == .playing }
    #expect(played.map(\.text) == choice.candidates.map(\.text))
    #expect(played.map(\.number) == Array(1...choice.candidates.count))
    #expect(told.withLock { $0 }.contains { $0.step == .searching })
  }

  @Test("what a candidate costs at P80 is what simulate says of it")
  func simulated() async throws {
    let copy = try AcmeCopy()
    let outcome = try await copy.planned(try copy.question(lines))
    let choice = try #require(outcome.robustness)
    let played = try await copy.workspace.simulate(
      outcome, options: SimulationOptions(trials: choice.trials, seed: choice.seed))
    let simulation = try #require(played.simulation)
    let kept = choice.candidates[choice.kept]
    #expect(kept.cost == Money(roundingMinor: simulation.cost.percentile(80)))
    #expect(kept.probabilityFinishInPlan == simulation.probabilityFinishInPlan)
  }

  @Test("one thread and two keep the same plan, and the store gives the choice back")
  func threads() async throws {
    let copy = try AcmeCopy()
    let question = try copy.question(lines)
    let one = try await copy.planned(question, threads: 1)
    let two = try await copy.planned(question, threads: 2)
    #expect(one.planHash == two.planHash)
    #expect(one.robustness == two.robustness)
    let loaded = try copy.workspace.plan(named: one.planHash).outcome
    #expect(loaded.robustness == one.robustness)
  }

  @Test("a wish on the command line is a scenario of its own; without one nothing is played")
  func wished() async throws {
    let copy = try AcmeCopy()
    let asked = try copy.question("simulation: {trials: 200}")
    #expect(try await copy.planned(asked).robustness == nil)
    var robustness = RobustnessSettings()
    robustness.confidence = 0.9
    robustness.candidates = 2
    let question = try copy.workspace.question(asked, preferring: robustness)
    #expect(question.scenario.settings.robustness == robustness)
    let outcome = try await copy.planned(question)
    #expect(outcome.robustness?.confidence == 0.9)
    let loaded = try copy.workspace.plan(named: outcome.planHash)
    #expect(loaded.question.scenario.settings.robustness == robustness)
  }

  @Test("waves of the user's own are not weighed against others")
  func own() async throws {
    let copy = try AcmeCopy()
    let question = try copy.question(lines)
    let first = try await copy.planned(question)
    let rows = first.plan.cutovers.map { "\($0.group.text),\($0.slot)" }
    let members = first.scenario.groups.map { group in
      first.scenario.landscape.plants[group.plants[0]].id.text
    }
    let slots = Dictionary(uniqueKeysWithValues: first.plan.cutovers.map { ($0.group, $0.slot) })
    let lines = zip(first.scenario.groups, members).compactMap { group, member in
      slots[group.id].map { "\(member),\($0)" }
    }
    #expect(rows.count == lines.count)
    try copy.folder.write((["asset,slot"] + lines).joined(separator: "\n") + "\n", to: "own.csv")
    let answer = try await copy.plan(question, waves: copy.folder.path + "/own.csv")
    #expect(answer.outcome != nil)
    #expect(answer.outcome?.robustness == nil)
  }
}
