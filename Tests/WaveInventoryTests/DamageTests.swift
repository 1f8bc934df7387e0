import Testing
import WaveCore
import WaveLandscape

@testable import WaveInventory

/// Signs of damage that spreadsheets leave, each named.
@Suite struct DamageTests {
  private static func codes(_ files: [String: String]) -> [String] {
    InventoryReader.read(Sample.inventory(files)).findings.map { "\($0.code) \($0.span.short)" }
  }

  @Test("identifiers that differ by leading zeros only are named")
  func zeros() {
    #expect(
      Self.codes(["plants.csv": "plant_id\n007\n12\n7\n"]) == ["INV055 plants.csv:4:1"])
  }

  @Test("a reference that lost its leading zeros is told which identifier it meant")
  func lostZeros() throws {
    let reading = InventoryReader.read(
      Sample.inventory([
        "companies.csv": "company_id\n0010\n", "plants.csv": "plant_id,company_id\nP1,10\n",
      ]))
    let finding = try #require(reading.findings.first)
    #expect(finding.code == "INV014" && finding.label == "its leading zeros were lost")
    #expect(finding.fix.hasPrefix("write '0010' (companies.csv:2:1)"))
  }

  @Test(
    "digits lost to a power of ten are refused",
    arguments: ["1.23E+11", "1,23E+11", "9E+15", "4.5e-07"])
  func scientific(text: String) {
    #expect(Self.codes(["plants.csv": "plant_id\n\"\(text)\"\n"]) == ["INV056 plants.csv:2:2"])
    #expect(
      Self.codes(["plants.csv": "plant_id;peak_users\nP1;\(text)\n"]) == [
        "INV056 plants.csv:2:4"
      ])
  }

  @Test(
    "a name that became a date is refused",
    arguments: ["1-Mar", "01. Mrz", "Mar-01", "1-Sep-26", "dic-05", "01.03.2026", "1/3/2026"])
  func dates(text: String) {
    #expect(
      Self.codes(["plants.csv": "plant_id\nP1\n", "modules.csv": "module_id\n\(text)\n"])
        == ["INV057 modules.csv:2:1"])
  }

  @Test(
    "names that only look a little like dates or powers stay",
    arguments: ["MAR1", "sale-1", "stock_mar_1", "1E5", "E-12", "10.0.0.1", "P-2026-1", "may_day"])
  func harmless(text: String) {
    #expect(
      Self.codes(["plants.csv": "plant_id\nP1\n", "modules.csv": "module_id\n\(text)\n"])
        == [])
  }

  @Test(
    "a spreadsheet's errors are refused in every language",
    arguments: ["#N/A", "#NV", "#VALEUR!", "#¡REF!", "#####", "#BEZUG!", "#DIV/0!"])
  func errors(text: String) {
    #expect(
      Self.codes(["plants.csv": "plant_id,name\nP1,\(text)\n"]) == ["INV025 plants.csv:2:4"])
  }

  @Test("a file that ends at a spreadsheet's last row is suspected of a cut")
  func cut() {
    let log = FindingLog()
    var reader = TableReader(
      specification: InventorySchema.table(.plants), file: "plants.csv",
      settings: InventorySettings(name: "sample"), log: log)
    reader.sheetRows = 3
    _ = reader.read(Array("plant_id\nP1\n".utf8))
    #expect(log.sorted == [])
    _ = reader.read(Array("plant_id\nP1\nP2\n".utf8))
    #expect(log.sorted.map { "\($0.code) \($0.span.short)" } == ["INV058 plants.csv:3"])
  }
}
