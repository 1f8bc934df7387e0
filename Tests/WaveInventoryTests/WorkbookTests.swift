import Testing
import WaveCalendar
import WaveCore
import WaveLandscape

@testable import WaveInventory

/// Excel workbooks, read directly.
@Suite struct WorkbookTests {
  private typealias Book = SampleWorkbook

  private static func read(_ files: [String: [UInt8]]) -> InventoryReading {
    InventoryReader.read(InventoryFiles(folder: "sample", files: files))
  }

  private static func codes(_ reading: InventoryReading) -> [String] {
    reading.findings.map { "\($0.code) \($0.span.short)" }
  }

  private static let styles = """
    <styleSheet><numFmts><numFmt numFmtId="164" formatCode="000"/>\
    <numFmt numFmtId="165" formatCode="[$-407]dd/mm/yyyy\\ hh:mm;@"/>\
    <numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="#,##0.00 &quot;days&quot;"/>\
    </numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>\
    <xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>\
    <xf numFmtId="20"/><xf numFmtId="9"/><xf numFmtId="167"/></cellXfs></styleSheet>
    """

  @Test("a sheet named like a table is read with its styles: dates, hours, padded numbers")
  func styled() throws {
    let book = Book.bytes(
      [
        (
          "Plants",
          [
            Book.row(
              2, Book.text("A2", "plant_id"), Book.text("B2", "downtime_tolerance"),
              Book.text("C2", "rto"), Book.text("D2", "downtime_cost_per_hour")),
            Book.row(
              4, Book.number("A4", "7", style: 2),
              Book.number("B4", "0.16666666666666666", style: 5),
              Book.number("C4", "1.25", style: 4), Book.number("D4", "1234.5", style: 7)),
          ]
        ),
        (
          "calendar",
          [
            Book.row(
              1, "<c r=\"A1\" t=\"s\"><v>0</v></c>", "<c r=\"B1\" t=\"s\"><v>1</v></c>",
              "<c r=\"C1\" t=\"s\"><v>2</v></c>", "<c r=\"D1\" t=\"s\"><v>3</v></c>"),
            Book.row(
              2, Book.text("A2", "plant:007"), Book.text("B2", "shutdown"),
              Book.number("C2", "46508.25", style: 3), Book.number("D2", "46510", style: 1)),
          ]
        ),
      ], styles: Self.styles, texts: ["scope", "kind", "start", "end"])
    let reading = Self.read(["inventory.xlsx": book])
    #expect(reading.findings == [])
    let plant = try #require(reading.landscape?.plants.first { _ in true })
    #expect(plant.id.text == "007")
    #expect(plant.downtimeTolerance.value == Minutes(240))
    #expect(plant.rto.value == Minutes(1800))
    #expect(plant.downtimeCostPerHour.value.minor == 123_450)
    #expect(plant.row.short == "inventory.xlsx:Plants!4")
    #expect(
      reading.calendar.map { "\($0.start) to \($0.end)" } == [
        "2027-05-01 06:00 to 2027-05-04 00:00"
      ])
  }

  @Test("days counted from 1904 are the same days")
  func from1904() throws {
    let rows = [
      Book.row(1, Book.text("A1", "team_id"), Book.text("B1", "available_from")),
      Book.row(2, Book.text("A2", "T1"), Book.number("B2", "45046", style: 1)),
    ]
    let book = Book.bytes([("teams", rows)], styles: Self.styles, is1904: true)
    let reading = Self.read(["plants.csv": Array("plant_id\nP1\n".utf8), "more.xlsx": book])
    #expect(
      try #require(reading.landscape).teams.compactMap(\.availableFrom?.description) == [
        "2027-05-01"
      ])
  }

  @Test("findings cite sheet and cell")
  func places() throws {
    let rows = [
      Book.row(1, Book.text("A1", "plant_id"), Book.text("C1", "shifts")),
      Book.row(3, Book.text("A3", "P1"), Book.number("C3", "99")),
      Book.row(4, Book.text("A4", "P2"), "<c r=\"C4\" t=\"e\"><v>#N/A</v></c>"),
      Book.row(5, Book.text("A5", "P3"), "<c r=\"C5\"><f>A1+1</f></c>"),
    ]
    let reading = Self.read(["inventory.xlsx": Book.bytes([("plants", rows)])])
    #expect(
      Self.codes(reading) == [
        "INV019 inventory.xlsx:plants!C3", "INV025 inventory.xlsx:plants!C4",
        "INV065 inventory.xlsx:plants!C5",
      ])
    #expect(reading.findings.first?.excerpt == "99")
  }

  @Test("a workbook named like a table may have one sheet of any name; others are noted")
  func names() throws {
    let plants = [Book.row(1, Book.text("A1", "plant_id")), Book.row(2, Book.text("A2", "P1"))]
    let one = Self.read(["plants.xlsx": Book.bytes([("Tabelle1", plants)])])
    #expect(try #require(one.landscape).plants.count == 1)
    let two = Self.read(["all.xlsx": Book.bytes([("plants", plants), ("plnats", plants)])])
    #expect(Self.codes(two) == ["INV062 all.xlsx:plnats"])
    let twice = Self.read([
      "all.xlsx": Book.bytes([("plants", plants)]), "plants.csv": Array("plant_id\nP1\n".utf8),
    ])
    #expect(Self.codes(twice) == ["INV063 plants.csv"])
  }

  @Test(
    "what only looks like a workbook is named",
    arguments: [
      (Array("plant_id\nP1\n".utf8), "the file is text, not a workbook (.xlsx)"),
      (
        [0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0],
        "the file is an old Excel workbook (.xls), not a workbook (.xlsx)"
      ),
      (
        [0xD0, 0xCF, 0x11, 0xE0] + "EncryptedPackage".utf8.flatMap { [$0, 0] },
        "the file is an Excel workbook locked by a password, not a workbook (.xlsx)"
      ),
      (
        SampleWorkbook.archive([("plants.csv", [65])]),
        "the file is a zip archive, not a workbook (.xlsx)"
      ),
      (
        Array("<html><table>".utf8), "the file is a page of HTML or XML, not a workbook (.xlsx)"
      ),
    ] as [([UInt8], String)])
  func foreign(bytes: [UInt8], headline: String) {
    let reading = Self.read(["plants.csv": Array("plant_id\nP1\n".utf8), "more.xlsx": bytes])
    #expect(reading.findings.map(\.headline) == [headline])
    #expect(reading.findings.map(\.code) == ["INV001"])
  }

  @Test("a workbook that is cut, bent or full of tricks ends in one finding")
  func damaged() {
    let rows = [Book.row(1, Book.text("A1", "plant_id")), Book.row(2, Book.text("A2", "P1"))]
    let book = Book.bytes([("plants", rows)])
    let bomb = Book.bytes([("plants", ["<row r=\"2\"/><row r=\"1\"/>"])])
    let entity = Book.archive([
      (
        "xl/workbook.xml",
        Array("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><workbook>&a;</workbook>".utf8)
      )
    ])
    let deep = Book.archive([
      ("xl/workbook.xml", Array(String(repeating: "<a>", count: 500).utf8))
    ])
    for bytes in [Array(book.dropLast(30)), bomb, entity, deep] {
      let reading = Self.read(["plants.csv": Array("plant_id\nP1\n".utf8), "x.xlsx": bytes])
      #expect(reading.findings.map(\.code) == ["INV061"])
    }
    var bent = book
    bent[bent.count / 2] ^= 0xFF
    #expect(Self.read(["x.xlsx": bent]).hasErrors)
  }

  @Test(
    "a number format says what a number is",
    arguments: [
      ("General", CellFormat.number), ("0.00", .number), ("#,##0 \"h\"", .number), ("0", .number),
      ("00000", .padded(5)), ("dd/mm/yyyy", .date), ("mmm-yy", .date), ("h:mm AM/PM", .time),
      ("[h]:mm:ss", .time), ("yyyy-mm-dd hh:mm", .dateTime), ("[Red]0.0", .number),
      ("[$-407]d. mmmm yyyy;@", .date), ("mm:ss", .time), ("@", .number), ("0%", .number),
      ("_-* #,##0.00\\ [$€-407]_-", .number),
    ])
  func formats(code: String, format: CellFormat) {
    #expect(CellFormat(code: code) == format)
  }

  @Test(
    "numbers are written in digits, as exact as they are",
    arguments: [
      (1234.5, "1234.5"), (123_456_789_012, "123456789012"), (0.1, "0.1"), (1e-7, "0.0000001"),
      (-2.5e-5, "-0.000025"), (1e20, "100000000000000000000"), (0, "0"),
    ])
  func digits(value: Double, text: String) {
    #expect(SheetText.number(value, as: .number, countsFrom1904: false).text == text)
  }
}
