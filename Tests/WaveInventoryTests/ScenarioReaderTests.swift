import Testing
import WaveCore
import WaveInventory
import WaveScenario

@Suite struct ScenarioReaderTests {
  private static let firstDay = CivilDate(daysSinceEpoch: 20_822)

  private static func read(_ files: [String: String], _ path: String) -> ScenarioReading {
    ScenarioReader.read(path: path, firstDay: firstDay) { files[$0].map { Array($0.utf8) } }
  }

  private static func sample(_ name: String) -> ScenarioReading {
    ScenarioReader.read(
      path: RepositoryFolder.path + "/scenarios/\(name).yaml", firstDay: firstDay
    ) { try? InventoryFiles.bytes(at: $0) }
  }

  @Test(
    "the sample scenarios are read without a finding",
    arguments: ["starter", "balanced", "fast", "cheap", "big-bang", "community"])
  func samples(name: String) throws {
    let reading = Self.sample(name)
    #expect(reading.findings == [])
    let settings = try #require(reading.settings)
    #expect(settings.name == name)
    #expect(reading.inventoryPath.hasPrefix(RepositoryFolder.path + "/inventories/"))
  }

  @Test("a scenario takes the keys of the one it extends, and its own win")
  func extended() throws {
    let settings = try #require(Self.sample("big-bang").settings)
    #expect(settings.objective == .waves)
    #expect(settings.waves.maxPlants == 12)
    #expect(settings.waves.pilotMaxCriticality == nil)
    #expect(settings.cutover.rehearsals == 1)
    #expect(settings.hosting.headroom == 0.3)
    #expect(settings.cost.budget[2027] == Money(minor: 420_000_000))
    #expect(settings.row("hosting.headroom").file.hasSuffix("balanced.yaml"))
    #expect(settings.row("waves.max_plants").file.hasSuffix("big-bang.yaml"))
    #expect(settings.pins.map(\.kind) == [.notBefore(try #require(CivilDate(iso: "2027-09-01")))])
  }

  @Test("an empty scenario has every default, and says which dates it assumed")
  func defaults() throws {
    let reading = Self.read(["s/a.yaml": "inventory: ../inventories/x\n"], "s/a.yaml")
    let settings = try #require(reading.settings)
    #expect(reading.inventoryPath == "inventories/x")
    #expect(settings.name == "a")
    #expect(settings.waves.minGap == .days(21))
    #expect(settings.finishBy.value - settings.start.value == 728)
    #expect(reading.assumptions.map(\.code) == ["DEF150", "DEF151"])
  }

  @Test("unknown keys, wrong kinds and numbers out of range are located, all at once")
  func faults() {
    let yaml = """
      name: x
      inventory: i
      start: soon
      waves: {max_plant: 6, min_gap: 3 parsecs}
      cutover:
        confidence: 1.5
      objectiv: cost
      pins: [{asset: P1}]
      """
    let reading = Self.read(["x.yaml": yaml], "x.yaml")
    #expect(reading.settings == nil)
    #expect(
      reading.findings.map { "\($0.code) \($0.span.line):\($0.span.column) \($0.label)" } == [
        "SCN003 3:8 ", "SCN002 4:9 did you mean max_plants?", "SCN003 4:32 ",
        "SCN004 6:15 0.5 to 0.99", "SCN002 7:1 did you mean objective?", "SCN003 8:8 ",
      ])
  }

  @Test("a scenario that extends itself or nothing is refused where it says so")
  func chains() {
    let circle = Self.read(
      ["a.yaml": "extends: b\ninventory: i\n", "b.yaml": "extends: a\n"], "a.yaml")
    #expect(circle.findings.map { "\($0.code) \($0.span.short)" } == ["SCN005 b.yaml:1:10"])
    let missing = Self.read(["a.yaml": "extends: balancd\ninventory: i\n"], "a.yaml")
    #expect(missing.findings.map(\.headline) == ["there is no scenario 'balancd.yaml'"])
    #expect(Self.read([:], "a.yaml").findings.map(\.code) == ["SCN001"])
  }

  @Test("broken YAML is named with its line")
  func syntax() {
    let reading = Self.read(
      ["a.yaml": "name: x\nwaves: {max_plants: 6\nstart: 2027-01-04\n"], "a.yaml")
    #expect(reading.findings.map(\.code) == ["SCN001"])
    #expect(reading.findings.allSatisfy { $0.span.line >= 2 })
  }

  @Test("a scenario without inventory, or that ends before it starts, is refused")
  func wholeness() {
    #expect(Self.read(["a.yaml": "name: x\n"], "a.yaml").findings.map(\.code) == ["SCN007"])
    let turned = "inventory: i\nstart: 2028-01-03\nfinish_by: 2027-01-04\n"
    #expect(Self.read(["a.yaml": turned], "a.yaml").findings.map(\.code) == ["SCN008"])
  }

  @Test("a foundation step that waits for itself or for nothing is refused")
  func foundation() {
    let yaml =
      "inventory: i\nfoundation:\n  - {id: a, effort_days: 1, team: t, after: [b]}\n"
      + "  - {id: b, effort_days: 1, team: t, after: [a]}\n  - {id: c, effort_days: 1, team: t}\n"
    let codes = Self.read(["a.yaml": yaml], "a.yaml").findings.map { "\($0.code) \($0.span.line)" }
    #expect(codes == ["SCN009 3", "SCN009 4"])
  }

  @Test("pins and teams are held against the inventory")
  func againstInventory() throws {
    let yaml = "inventory: i\npins: [{asset: P10, not_before: 2027-09-01}]\n"
    let settings = try #require(Self.read(["a.yaml": yaml], "a.yaml").settings)
    let landscape = try #require(
      InventoryReader.read(Sample.inventory(["plants.csv": "plant_id\nP01\n"])).landscape)
    let findings = ScenarioReader.findings(of: settings, against: landscape)
    #expect(
      findings.map(Sample.shown) == [
        "error SCN006 a.yaml:2:8 pins[0] the inventory has no asset 'P10'"
      ])
  }

  @Test("every key of the schema has words, and every section is known")
  func schema() {
    for key in ScenarioSchema.keys {
      #expect(
        !key.documentation.isEmpty && !key.fallback.isEmpty && !key.example.isEmpty, "\(key.path)")
    }
    #expect(Set(ScenarioSchema.keys.map(\.path)).count == ScenarioSchema.keys.count)
  }

  @Test(
    "every example of the schema is a value its key takes",
    arguments: ScenarioSchema.keys.map(\.path))
  func examples(path: String) throws {
    let key = try #require(ScenarioSchema.keys.first { $0.path == path })
    let line =
      key.section.map { "\($0): {\(key.name): \(key.example)}" } ?? "\(key.name): \(key.example)"
    // A pin can only be lifted where there is one.
    let pins = path == "changes.lift_pins" ? "pins: [{asset: P12, not_before: 2027-09-01}]\n" : ""
    let inventory = (path == "inventory" ? "" : "inventory: i\n") + pins
    let reading = Self.read(["a.yaml": inventory + line + "\n"], "a.yaml")
    #expect(reading.findings == [])
    #expect(reading.settings?.rows[path] != nil)
  }
}
