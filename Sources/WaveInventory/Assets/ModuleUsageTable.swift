import WaveCore
import WaveLandscape

/// Reads `module_usage.csv`, which may have millions of rows that repeat a few names.
///
/// A name that was resolved once is known by its bytes from then on; a row with anything else in it
/// is read like any other row, so that findings are the same.
struct ModuleUsageTable {
  private let table: ReadTable
  private let context: ReadingContext
  private let plants: PlantsByDatabase
  private let moduleColumn: Int?
  private let plantColumn: Int?
  private let databaseColumn: Int?
  private var modules: [CellKey: Index<Module>] = [:]
  private var users: [CellKey: [Index<Plant>]] = [:]
  /// The module found last: rows mostly come module by module.
  private var last: (key: CellKey, module: Index<Module>)?

  /// A table of which nothing is read.
  init(_ table: ReadTable, context: ReadingContext, plants: PlantsByDatabase) {
    self.table = table
    self.context = context
    self.plants = plants
    moduleColumn = table.columns["module_id"]?.place
    plantColumn = table.columns["plant_id"]?.place
    databaseColumn = table.columns["database_id"]?.place
  }

  /// The uses of all rows by module, then plant; of a pair said twice the first row stays.
  ///
  /// - Complexity: O(*n* log *n*) in the number of uses.
  mutating func uses() -> [ModuleUsage] {
    var uses: [ModuleUsage] = []
    uses.reserveCapacity(table.dataRows.count)
    for row in table.dataRows {
      let keys = keys(of: row)
      if let keys, let module = module(keys.module), let found = users[keys.user] {
        let span = table.document.span(ofRow: row)
        for plant in found { uses.append(ModuleUsage(module: module, plant: plant, row: span)) }
        continue
      }
      uses += RowReader(table: table, row: row, context: context).moduleUses(plants: plants)
      if let keys { learn(keys, row) }
    }
    return Self.sorted(uses)
  }
}

extension ModuleUsageTable {
  private mutating func module(_ key: CellKey) -> Index<Module>? {
    if let last, last.key == key { return last.module }
    guard let module = modules[key] else { return nil }
    last = (key, module)
    return module
  }

  /// The names of a row by their bytes; nil where it does not hold just one of each side.
  private func keys(of row: Int) -> (module: CellKey, user: CellKey)? {
    guard table.marks.isEmpty, let moduleColumn,
      let module = CellKey(table.document, moduleColumn, row), let user = userColumn(of: row),
      let key = CellKey(table.document, user, row)
    else { return nil }
    return (module, key)
  }

  private func userColumn(of row: Int) -> Int? {
    let hasPlant = plantColumn.map { !table.document.isBlank($0, of: row) } ?? false
    let hasDatabase = databaseColumn.map { !table.document.isBlank($0, of: row) } ?? false
    guard hasPlant != hasDatabase else { return nil }
    return hasPlant ? plantColumn : databaseColumn
  }

  private mutating func learn(_ keys: (module: CellKey, user: CellKey), _ row: Int) {
    guard let column = moduleColumn, let other = userColumn(of: row) else {
      return
    }
    let module = table.document.text(column, of: row)
    if let entry = context.register[module], entry.table == .modules {
      modules[keys.module] = Index(entry.row)
    }
    let user = table.document.text(other, of: row)
    if user == "*" {
      users[keys.user] = plants.all
    } else if let entry = context.register[user] {
      if entry.table == .plants { users[keys.user] = [Index(entry.row)] }
      if entry.table == .databases { users[keys.user] = plants.of(Index(entry.row)) }
    }
  }

  private static func sorted(_ uses: [ModuleUsage]) -> [ModuleUsage] {
    var order = uses.indices.map { place in
      Key(
        pair: UInt64(UInt32(bitPattern: uses[place].module.rawValue)) << 32
          | UInt64(UInt32(bitPattern: uses[place].plant.rawValue)), place: place)
    }
    order.sort { ($0.pair, $0.place) < ($1.pair, $1.place) }
    var result: [ModuleUsage] = []
    result.reserveCapacity(uses.count)
    var last: UInt64?
    for key in order where key.pair != last {
      result.append(uses[key.place])
      last = key.pair
    }
    return result
  }

  private struct Key {
    var pair: UInt64
    var place: Int
  }
}

/// A cell's text of up to 31 bytes as a number, blanks at both ends dropped.
struct CellKey: Hashable {
  private var words: SIMD4<UInt64>

  /// The key of a cell; nil where it is blank, longer, or has doubled quotes.
  init?(_ document: CSVDocument, _ column: Int, _ row: Int) {
    guard let cell = document.cell(column, of: row), !cell.hasDoubledQuotes else { return nil }
    var words = SIMD4<UInt64>()
    let length = document.bytes.withUnsafeBufferPointer { bytes -> Int in
      var (start, end) = (Int(cell.start), Int(cell.end))
      while start < end, bytes[start] == 32 || bytes[start] == 9 { start += 1 }
      while end > start, bytes[end - 1] == 32 || bytes[end - 1] == 9 { end -= 1 }
      guard end - start < 32 else { return 0 }
      withUnsafeMutableBytes(of: &words) { target in
        let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
        target.copyMemory(from: UnsafeRawBufferPointer(text))
      }
      return end - start
    }
    guard length > 0 else { return nil }
    words[3] |= UInt64(length) << 56
    self.words = words
  }
}
