import Testing
import WaveCore
import WaveInventory
import WaveLandscape

@Suite struct InventoryReaderTests {
  @Test(
    "the sample inventories are read without an error",
    arguments: ["starter", "northfield", "community"])
  func samples(name: String) throws {
    let reading = InventoryReader.read(try Sample.files(name))
    #expect(reading.findings.filter { $0.severity == .error } == [])
    let landscape = try #require(reading.landscape)
    #expect(landscape.plants.count >= 3)
    #expect(!landscape.assumptions.isEmpty)
    #expect(landscape.assumptions == landscape.assumptions.sorted { $0.span < $1.span })
  }

  @Test("a plant's row becomes typed facts with their places")
  func plantFacts() throws {
    let reading = InventoryReader.read(try Sample.files("starter"))
    let landscape = try #require(reading.landscape)
    let plant = try #require(landscape.plants.first { $0.id == "P01" })
    #expect(plant.name == "Hallstadt Assembly")
    #expect(plant.downtimeTolerance.value == .hours(4))
    #expect(plant.downtimeCostPerHour.value == Money(minor: 420_000))
    #expect(plant.downtimeTolerance.origin.span.field == "downtime_tolerance")
    #expect(plant.row.short == "plants.csv:2")
    #expect(plant.database.map { landscape.databases[$0].id } == "DB_MAIN")
  }

  @Test("a wrong reference, an unknown word and a bad date are three findings of one run")
  func brokenFolder() throws {
    let reading = InventoryReader.read(Sample.broken)
    #expect(reading.landscape == nil)
    let shown = reading.findings.filter { $0.severity == .error }.map(Sample.shown)
    #expect(
      shown == [
        "error INV020 calendar.csv:2:20 start '2027-02-30' is not a date",
        "error INV016 integrations.csv:2:9 kind 'mess' is not a word of 'kind'",
        "error INV014 integrations.csv:2:18 plants integration refers to unknown plant 'P1O4'",
      ])
    let reference = try #require(reading.findings.first { $0.code == "INV014" })
    #expect(reference.fix == "write 'P104' (plants.csv:3:1), or add P1O4 to plants.csv")
    #expect(reference.excerpt == "IF-0042,mess,P01;P1O4,Siemens")
    #expect(reference.span.length == 4)
  }

  @Test("an inventory without plants is refused")
  func noPlants() {
    let reading = InventoryReader.read(InventoryFiles(folder: "empty", files: [:]))
    #expect(reading.landscape == nil)
    #expect(reading.findings.map(\.code) == ["INV003"])
  }

  @Test("plants.csv alone is an inventory, and every blank is listed as an assumption")
  func plantsAlone() throws {
    let reading = InventoryReader.read(Sample.inventory(["plants.csv": "plant_id\nP01\n"]))
    let landscape = try #require(reading.landscape)
    #expect(reading.findings == [])
    #expect(landscape.plants.count == 1)
    let codes = landscape.assumptions.map(\.code)
    #expect(codes.sorted() == (1...15).map { "DEF0" + ($0 < 10 ? "0" : "") + "\($0)" })
  }

  @Test("an identifier that two tables share names both places")
  func doubledIdentifier() {
    let reading = InventoryReader.read(
      Sample.inventory([
        "plants.csv": "plant_id\nX1\n", "teams.csv": "team_id\nX1\n",
      ]))
    let finding = reading.findings.first { $0.code == "INV012" }
    #expect(finding?.span.short == "teams.csv:2:1")
    #expect(finding?.label == "first at plants.csv:2:1")
  }

  @Test("module use by a database or a star stands for its plants, none twice")
  func moduleUse() throws {
    let reading = InventoryReader.read(
      Sample.inventory([
        "plants.csv": "plant_id,database_id\nP01,D1\nP02,D1\nP03,D2\n",
        "databases.csv": "database_id\nD1\nD2\n", "modules.csv": "module_id\nm1\nm2\n",
        "module_usage.csv": "module_id,plant_id,database_id\nm1,P01,\nm1,,D1\nm2,*,\n",
      ]))
    let uses = try #require(reading.landscape).moduleUsage
    let shown = uses.map { "\($0.module.offset)-\($0.plant.offset) \($0.row.line)" }
    #expect(shown == ["0-0 2", "0-1 3", "1-0 4", "1-1 4", "1-2 4"])
  }

  @Test("a dependency that makes no sense names the kinds that would")
  func senselessDependency() throws {
    let reading = InventoryReader.read(
      Sample.inventory([
        "plants.csv": "plant_id\nP01\n", "modules.csv": "module_id,kind\nmine,custom\n",
        "dependencies.csv":
          "from,to,kind\nP01,mine,talks_to\nP01,P01,requires\nmine,stock,requires\n",
      ]))
    let shown = reading.findings.filter { $0.severity == .error }.map(Sample.shown)
    #expect(
      shown == [
        "error INV034 dependencies.csv:2:10 kind a plant that talks_to a module has no meaning",
        "error INV035 dependencies.csv:3:5 to 'P01' depends on itself",
      ])
    #expect(reading.findings.first { $0.code == "INV034" }?.label == "possible: requires")
  }

  @Test("a module that requires an unlisted core module is normal")
  func unlistedModule() throws {
    let reading = InventoryReader.read(
      Sample.inventory([
        "plants.csv": "plant_id\nP01\n", "modules.csv": "module_id,kind\nmine,custom\n",
        "dependencies.csv": "from,to,kind\nmine,stock,requires\n",
      ]))
    #expect(reading.findings == [])
    #expect(reading.landscape?.dependencies.elements.first?.to == .unlistedModule("stock"))
  }

  @Test("amounts are converted once, by the row's currency, their own, or the inventory's")
  func conversion() throws {
    let reading = InventoryReader.read(
      Sample.inventory([
        "plants.csv": "plant_id,downtime_cost_per_hour\nP01,1000\nP02,1000 PLN\n",
        "teams.csv": "team_id,rate_per_day,currency\nT1,800,USD\n",
        "rates.csv":
          "from,to,date,rate\nUSD,EUR,2026-01-01,0.8\nUSD,EUR,2026-09-30,0.9\n"
          + "EUR,PLN,2026-09-30,4\n",
      ]))
    let landscape = try #require(reading.landscape)
    #expect(landscape.plants.map(\.downtimeCostPerHour.value.minor) == [100_000, 25_000])
    #expect(landscape.teams.map(\.ratePerDay.value.minor) == [72_000])
    let dollars = InventoryReader.read(
      Sample.inventory([
        "plants.csv": "plant_id,downtime_cost_per_hour\nP01,1000\n"
      ]), currency: Currency(code: "USD"))
    #expect(dollars.findings.map(\.code) == ["INV029"])
  }

  @Test("an unknown time zone names the nearest known one")
  func unknownZone() throws {
    let reading = InventoryReader.read(
      Sample.inventory(["plants.csv": "plant_id,timezone\nP01,Europe/Berln\n"]))
    let finding = try #require(reading.findings.first)
    #expect(finding.code == "INV030")
    #expect(finding.label == "did you mean Europe/Berlin?")
  }

  @Test("the same bytes under the same names have the same hash, wherever they lie")
  func hash() {
    let first = InventoryFiles(folder: "a", files: ["x.csv": [1, 2], "y.csv": [3]])
    let second = InventoryFiles(folder: "b", files: ["y.csv": [3], "x.csv": [1, 2]])
    let moved = InventoryFiles(folder: "a", files: ["x.csv": [1], "y.csv": [2, 3]])
    #expect(first.hash == second.hash)
    #expect(first.hash != moved.hash)
    #expect(ContentHash(hexadecimal: first.hash.hexadecimal) == first.hash)
  }
}
