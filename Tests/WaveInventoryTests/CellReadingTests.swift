import Testing
import WaveCalendar
import WaveCore
import WaveInventory
import WaveLandscape

/// Cells in all their spellings, read through the tables they stand in.
@Suite struct CellReadingTests {
  private static func plants(_ column: String, _ cells: [String], settings: String = "")
    -> InventoryReading
  {
    let rows = cells.enumerated().map { "P\($0.offset);\($0.element)" }.joined(separator: "\n")
    var files = ["plants.csv": "plant_id;\(column)\n\(rows)\n"]
    if !settings.isEmpty { files["inventory.yaml"] = settings }
    return InventoryReader.read(Sample.inventory(files))
  }

  private static func databases(_ column: String, _ cells: [String], settings: String = "")
    -> InventoryReading
  {
    let rows = cells.enumerated().map { "D\($0.offset);\($0.element)" }.joined(separator: "\n")
    var files = [
      "plants.csv": "plant_id\nP1\n", "databases.csv": "database_id;\(column)\n\(rows)\n",
    ]
    if !settings.isEmpty { files["inventory.yaml"] = settings }
    return InventoryReader.read(Sample.inventory(files))
  }

  @Test(
    "a duration reads the same in every spelling",
    arguments: [
      ("90min", 90), ("90 min", 90), ("4h", 240), ("4 hours", 240), ("4:30", 270), ("1d 6h", 1800),
      ("1d6h", 1800), ("3w", 30_240), ("PT4H", 240), ("P1DT6H", 1800), ("PT1H30M", 90), ("4", 240),
      ("1.5h", 90), ("0", 0), ("36:00", 2160), ("2 days", 2880), ("1 w 2 d", 12_960),
      ("4h30", 270), ("4 h 30 min", 270), ("1d 4:30", 1710), ("2 days 04:30:00", 3150),
      ("4 Std.", 240), ("2 Tage", 2880), ("1 Tag und 6 Stunden", 1800), ("3 Wochen", 30_240),
      ("1 jour et 6 heures", 1800), ("2 semanas", 20_160), ("3 días", 4320), ("90 Minuten", 90),
    ])
  func duration(text: String, minutes: Int) throws {
    let reading = Self.plants("downtime_tolerance", [text])
    #expect(reading.findings == [])
    #expect(
      try #require(reading.landscape).plants.map(\.downtimeTolerance.value.count) == [minutes])
  }

  @Test(
    "what is no duration is refused",
    arguments: ["soon", "4x", "-4h", "4h 1d", "P1M", "4:75", "h", "1 2", "PT"])
  func noDuration(text: String) {
    #expect(Self.plants("downtime_tolerance", [text]).findings.map(\.code) == ["INV017"])
  }

  @Test(
    "money reads with its currency before or behind, and any thousands mark",
    arguments: [
      ("1200", 120_000), ("1200 EUR", 120_000), ("€ 1200", 120_000), ("1,200.50", 120_050),
      ("1'200.50", 120_050), ("1 200,50", 120_050), ("1.200,50", 120_050), ("EUR1200", 120_000),
      ("1\u{A0}200,50 €", 120_050), ("0.125", 12), ("1.200,–€", 120_000), ("£1200", 120_000),
      ("1\u{202F}200,50", 120_050), ("1’200.50", 120_050), ("1_200", 120_000), ("kr 1200", 120_000),
      ("1200 euros", 120_000),
    ])
  func money(text: String, minor: Int) throws {
    var files = ["plants.csv": "plant_id;downtime_cost_per_hour\nP0;\(text)\n"]
    if text.contains("£") { files["inventory.yaml"] = "currency: GBP\n" }
    if text.contains("kr") { files["inventory.yaml"] = "currency: SEK\n" }
    let reading = InventoryReader.read(Sample.inventory(files))
    #expect(reading.findings == [])
    let plants = try #require(reading.landscape).plants
    #expect(plants.map(\.downtimeCostPerHour.value.minor) == [minor])
  }

  @Test(
    "what is no money is refused", arguments: ["12k", "$ 5", "twelve", "1,20,0", "-5", "5-", "(5)"])
  func noMoney(text: String) {
    let codes = Self.plants("downtime_cost_per_hour", [text]).findings.map(\.code)
    #expect(
      codes == [
        text.hasSuffix("5") && text != "$ 5" || "5-(5)".contains(text) ? "INV019" : "INV028"
      ])
  }

  @Test("a column's other cells decide what its marks mean")
  func decimalByColumn() throws {
    let comma = Self.databases("size_gb", ["1.234", "2,5"])
    #expect(try #require(comma.landscape).databases.map(\.sizeGB.value) == [1234, 2.5])
    let point = Self.databases("size_gb", ["1,234", "2.5"])
    #expect(try #require(point.landscape).databases.map(\.sizeGB.value) == [1234, 2.5])
  }

  @Test("marks that a column leaves open are refused, and decided by the inventory's settings")
  func openDecimal() throws {
    let open = Self.databases("size_gb", ["1.234", "7"])
    #expect(
      open.findings.map(Sample.shown).first?.hasPrefix("error INV022 databases.csv:2:4") == true)
    let point = Self.databases("size_gb", ["1.234"], settings: "decimal: \".\"\n")
    #expect(try #require(point.landscape).databases.map(\.sizeGB.value) == [1.234])
    let comma = Self.databases("size_gb", ["1.234"], settings: "decimal: \",\"\n")
    #expect(try #require(comma.landscape).databases.map(\.sizeGB.value) == [1234])
  }

  @Test("two ways of writing decimals in one column are refused at the later cell")
  func mixedDecimal() {
    let reading = Self.databases("size_gb", ["1.25", "2,75"])
    #expect(reading.findings.contains { $0.code == "INV023" && $0.span.line == 3 })
  }

  @Test("a whole number's mark parts thousands")
  func wholeThousands() throws {
    let reading = Self.plants("named_users", ["1.234", "1 500"])
    #expect(try #require(reading.landscape).plants.map(\.namedUsers.value) == [1234, 1500])
  }

  @Test(
    "dates read by ISO, with dots, and by their column's order",
    arguments: [
      (["2027-05-01"], ["2027-05-01"]), (["1.5.2027"], ["2027-05-01"]),
      (["28/04/2027", "03/04/2027"], ["2027-04-28", "2027-04-03"]),
      (["04/28/2027", "03/04/2027"], ["2027-04-28", "2027-03-04"]),
      (["05/05/2027"], ["2027-05-05"]), (["2027/05/01"], ["2027-05-01"]),
      (["1 May 2027", "01-May-27"], ["2027-05-01", "2027-05-01"]),
      (["1. März 2027", "1 mars 2027"], ["2027-03-01", "2027-03-01"]),
      (["1 de mayo de 2027", "May 1, 2027"], ["2027-05-01", "2027-05-01"]),
      (["2027-05-01 00:00:00", "2027-05-01T00:00"], ["2027-05-01", "2027-05-01"]),
    ])
  func dates(cells: [String], dates: [String]) throws {
    let reading = Self.databases("contract_end", cells)
    #expect(reading.findings.filter { $0.severity > .note } == [])
    let read = try #require(reading.landscape).databases.compactMap(\.contractEnd)
    #expect(read.map(\.description) == dates)
  }

  @Test("dates that a column leaves open are refused, and decided by the inventory's settings")
  func openDates() throws {
    let open = Self.databases("contract_end", ["03/04/2027"])
    #expect(open.findings.map(\.code) == ["INV021"])
    let day = Self.databases("contract_end", ["03/04/2027"], settings: "date_order: dmy\n")
    #expect(
      try #require(day.landscape).databases.first { _ in true }?.contractEnd?.description
        == "2027-04-03")
    let mixed = Self.databases("contract_end", ["28/04/2027", "04/28/2027"])
    #expect(mixed.findings.contains { $0.code == "INV023" && $0.span.line == 3 })
  }

  @Test("a spreadsheet's day number is read with a warning")
  func serialDate() throws {
    let reading = Self.databases("contract_end", ["46508"])
    #expect(reading.findings.map(\.code) == ["INV031"])
    #expect(
      try #require(reading.landscape).databases.compactMap(\.contractEnd?.description) == [
        "2027-05-01"
      ])
  }

  @Test("a spreadsheet's moment is read to the minute, with a warning")
  func serialDateTime() throws {
    let reading = InventoryReader.read(
      Sample.inventory([
        "plants.csv": "plant_id\nP1\n",
        "calendar.csv": "scope;kind;start;end\nall;window;46508,25;46509.9999999\n"
          + "all;window;1.5.2027 6:00 PM;2027-05-02 08:00:00\n",
      ]))
    #expect(reading.findings.map(\.code) == ["INV031", "INV031"])
    #expect(
      reading.calendar.map { "\($0.start) to \($0.end)" } == [
        "2027-05-01 06:00 to 2027-05-03 00:00", "2027-05-01 18:00 to 2027-05-02 08:00",
      ])
  }

  @Test("parts of a day are read where no other unit fits, and refused where one does")
  func dayFractions() throws {
    let days = Self.plants("downtime_tolerance", ["0.0208333333333333", "0.166666666666667"])
    #expect(days.findings.map(\.code) == ["INV031"])
    #expect(
      try #require(days.landscape).plants.map(\.downtimeTolerance.value.count) == [30, 240])
    let open = Self.plants("downtime_tolerance", ["0.166666666666667"])
    #expect(open.findings.map(\.code) == ["INV059"])
    #expect(open.findings.map(\.label) == ["4 h, or 10 min?"])
    let told = Self.plants("downtime_tolerance (days)", ["0.166666666666667"])
    #expect(try #require(told.landscape).plants.map(\.downtimeTolerance.value.count) == [240])
    let short = Self.plants("downtime_tolerance", ["0.25", "1.5"])
    #expect(try #require(short.landscape).plants.map(\.downtimeTolerance.value.count) == [15, 90])
  }

  @Test("a doubtful cell that its column decides is noted with the evidence")
  func evidence() throws {
    let reading = Self.databases("size_gb", ["1.234", "2,5"])
    #expect(reading.findings.map { "\($0.code) \($0.span.short)" } == ["INV048 databases.csv:2:4"])
    #expect(
      reading.findings.map(\.headline) == [
        "'1.234' could mean two things; '2,5' in row 3 says that its decimal mark is a comma"
      ])
    let dates = Self.databases("contract_end", ["03/04/2027", "28/04/2027"])
    #expect(dates.findings.map(\.code) == ["INV048"])
  }

  @Test(
    "a day of every year reads however a spreadsheet left it",
    arguments: ["12-31", "31.12.", "31 Dec", "31. Dez", "Dec 31", "2026-12-31", "31.12"])
  func monthDays(text: String) throws {
    let reading = InventoryReader.read(
      Sample.inventory([
        "plants.csv": "plant_id\nP1\n",
        "companies.csv": "company_id;fiscal_year_end\nC1;\(text)\n",
      ]))
    #expect(reading.findings == [])
    #expect(
      try #require(reading.landscape).companies.map(\.fiscalYearEnd.value.description) == ["12-31"])
  }

  @Test("a date that does not exist is refused", arguments: ["2027-02-30", "soon", "31.04.2027"])
  func noDate(text: String) {
    #expect(Self.databases("contract_end", [text]).findings.map(\.code) == ["INV020"])
  }

  @Test(
    "yes and no in the usual spellings",
    arguments: [
      ("yes", true), ("Y", true), ("TRUE", true), ("1", true), ("x", true), ("no", false),
      ("WAHR", true), ("falsch", false), ("Vrai", true), ("faux", false), ("sí", true),
      ("Verdadero", true), ("falso", false), ("✓", true), ("nein", false),
      ("False", false), ("0", false),
    ])
  func booleans(text: String, value: Bool) throws {
    let reading = Self.plants("regulated", [text])
    #expect(try #require(reading.landscape).plants.map(\.regulated.value) == [value])
  }

  @Test("shares may be percentages and stay between nothing and all")
  func shares() throws {
    let reading = Self.databases("largest_table_share", ["31%", "0.5"])
    #expect(
      try #require(reading.landscape).databases.map(\.largestTableShare.value) == [0.31, 0.5])
    #expect(Self.databases("largest_table_share", ["31"]).findings.map(\.code) == ["INV019"])
  }

  @Test("placeholders are unknown with a warning, bounds and spreadsheet errors are refused")
  func specials() throws {
    let reading = Self.plants("downtime_tolerance", ["n/a"])
    #expect(reading.findings.map(\.code) == ["INV024"])
    #expect(
      try #require(reading.landscape).plants.first { _ in true }?.downtimeTolerance.isAssumed
        == true)
    #expect(Self.plants("downtime_tolerance", ["<4"]).findings.map(\.code) == ["INV026"])
    #expect(Self.plants("shifts", ["24/7"]).findings.map(\.code) == ["INV026"])
    #expect(Self.plants("downtime_tolerance", ["#N/A"]).findings.map(\.code) == ["INV025"])
    #expect(Self.plants("regulated", ["maybe"]).findings.map(\.code) == ["INV027"])
  }

  @Test("criticality is a number or a name")
  func criticality() throws {
    let reading = Self.plants("criticality", ["1", "high", "Medium", "low"])
    #expect(try #require(reading.landscape).plants.map(\.criticality.value) == [1, 2, 3, 4])
  }

  @Test("weekly hours read with days, ranges and a zone")
  func windows() throws {
    let text =
      "integration_id,kind,partner_windows\n"
      + "I1,edi,Tue-Thu 10:00-16:00 America/New_York;Wed 02:00-04:00\n"
    let reading = InventoryReader.read(
      Sample.inventory(["plants.csv": "plant_id\nP1\n", "integrations.csv": text]))
    let windows = try #require(reading.landscape).integrations.flatMap(\.partnerWindows)
    #expect(windows.map { $0.weekdays.map(\.abbreviation).joined() } == ["TueWedThu", "Wed"])
    #expect(windows.map(\.opens.description) == ["10:00", "02:00"])
    #expect(windows.map(\.timezone) == ["America/New_York", nil])
    #expect(reading.zones.keys.sorted() == ["America/New_York", "UTC"])
    let bad = text.replacing("Wed 02:00-04:00", with: "Wensday at two")
    let refused = InventoryReader.read(
      Sample.inventory(["plants.csv": "plant_id\nP1\n", "integrations.csv": bad]))
    #expect(refused.findings.map { "\($0.code) \($0.span.column)" } == ["INV032 45"])
  }
}
