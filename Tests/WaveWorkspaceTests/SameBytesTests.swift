import Foundation
import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
@testable import WaveWorkspace

@Suite("The same question")
struct SameBytesTests {
  @Test("asked twice, on one thread and on many, gives the same bytes of plan and simulation")
  func twice() async throws {
    let copy = try AcmeCopy()
    let question = try copy.question()
    var plans: Set<[UInt8]> = []
    var results: Set<[UInt8]> = []
    for threads in [1, 1, 3] {
      let outcome = try await copy.planned(question, threads: threads)
      let played = try await copy.workspace.simulate(
        outcome, options: SimulationOptions(trials: 150, seed: 7, threads: threads))
      plans.insert(try Workspace.json(outcome.plan))
      results.insert(try Workspace.json(try #require(played.simulation)))
      #expect(outcome.planNumber == 1)
    }
    #expect(plans.count == 1)
    #expect(results.count == 1)
    #expect(try copy.workspace.plans().count == 1)
  }

  @Test("asked from another folder gives the same plan under the same hash")
  func elsewhere() async throws {
    let one = try AcmeCopy()
    let other = try AcmeCopy()
    // The scenarios are the same bytes, in different folders.
    let first = try await one.planned(try one.question())
    let second = try await other.planned(try other.question())
    #expect(first.planHash == second.planHash)
  }

  @Test("another seed of the trials gives other figures")
  func seed() async throws {
    let copy = try AcmeCopy()
    let outcome = try await copy.planned(try copy.question())
    var costs: Set<Double> = []
    for seed in [UInt64(1), 2] {
      let played = try await copy.workspace.simulate(
        outcome, options: SimulationOptions(trials: 50, seed: seed))
      costs.insert(try #require(played.simulation).cost.percentile(50))
    }
    #expect(costs.count == 2)
  }

  @Test("a plan is made again from the store alone, priced, judged and sized alike")
  func storeAlone() async throws {
    let copy = try AcmeCopy()
    let made = try await copy.planned(try copy.question())
    try FileManager.default.removeItem(atPath: copy.folder.path + "/inventory")
    try FileManager.default.removeItem(atPath: copy.folder.path + "/copy.yaml")
    let loaded = try copy.workspace.plan(named: "1")
    #expect(loaded.outcome.planHash == made.planHash)
    #expect(try Workspace.json(loaded.outcome.plan) == Workspace.json(made.plan))
    #expect(try Workspace.json(loaded.outcome.cost) == Workspace.json(made.cost))
    #expect(try Workspace.json(loaded.outcome.capacity) == Workspace.json(made.capacity))
    #expect(loaded.outcome.quality == made.quality)
    #expect(loaded.outcome.violations.isEmpty)
    #expect(
      try Workspace.json(copy.workspace.explain(loaded, asset: nil))
        == Workspace.json(copy.workspace.explained(made).explanations))
    let again = try await copy.planned(loaded.question)
    #expect(again.planHash == made.planHash)
  }
}
