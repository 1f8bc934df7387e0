import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("Group windows")
struct GroupWindowTests {
  /// One plant under the shipped policy with a peak all through May.
  private var peaking: World {
    var world = World.onePlant
    world.policy = .standard
    world.addEntry(.plant("P1"), .peak, from: .on(2027, 5, 1), through: .on(2027, 5, 31))
    return world
  }

  private func openSlots(in month: Int, _ world: World) throws -> Int {
    let scenario = try world.scenario()
    return scenario.calendar.slots.indices.count { slot in
      let date = scenario.calendar.slots[slot].label.components
      return date.year == 2027 && date.month == month
        && scenario.windows[0][slot.offset] != nil
    }
  }

  @Test("a high-risk cutover never lies in a peak")
  func peak() throws {
    let scenario = try peaking.scenario()
    let zone = scenario.calendar.zone("Europe/Berlin")
    let peak = zone.interval(
      from: CivilDateTime(.on(2027, 5, 1)), to: CivilDateTime(.on(2027, 6, 1)))
    let windows = scenario.windows[0].compactMap(\.self)
    #expect(windows.contains { $0.interval.end <= peak.start })
    #expect(windows.contains { $0.interval.start >= peak.end })
    #expect(windows.allSatisfy { !$0.interval.overlaps(peak) })
  }

  @Test("a closed slot names the row that closes it")
  func closure() throws {
    let scenario = try peaking.scenario()
    let slot = try #require(scenario.calendar.slot(containing: .on(2027, 5, 15)))
    #expect(scenario.closures[0][slot.offset].contains { $0.reason == .peak })
  }

  @Test("a waiver opens the peak for its plant until it runs out")
  func waiver() throws {
    var world = peaking
    let rule = try #require(world.policy.bindingRule(.inPeak))
    world.policy.waivers = [
      Waiver(
        rule: rule.id, subject: "P1", owner: "o", reason: "r", expires: .on(2027, 5, 16),
        row: SourceSpan(file: "policy.yaml", line: 20))
    ]
    let open = try openSlots(in: 5, world)
    #expect(open > (try openSlots(in: 5, peaking)))
    #expect(open < 5)
  }

  @Test("a rule that only warns closes no slot")
  func warning() throws {
    var world = peaking
    for place in world.policy.rules.indices { world.policy.rules[place].severity = .warning }
    #expect(try openSlots(in: 5, world) == 5)
  }

  @Test("a company without close rows closes by its fiscal year, as an assumption")
  func closes() throws {
    var world = World.onePlant
    world.landscape.plants[Index(0)].company = world.addCompany("C01")
    #expect(try world.scenario().assumptions.contains { $0.code == "TPL203" })
    let closed = try openSlots(in: 1, world)
    world.addEntry(.company("C01"), .close, from: .on(2027, 12, 1), through: .on(2027, 12, 2))
    #expect(try world.scenario().assumptions.allSatisfy { $0.code != "TPL203" })
    #expect(try openSlots(in: 1, world) > closed)
  }

  @Test("an integration without a plant cuts over on weekends of the scenario's zone")
  func alone() throws {
    var world = World.onePlant
    world.addIntegration("IF9", serving: [])
    let scenario = try world.scenario()
    let group = try #require(scenario.groups.indices.first { scenario.groups[$0].id == "IF9" })
    let window = try #require(scenario.windows[group.offset].compactMap(\.self).first)
    #expect(window.interval.length == .hours(55))
    #expect(scenario.runbooks[group.offset].steps.map(\.kind).contains(.integration))
  }
}
