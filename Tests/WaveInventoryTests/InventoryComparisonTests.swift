import Foundation
import Testing
import WaveCore
import WaveOutcome

@testable import WaveInventory

@Suite("What differs between two states of an inventory")
struct InventoryComparisonTests {
  private func difference(
    _ before: [String: String], _ after: [String: String]
  ) -> [String] {
    InventoryComparison.difference(
      from: Sample.inventory(before), to: Sample.inventory(after)
    ).tables.flatMap { table in
      ["\(table.table) \(table.unchanged)"]
        + table.rows.map { row in
          let cells = row.cells.map { " \($0.column) '\($0.before)' '\($0.after)'" }
          return "\(row.kind) \(row.key) \(row.place)" + cells.joined()
        }
    }
  }

  @Test("rows are new, changed, unchanged or gone, by what their cells say")
  func rows() {
    let before = ["plants.csv": "plant_id,name,named_users\nP1,Graz,40\nP2,Linz,7\nP3,Wels,1\n"]
    let after = ["plants.csv": "named_users;plant_id;name\n40;P1;Graz\n9;P2;Linz\n;P4;Enns\n"]
    #expect(
      difference(before, after) == [
        "plants.csv 1", "changed P2 plants.csv:3 named_users '7' '9'", "new P4 plants.csv:4",
        "gone P3 plants.csv:4",
      ])
    #expect(difference(before, before) == ["plants.csv 3"])
    #expect(
      difference([:], before)
        == ["plants.csv 0", "new P1 plants.csv:2", "new P2 plants.csv:3", "new P3 plants.csv:4"])
    #expect(difference(before, [:]).last == "gone P3 plants.csv:4")
  }

  @Test("equal bytes under another reading are held against each other cell by cell")
  func readings() {
    let rows = "D1,1.200\nD2,7\n"
    let before = [
      "databases.csv": "database_id,size_gb\n" + rows, "inventory.yaml": "decimal: '.'",
    ]
    var after = before
    after["inventory.yaml"] = "decimal: ','"
    #expect(
      difference(before, after) == [
        "databases.csv 1", "changed D1 databases.csv:2 size_gb '1.2' '1200'",
      ])
    after["databases.csv"] = "database_id,filestore_gb\n" + rows
    #expect(difference(before, after).count == 3)
  }

  @Test("a row's place is a text in JSON, and comes back from it")
  func json() throws {
    let row = SnapshotRowDifference(
      kind: .new, key: "P1", source: "acme.xlsx:plants!", line: 18)
    let bytes = try JSONEncoder().encode(row)
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"acme.xlsx:plants!18\""))
    #expect(try JSONDecoder().decode(SnapshotRowDifference.self, from: bytes) == row)
  }

  @Test("rows of one key are told apart by number")
  func doubled() {
    let before = ["risks.csv": "risk_id,driver\nR1,a\nR1,b\nR1,c\n"]
    let after = ["risks.csv": "risk_id,driver\nR1,a\nR1,x\n"]
    #expect(
      difference(before, after) == [
        "risks.csv 1", "changed R1 #2 risks.csv:3 driver 'b' 'x'", "gone R1 #3 risks.csv:4",
      ])
  }

  @Test(
    "a key taken from bytes is the key that its cells say",
    arguments: [
      "P1", " P1\t", "\"P1\"", "n/a", "?", "#N/A", "P1;P2", "P2,P1", "P1 P2", "k.a.", "null",
      "Ö1", "1.5", "1-Mar", "'=x", "-", "a_b-c.d", "", "P\"\"1", "tbd", "*", "1E+11", "x?",
    ])
  func keys(cell: String) {
    let text = "module_id|plant_id\nm_1|\(cell)\n\(cell)|P1\n"
    let files = Sample.inventory([
      "plants.csv": "plant_id\nP1\nP2\n", "module_usage.csv": text,
    ])
    guard let table = KeyedTables(files)[.moduleUsage] else {
      Issue.record("no table")
      return
    }
    for row in table.keys.indices {
      let cells = table.cells(of: row)
      let parts = ["module_id", "plant_id"].compactMap { cells[$0] }
      #expect(table.keys[row] == parts.joined(separator: " "))
    }
  }
}
