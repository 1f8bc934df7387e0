import Testing
import WaveCore
import WaveOutcome

@testable import WaveInventory

@Suite("Merging collected tables into an inventory")
struct InventoryMergeTests {
  private func merge(
    _ incoming: [String: String], into present: [String: String],
    _ conflicts: ConflictChoice = .stop
  ) -> InventoryMerge {
    InventoryMerge(
      incoming.mapValues { Array($0.utf8) }, into: Sample.inventory(present), conflicts: conflicts)
  }

  private func text(_ name: String, of merge: InventoryMerge) -> String? {
    merge.files[name].map { String(decoding: $0, as: UTF8.self) }
  }

  private static let present = """
    # kept by Ana
    module_id;Bezeichnung;owner;lines_of_code
    # hv_old;example
    hv_base;Basis;"Ana; Bo";
    hv_run;;;860

    # end
    """

  private static let collected = """
    module_id,kind,version,lines_of_code
    hv_run,custom,1.0,860
    hv_base,custom,,1204
    hv_new,custom,,7

    """

  @Test("rows go by key, blanks are filled, missing rows and columns come last, all else stays")
  func filled() throws {
    let merge = merge(
      ["modules.csv": Self.collected],
      into: [
        "plants.csv": "plant_id\nP1\n",
        "modules.csv": Self.present.replacing("Bezeichnung", with: "name"),
      ])
    #expect(merge.findings == [])
    #expect(
      text("modules.csv", of: merge) == """
        # kept by Ana
        module_id;name;owner;lines_of_code;kind;version
        # hv_old;example
        hv_base;Basis;"Ana; Bo";1204;custom;
        hv_run;;;860;custom;1.0
        hv_new;;;7;custom;

        # end
        """)
    #expect(
      merge.tables == [
        TableMerge(file: "modules.csv", newRows: 1, filledRows: 2, filledCells: 4)
      ])
  }

  @Test("what was merged once changes nothing when it is merged again")
  func again() throws {
    var present = ["modules.csv": Self.present]
    let first = merge(["modules.csv": Self.collected], into: present)
    present["modules.csv"] = try #require(text("modules.csv", of: first))
    let second = merge(["modules.csv": Self.collected], into: present)
    #expect(second.files.isEmpty && second.findings == [])
    #expect(second.tables == [TableMerge(file: "modules.csv", knownRows: 3)])
  }

  @Test("the same rows come out whichever of two sources is merged first")
  func order() throws {
    let addons = "module_id,name,kind,version,lines_of_code\na,Alpha,third_party,1.0,5\nb,,,,9\n"
    let database = "module_id,kind,version\nb,custom,\na,custom,16.0.1.0\nc,standard,\n"
    func rows(_ one: String, _ other: String) throws -> [String: [String: String]] {
      let first = merge(["modules.csv": other], into: ["modules.csv": one])
      let tables = KeyedTables(InventoryFiles(folder: "", files: first.files))
      let table = try #require(tables[.modules])
      return Dictionary(
        uniqueKeysWithValues: table.keys.indices.map { (table.keys[$0], table.cells(of: $0)) })
    }
    let merged = try rows(addons, database)
    #expect(merged == (try rows(database, addons)))
    #expect(merged["a"]?["kind"] == "third_party" && merged["a"]?["version"] == "16.0.1.0")
    #expect(merged.count == 3)
  }

  @Test(
    "filled cells that contradict each other are never chosen between in silence",
    arguments: [
      (ConflictChoice.stop, "MRG001", nil), (.keep, "MRG002", "hv_run,860,custom\n"),
      (.take, "MRG003", "hv_run,900,custom\n"),
    ])
  func conflict(choice: ConflictChoice, code: FindingCode, row: String?) {
    let merge = merge(
      ["modules.csv": "module_id,kind,lines_of_code\nhv_run,custom,900\n"],
      into: ["modules.csv": "module_id,lines_of_code\nhv_run,860\n"], choice)
    #expect(merge.findings.map { "\($0.code) \($0.span.short)" } == ["\(code) modules.csv:2:8"])
    #expect(merge.findings.first?.headline.contains("'860' here, '900'") == true)
    #expect(merge.findings.first?.span.field == "lines_of_code")
    if let row {
      #expect(text("modules.csv", of: merge)?.hasSuffix(row) == true)
    } else {
      #expect(merge.hasErrors && merge.files.isEmpty && merge.tables.isEmpty)
    }
  }

  @Test("the same number in another country's writing is no conflict, and is written that way")
  func locale() {
    let merge = merge(
      ["databases.csv": "database_id,size_gb,filestore_gb\nDB_a,1200.5,2.5\nDB_b,7.0,8.5\n"],
      into: ["databases.csv": "sep=;\r\ndatabase_id;size_gb\r\nDB_a;1.200,5"])
    #expect(merge.findings == [])
    #expect(
      text("databases.csv", of: merge)
        == "sep=;\r\ndatabase_id;size_gb;filestore_gb\r\nDB_a;1.200,5;2.5\r\nDB_b;7;8.5\r\n")
  }

  @Test(
    "what cannot be merged into is named, and nothing is written",
    arguments: [
      ("module_id\nhv_run\nhv_run\n", "MRG004 modules.csv:3"),
      ("hello\nworld\n", "MRG005 modules.csv"),
      ("module_id,porting_days\nhv_run,1.200\n", "MRG005 modules.csv:2:8"),
    ])
  func refused(table: String, expected: String) {
    let merge = merge(
      ["modules.csv": Self.collected, "dependencies.csv": "from,to,kind\na,b,requires\n"],
      into: ["modules.csv": table])
    #expect(merge.findings.map { "\($0.code) \($0.span.short)" } == [expected])
    #expect(merge.files.isEmpty)
  }

  @Test("a matrix of marks takes no rows, and a row that would be read as a remark is refused")
  func unfit() {
    let matrix = merge(
      ["module_usage.csv": "module_id,database_id\nhv_run,DB_a\n"],
      into: ["module_usage.csv": "module_id,P1,P2\nhv_run,x,\n"])
    #expect(matrix.findings.map(\.code) == ["MRG005"])
    let remark = merge(
      ["modules.csv": "module_id,name\nhv_run,# 7\n"],
      into: ["modules.csv": "name,module_id\nBase,hv_base\n"])
    #expect(remark.findings.map(\.code) == ["MRG006"] && remark.files.isEmpty)
  }

  @Test("a table in UTF-16 is kept, in UTF-8 with the mark that spreadsheets need")
  func encodings() {
    let units = Array("module_id\tname\nhv_run\tKöln\n".utf16).flatMap {
      [UInt8($0 & 255), UInt8($0 >> 8)]
    }
    let merge = InventoryMerge(
      ["modules.csv": Array("module_id,kind\nhv_run,custom\n".utf8)],
      into: InventoryFiles(folder: "x", files: ["Modules.CSV": [0xFF, 0xFE] + units]),
      conflicts: .stop)
    #expect(
      text("Modules.CSV", of: merge)
        == "\u{FEFF}module_id\tname\tkind\nhv_run\tKöln\tcustom\n")
  }

  @Test("facts beside the tables are renewed for what was counted, and kept for all else")
  func facts() {
    let merge = merge(
      ["collected/database.csv": "database_id,fact,of,count\nDB_a,users,,4\n"],
      into: [
        "collected/database.csv":
          "database_id,fact,of,count\nDB_a,users,,3\nDB_a,gone,,1\nDB_b,users,,9\n"
      ])
    #expect(
      text("collected/database.csv", of: merge)
        == "database_id,fact,of,count\nDB_b,users,,9\nDB_a,users,,4\n")
  }
}
