import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("Scenario")
struct ScenarioTests {
  @Test("every activity comes after those it depends on, except across a cutover")
  func order() throws {
    for world in [World.twoPlants, .sharedDatabase, .splitDatabase, .chain(3), .fullTeam] {
      let scenario = try world.scenario()
      for precedence in scenario.precedences {
        guard case .activity(let before) = precedence.before,
          case .activity(let after) = precedence.after
        else { continue }
        #expect(before < after)
      }
    }
  }

  @Test("a scenario has one window list, runbook and change class for each group")
  func shape() throws {
    let scenario = try World.twoPlants.scenario()
    #expect(scenario.groups.count == 2)
    #expect(scenario.windows.count == 2)
    #expect(scenario.runbooks.count == 2)
    #expect(scenario.changeClasses.count == 2)
    #expect(scenario.windows.allSatisfy { $0.count == scenario.calendar.slots.count })
    #expect(scenario.windows.allSatisfy { $0.contains { $0 != nil } })
    #expect(scenario.bridges.count == 1)
  }

  @Test("the same world compiles to the same activities and orders")
  func determinism() throws {
    let first = try World.fullTeam.scenario()
    let second = try World.fullTeam.scenario()
    #expect(first.activities.map(\.id) == second.activities.map(\.id))
    #expect(first.precedences == second.precedences)
    #expect(first.runbooks.map(\.duration) == second.runbooks.map(\.duration))
  }

  @Test("a group passes foundation, non-production, rehearsal and approval before its cutover")
  func gates() throws {
    let scenario = try World.onePlant.scenario()
    let names = scenario.activities.map(\.id.text)
    for name in [
      "foundation:governance", "foundation:nonproduction", "nonprod:P1", "rehearse:P1#1",
      "approve:P1", "hypercare:P1",
    ] {
      #expect(names.contains { $0.hasPrefix(name.prefix(8)) }, "\(name) in \(names)")
    }
  }
}
