import Testing
import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

@Suite("Own waves")
struct OwnWavesTests {
  @Test("a wave of the user's own that keeps the rules is taken as it is")
  func kept() throws {
    let (scenario, free, _) = try planned(World.twoPlants.eager, iterations: 60)
    let first = try #require(free.cutovers.first)
    let later = first.slot + 28
    let (_, result) = try result(
      of: World.twoPlants.eager, iterations: 60, fixed: [first.group: later], mustHold: false)
    guard case .planned(let plan, _) = result else { throw PlanMissing(result: "\(result)") }
    #expect(plan.cutovers.first { $0.group == first.group }?.slot == later)
    #expect(plan.provenance.isManual)
    #expect(PlanVerifier.violations(of: plan, in: scenario).isEmpty)
  }

  @Test("a wave too early is drawn up all the same, with what it breaks")
  func broken() throws {
    let (scenario, result) = try result(
      of: .twoPlants, iterations: 40,
      fixed: ["DB_P1": .on(2027, 1, 13), "DB_P2": .on(2027, 1, 13)],
      mustHold: false)
    guard case .unresolved(let plan, let violations, _) = result else {
      throw PlanMissing(result: "\(result)")
    }
    #expect(plan.cutovers.allSatisfy { $0.slot == .on(2027, 1, 13) })
    #expect(plan.activities.count == scenario.activities.count)
    #expect(!violations.isEmpty)
    #expect(!violations.contains { $0.needed == "needs 1 cutover" })
  }

  @Test("a wave of one group that breaks rules leaves every other group its rules")
  func othersHold() throws {
    var world = World.plants(4)
    world.settings.waves.maxPlants = 1
    world.settings.waves.minGap = .days(14)
    let early = CivilDate.on(2027, 1, 13)
    let (scenario, result) = try result(
      of: world, iterations: 60, fixed: ["DB_P2": early], mustHold: false)
    guard case .unresolved(let plan, let violations, _) = result else {
      throw PlanMissing(result: "\(result)")
    }
    #expect(plan.cutovers.count { $0.slot == early } == 1)
    for violation in violations {
      let words = "\(violation.subject) \(violation.needed) \(violation.available)"
      for other in ["P1", "P3", "P4"] {
        #expect(!words.contains(other), "\(words) breaks \(violation.rule)")
      }
    }
    #expect(scenario.groups.count == 4)
  }

  @Test("a decided wave that must hold and cannot is a conflict")
  func mustHold() throws {
    let (_, result) = try result(
      of: .twoPlants, iterations: 40, fixed: ["DB_P1": .on(2027, 1, 13)])
    guard case .infeasible(let report) = result else { throw PlanMissing(result: "\(result)") }
    #expect(report.steps.count > 1)
  }
}
