import Testing
import WaveCore
import WaveInventory
import WaveLandscape

/// Files as spreadsheets and people write them, each read as the same two plants.
@Suite struct CSVReadingTests {
  private static let plain =
    "plant_id,name,downtime_tolerance\nP01,Köln,1.5h\nP02,\"Linz, Süd\",4h\n"

  private static let variants: [(String, [UInt8])] = [
    ("plain", Array(plain.utf8)),
    ("with byte order mark", [0xEF, 0xBB, 0xBF] + Array(plain.utf8)),
    ("CRLF", Array(plain.replacing("\n", with: "\r\n").utf8)),
    ("CR only", Array(plain.replacing("\n", with: "\r").utf8)),
    ("no line end at the end", Array(plain.dropLast().utf8)),
    (
      "semicolons and decimal commas",
      Array("plant_id;name;downtime_tolerance\nP01;Köln;1,5h\nP02;Linz, Süd;4h\n".utf8)
    ),
    (
      "tabs",
      Array("plant_id\tname\tdowntime_tolerance\nP01\tKöln\t1.5h\nP02\tLinz, Süd\t4h\n".utf8)
    ),
    (
      "pipes", Array("plant_id|name|downtime_tolerance\nP01|Köln|1.5h\nP02|Linz, Süd|4h\n".utf8)
    ),
    (
      "a separator line",
      Array("sep=;\nplant_id;name;downtime_tolerance\nP01;Köln;1.5h\nP02;Linz, Süd;4h\n".utf8)
    ),
    (
      "title rows",
      Array(("Plants of the group,,\nas of May,,\n\n" + plain).utf8)
    ),
    (
      "header case, blanks and synonyms",
      Array("Plant ID , Site Name,Downtime Tolerance (h)\nP01,Köln,1.5\nP02,\"Linz, Süd\",4\n".utf8)
    ),
    (
      "blanks before a quote",
      Array("plant_id,name,downtime_tolerance\nP01,  \"Köln\" ,1.5h\nP02, \"Linz, Süd\",4h\n".utf8)
    ),
    (
      "trailing blank rows and columns",
      Array(
        "plant_id,name,downtime_tolerance,,\nP01,Köln,1.5h,,\nP02,\"Linz, Süd\",4h,,\n,,,,\n,,\n"
          .utf8)
    ),
    (
      "UTF-16 little-endian",
      [0xFF, 0xFE] + plain.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    ),
    (
      "UTF-16 big-endian",
      [0xFE, 0xFF] + plain.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    ),
    ("Windows-1252", plain.unicodeScalars.map { UInt8($0.value) }),
  ]

  @Test("a file reads the same in every encoding, separator and line end", arguments: variants)
  func variant(name: String, bytes: [UInt8]) throws {
    let reading = InventoryReader.read(
      InventoryFiles(folder: "sample", files: ["plants.csv": bytes]))
    #expect(reading.findings.filter { $0.severity == .error } == [], "\(name)")
    let plants = try #require(reading.landscape).plants
    #expect(plants.map(\.id.text) == ["P01", "P02"])
    #expect(plants.map(\.name) == ["Köln", "Linz, Süd"])
    #expect(plants.map(\.downtimeTolerance.value.count) == [90, 240])
  }

  @Test("Windows-1252 is a warning that names the first line with a foreign byte")
  func windows() {
    let reading = InventoryReader.read(
      InventoryFiles(
        folder: "sample", files: ["plants.csv": Self.plain.unicodeScalars.map { UInt8($0.value) }]))
    #expect(
      reading.findings.map(Sample.shown).first?.hasPrefix("warning INV002 plants.csv:2") == true)
  }

  @Test("a quoted line break and doubled quotes belong to the cell, and lines are still right")
  func quotedBreaks() throws {
    let text = "plant_id,name,shifts\nP01,\"Line one\nline \"\"two\"\"\",15\nP02,Linz,99\n"
    let reading = InventoryReader.read(Sample.inventory(["plants.csv": text]))
    #expect(
      reading.findings.map(Sample.shown) == [
        "error INV019 plants.csv:4:10 shifts '99' is not in the range 0.0 to 21.0"
      ])
    let mended = Sample.inventory(["plants.csv": text.replacing("99", with: "15")])
    let plants = try #require(InventoryReader.read(mended).landscape).plants
    #expect(plants.map(\.name) == ["Line one\nline \"two\"", "Linz"])
  }

  @Test("a quote that is never closed is named where it was opened, and costs one cell")
  func openQuote() {
    let text = "plant_id,name,shifts\nP01,\"Hallstadt,15\nP02,Linz,99\n"
    let reading = InventoryReader.read(Sample.inventory(["plants.csv": text]))
    #expect(
      reading.findings.map { "\($0.code) \($0.span.short)" } == [
        "INV004 plants.csv:2:5", "INV019 plants.csv:3:10",
      ])
  }

  @Test("NUL bytes are dropped with a warning")
  func nulBytes() throws {
    let reading = InventoryReader.read(
      InventoryFiles(
        folder: "sample", files: ["plants.csv": Array("plant_id,name\nP01,Li\u{0}nz\n".utf8)]))
    #expect(reading.findings.map(\.code) == ["INV005"])
    #expect(try #require(reading.landscape).plants.map(\.name) == ["Linz"])
  }

  @Test("a renamed workbook is recognised and named")
  func workbook() {
    let bytes: [UInt8] = [0x50, 0x4B, 3, 4] + Array("....xl/workbook.xml".utf8)
    let reading = InventoryReader.read(
      InventoryFiles(folder: "sample", files: ["plants.csv": bytes]))
    #expect(reading.findings.map(\.headline) == ["the file is an Excel workbook (.xlsx), not CSV"])
  }

  @Test("an unknown column warns with the nearest known name")
  func unknownColumn() throws {
    let reading = InventoryReader.read(
      Sample.inventory(["plants.csv": "plant_id,downtme_tolerance\nP01,4h\n"]))
    let finding = try #require(reading.findings.first)
    #expect(finding.code == "INV007")
    #expect(finding.label == "did you mean downtime_tolerance?")
    #expect(reading.landscape != nil)
  }

  @Test("a missing required column, a doubled one and a row too long are named")
  func headerFaults() {
    let missing = InventoryReader.read(
      Sample.inventory([
        "plants.csv": "plant_id,plant,name\nP01,P01,A\n",
        "dependencies.csv": "from,to\nP01,P01\n", "teams.csv": "team_id,name\nT1,A,B\n",
      ]))
    #expect(
      missing.findings.map { "\($0.code) \($0.span.short)" } == [
        "INV008 dependencies.csv:1", "INV009 plants.csv:1:10", "INV010 teams.csv:2:6",
      ])
  }
}
