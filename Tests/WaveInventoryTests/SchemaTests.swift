import Testing
import WaveCore
import WaveInventory
import WaveLandscape

@Suite struct SchemaTests {
  @Test("every table has its words, and every column a name, a meaning and an example")
  func words() {
    #expect(InventorySchema.tables.map(\.name) == TableName.allCases)
    for table in InventorySchema.tables {
      #expect(!table.documentation.isEmpty)
      #expect(Set(table.columns.map(\.name)).count == table.columns.count, "\(table.name)")
      for column in table.columns {
        #expect(!column.documentation.isEmpty && !column.example.isEmpty, "\(column.name)")
        #expect(table.column(named: column.name).map { table.columns[$0].name } == column.name)
        for synonym in column.synonyms {
          let found = table.column(named: synonym).map { table.columns[$0].name }
          #expect(found == column.name, "\(table.name) \(synonym)")
        }
      }
    }
  }

  @Test("every assumed column names an entry of the default book for that very column")
  func defaults() {
    var used: Set<String> = []
    for table in InventorySchema.tables {
      for column in table.columns {
        guard case .assumed(let code) = column.blank else { continue }
        let entry = DefaultBook.entry(code)
        #expect(entry?.table == table.name.rawValue, "\(code)")
        #expect(entry?.column == column.name, "\(code)")
        #expect(used.insert(code).inserted, "\(code)")
      }
    }
    let unused = DefaultBook.entries.map(\.code).filter { !used.contains($0) }
    #expect(unused == ["DEF150", "DEF151"])
  }

  @Test("every default has a reason, a source and a spread around its value")
  func spreads() {
    for entry in DefaultBook.entries {
      #expect(!entry.reason.isEmpty && !entry.source.isEmpty, "\(entry.code)")
      #expect(entry.lowFactor <= 1 && entry.highFactor >= 1, "\(entry.code)")
    }
    #expect(Set(DefaultBook.entries.map(\.code)).count == DefaultBook.entries.count)
  }

  @Test("a row with every column filled by its example is read", arguments: TableName.allCases)
  func examples(name: TableName) {
    let table = InventorySchema.table(name)
    let cells = table.columns.map { "\"\($0.example)\"" }.joined(separator: ",")
    var files = Self.world
    files[name.file] = table.columns.map(\.name).joined(separator: ",") + "\n" + cells + "\n"
    if name == .companies { files[name.file]? += "C00\n" }
    let reading = InventoryReader.read(Sample.inventory(files))
    let own = reading.findings.filter { $0.span.file == "sample/" + name.file }
    #expect(own.filter { $0.severity == .error } == [])
  }

  /// Rows for everything the examples refer to.
  private static let world = [
    "plants.csv": "plant_id,country\nP01,DE\nP02,DE\nP03,DE\n",
    "companies.csv": "company_id\nC00\nC01\n", "databases.csv": "database_id\nDB_MAIN\n",
    "modules.csv": "module_id\nhv_milk_run\n", "teams.csv": "team_id\nT_DEV\nT_OPS\nT_CORE\n",
    "platform.csv": "pool_id\nPOOL_NP\n", "inventory.yaml": "decimal: \".\"\n",
  ]
}
