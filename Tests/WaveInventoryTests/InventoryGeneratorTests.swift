import Testing
import WaveCalendar
import WaveCore
import WaveInventory
import WaveLandscape
import WaveScenario

@Suite struct InventoryGeneratorTests {
  private static func reading(_ generated: GeneratedInventory) -> InventoryReading {
    InventoryReader.read(InventoryFiles(folder: "generated", files: generated.files))
  }

  @Test("a generated inventory is read without a finding", arguments: [1, 3, 12, 40, 200])
  func readable(plants: Int) throws {
    let reading = Self.reading(InventoryGenerator.generate(plants: plants, seed: 7))
    #expect(reading.findings == [])
    let landscape = try #require(reading.landscape)
    #expect(landscape.plants.count == plants)
    #expect(landscape.assumptions.count > plants)
  }

  @Test("a generated scenario is read without a finding and names plants that exist")
  func scenario() throws {
    let generated = InventoryGenerator.generate(plants: 60, seed: 3)
    let reading = ScenarioReader.read(
      path: "out/scenario.yaml", firstDay: CivilDate(daysSinceEpoch: 0)
    ) { $0 == "out/scenario.yaml" ? generated.scenario : nil }
    #expect(reading.findings == [])
    #expect(reading.inventoryPath == "out")
    let settings = try #require(reading.settings)
    let landscape = try #require(Self.reading(generated).landscape)
    #expect(ScenarioReader.findings(of: settings, against: landscape) == [])
  }

  @Test("one seed gives one sequence of bytes, another seed another one")
  func deterministic() {
    let first = InventoryGenerator.generate(plants: 30, seed: 5)
    let again = InventoryGenerator.generate(plants: 30, seed: 5)
    let other = InventoryGenerator.generate(plants: 30, seed: 6)
    #expect(first.files == again.files && first.scenario == again.scenario)
    #expect(first.files != other.files)
  }

  @Test("the witness moves every plant once, in waves of allowed size and distance")
  func witness() throws {
    let generated = InventoryGenerator.generate(plants: 120, seed: 11)
    let landscape = try #require(Self.reading(generated).landscape)
    let moved = generated.witness.flatMap(\.plants)
    #expect(moved.sorted() == landscape.plants.map(\.id).sorted())
    for lane in Set(generated.witness.map(\.lane)) {
      let days = generated.witness.filter { $0.lane == lane }.map(\.saturday)
      for (left, right) in zip(days, days.dropFirst()) { #expect(right - left >= 14) }
    }
    #expect(generated.witness.allSatisfy { $0.saturday.weekday == .saturday })
    #expect(generated.witness.map(\.plants.count).max() ?? 0 <= 7)
  }

  @Test("orders and separations between plants hold in the witness")
  func relations() throws {
    let generated = InventoryGenerator.generate(plants: 120, seed: 2)
    let landscape = try #require(Self.reading(generated).landscape)
    var wave: [Identifier: (lane: String, day: CivilDate)] = [:]
    for entry in generated.witness {
      for plant in entry.plants { wave[plant] = (entry.lane, entry.saturday) }
    }
    var counted = 0
    for row in landscape.dependencies where row.from.kind == .plant && row.to.kind == .plant {
      let from = try #require(wave[landscape.id(of: row.from)])
      let to = try #require(wave[landscape.id(of: row.to)])
      switch row.kind {
      case .requires: #expect(from.day - to.day >= row.lag.value.daysRoundedUp)
      case .apart: #expect(from.day != to.day || from.lane != to.lane)
      default: continue
      }
      counted += 1
    }
    #expect(counted > 5)
  }

  @Test("about a tenth of the cells is blank where a default can stand in")
  func blanks() throws {
    let generated = InventoryGenerator.generate(plants: 100, seed: 1)
    let text = String(decoding: try #require(generated.files["plants.csv"]), as: UTF8.self)
    let cells = text.split(separator: "\n").dropFirst().flatMap {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let share = Double(cells.count { $0.isEmpty }) / Double(cells.count)
    #expect((0.06...0.18).contains(share))
  }

  /// The question that a generated inventory and its scenario ask together.
  private static func scenario(of generated: GeneratedInventory) throws -> Scenario {
    let question = ScenarioReader.read(
      path: "out/scenario.yaml", firstDay: CivilDate(daysSinceEpoch: 0)
    ) { $0 == "out/scenario.yaml" ? generated.scenario : nil }
    let inventory = reading(generated)
    return try Scenario(
      landscape: try #require(inventory.landscape), entries: inventory.calendar,
      settings: try #require(question.settings), policy: inventory.policy, zones: inventory.zones)
  }

  @Test("every runbook fits the window of its witness wave", arguments: [12, 80])
  func windows(plants: Int) throws {
    let generated = InventoryGenerator.generate(plants: plants, seed: 4)
    let scenario = try Self.scenario(of: generated)
    var saturday: [Identifier: CivilDate] = [:]
    for wave in generated.witness { for plant in wave.plants { saturday[plant] = wave.saturday } }
    for group in scenario.groups.indices {
      for plant in scenario.groups[group].plants {
        let id = scenario.landscape.plants[plant].id
        let slot = try #require(
          scenario.calendar.slots.indices.first {
            scenario.calendar.slots[$0].contains(saturday[id] ?? scenario.calendar.slots[$0].endDay)
          })
        let window = try #require(scenario.windows[group.offset][slot.offset], "\(id) has none")
        #expect(scenario.runbooks[group.offset].required <= window.interval.length, "\(id)")
      }
    }
  }

  @Test("each kind of hard rule has something to say of a generated inventory")
  func rules() throws {
    let scenario = try Self.scenario(of: InventoryGenerator.generate(plants: 200, seed: 7))
    let (landscape, settings) = (scenario.landscape, scenario.settings)
    for kind in [DependencyKind.requires, .together, .apart, .talksTo] {
      #expect(landscape.dependencies.contains { $0.kind == kind && $0.from.kind == .plant })
    }
    #expect(landscape.dependencies.contains { $0.lag.value > .zero })
    #expect(scenario.bridges.contains { $0.maxCoexistence != nil })
    #expect(landscape.integrations.contains { !$0.partnerWindows.isEmpty })
    #expect(Set(settings.pins.map { "\($0.kind)".prefix(6) }).count == 3)
    #expect(
      landscape.plants.contains {
        !$0.allowedRegions.isEmpty && $0.allowedRegions.first != $0.region
      })
    #expect(
      landscape.pools.contains { pool in
        landscape.plants.contains { $0.rpo.value < pool.backupInterval.value }
      })
    #expect(scenario.policy.classes.values.contains { ($0.maxPerWave ?? 0) > 1 })
    #expect(scenario.closures.joined().joined().contains { $0.reason == .blackout })
  }
}
