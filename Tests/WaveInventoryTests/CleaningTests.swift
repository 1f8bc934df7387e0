import Testing
import WaveCore
import WaveInventory
import WaveLandscape
import WaveOutcome

/// Cleaned copies, empty templates, and what blanks are worth.
@Suite struct CleaningTests {
  private static let ugly: [String: String] = [
    "plants.csv": """
    Werksliste
    Werk;Bezeichnung;Ausfalltoleranz (min);Ausfallkosten pro Stunde;reguliert;Farbe
    P1;=Köln;90;"1.200,50 €";ja;rot
    P2;Graz;n/a;900,25;nein;
    Summe;;;2.100,75;;

    """,
    "databases.csv": "database_id;contract_end;size_gb;notice\nD1;28/04/2027;1.234,5;1,5 d\n",
    "modules.csv": "module_id\nm_a\nm_b\n",
    "module_usage.csv": "module_id;P1;P2\nm_a;x;\nm_b;x;x\n",
    "integrations.csv": "integration_id;kind;plants\nI1;mes;P1, P2\n",
  ]

  @Test("a cleaned copy says the same, and leaves no doubt")
  func sameMeaning() throws {
    let before = InventoryReader.read(Sample.inventory(Self.ugly))
    let original = try #require(before.landscape)
    let copy = CleanedInventory(Sample.inventory(Self.ugly))
    let after = InventoryReader.read(InventoryFiles(folder: "copy", files: copy.files))
    #expect(after.findings.map(\.code) == ["INV007"])  // the column nobody knows is kept
    let cleaned = try #require(after.landscape)
    #expect(cleaned.plants.map(\.id) == original.plants.map(\.id))
    #expect(cleaned.plants.map(\.name) == original.plants.map(\.name))
    #expect(
      cleaned.plants.map(\.downtimeTolerance.value)
        == original.plants.map(\.downtimeTolerance.value))
    #expect(
      cleaned.plants.map(\.downtimeCostPerHour.value)
        == original.plants.map(\.downtimeCostPerHour.value))
    #expect(cleaned.databases.map(\.contractEnd) == original.databases.map(\.contractEnd))
    #expect(cleaned.databases.map(\.sizeGB.value) == original.databases.map(\.sizeGB.value))
    #expect(cleaned.databases.map(\.notice) == original.databases.map(\.notice))
    #expect(cleaned.integrations.map(\.plants) == original.integrations.map(\.plants))
    #expect(cleaned.moduleUsage.map(\.plant) == original.moduleUsage.map(\.plant))
  }

  @Test("every changed cell is listed with its place in the original")
  func changes() {
    let copy = CleanedInventory(Sample.inventory(Self.ugly))
    #expect(
      copy.changes.map { "\($0.span.short) \($0.before) -> \($0.after)" } == [
        "databases.csv:2:4 28/04/2027 -> 2027-04-28", "databases.csv:2:15 1.234,5 -> 1234.5",
        "databases.csv:2:23 1,5 d -> 1d 12h", "integrations.csv:2:8 P1, P2 -> P1;P2",
        "plants.csv:3:10 90 -> 1h 30min", "plants.csv:3:14 1.200,50 € -> 1200.5 EUR",
        "plants.csv:3:26 ja -> yes", "plants.csv:4:9 n/a -> ", "plants.csv:4:13 900,25 -> 900.25",
        "plants.csv:4:20 nein -> no",
      ])
    #expect(copy.remarks.contains("plants.csv: 2 rows that are no data were left out."))
  }

  @Test(
    "a clean inventory is copied without a change of meaning, and cleaning twice is cleaning once")
  func idempotent() throws {
    let files = try Sample.files("starter")
    let once = CleanedInventory(files)
    let twice = CleanedInventory(InventoryFiles(folder: "copy", files: once.files))
    #expect(twice.files == once.files)
    #expect(twice.changes == [])
  }

  @Test(
    "the template is an inventory without rows, and each example is one when its mark is taken off")
  func template() throws {
    let files = InventoryTemplate.files
    let empty = InventoryReader.read(InventoryFiles(folder: "new", files: files))
    #expect(empty.findings.map(\.code.text) == ["INV073"])
    #expect(try #require(empty.landscape).plants.isEmpty)
    let filled = files.mapValues { bytes in
      Array(String(decoding: bytes, as: UTF8.self).replacing("\n# ", with: "\n").utf8)
    }
    let plants = try #require(filled["plants.csv"])
    let reading = InventoryReader.read(
      InventoryFiles(folder: "new", files: ["plants.csv": plants]))
    #expect(reading.readable.plants.map(\.id.text) == ["P01"])
  }

  @Test("columns are counted by what is filled in them; a placeholder is not")
  func completeness() {
    let reading = InventoryReader.read(Sample.inventory(Self.ugly))
    let plants = reading.completeness.filter { $0.table == "plants" }
    #expect(plants.first { $0.column == "downtime_tolerance" }?.filled == 1)
    #expect(plants.first { $0.column == "regulated" }?.filled == 2)
    #expect(plants.first { $0.column == "rto" }?.filled == 0)
    #expect(plants.allSatisfy { $0.rows == 2 })
    #expect(!reading.completeness.contains { $0.table == "module_usage" })
  }

  @Test("blanks are ranked by how far they could move cost and time")
  func ranking() throws {
    let texts = [
      "plants.csv":
        "plant_id,downtime_tolerance,downtime_cost_per_hour,benefit_per_week,named_users\n"
        + "P1,4h,,100,50\nP2,4h,2000,100,50\n",
      "modules.csv": "module_id,kind,porting,porting_days,lines_of_code,maintenance_days_per_week,"
        + "team_id\nm1,custom,not_ported,,1300,0,T1\nm2,custom,not_ported,,130,0,T1\n",
      "teams.csv": "team_id,people,days_per_week,rate_per_day\nT1,2,5,1000\n",
    ]
    let landscape = try #require(InventoryReader.read(Sample.inventory(texts)).landscape)
    let ranking = UnknownRanking(landscape)
    #expect(ranking.weekOfWaiting.minor == 20_000)
    #expect(
      ranking.unknowns.map { "\($0.subject) \($0.field) \($0.money.minor) \($0.weeks)" } == [
        "m1 porting_days 2400000 2.4", "P1 downtime_cost_per_hour 2220000 0.0",
        "m2 porting_days 600000 0.6",
      ])
    // The first: 2 + 1300/130 days, spread 0.5 to 2.5, at 1,000 a day and 10 days a week.
  }
}
