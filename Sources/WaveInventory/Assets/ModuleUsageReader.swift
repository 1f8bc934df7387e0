import WaveCore
import WaveLandscape

extension RowReader {
  /// The uses that a row of `module_usage.csv` stands for, one per plant.
  func moduleUses(plants: PlantsByDatabase) -> [ModuleUsage] {
    guard table.marks.isEmpty else { return markedUses(plants: plants) }
    guard let module = index("module_id", in: .modules, of: Module.self) else { return [] }
    let columns = ["plant_id", "database_id"].filter { text($0) != nil }
    guard !columns.isEmpty else {
      add("INV040", "plant_id", "the row says which module, and not where it is used")
      return []
    }
    var users: Set<Index<Plant>> = []
    for column in columns {
      for id in words(column) {
        if id == "*" {
          users.formUnion(plants.all)
        } else if let entry = resolve(id, column, in: [.plants, .databases]) {
          let isPlant = entry.table == .plants
          users.formUnion(isPlant ? [Index(entry.row)] : plants.of(Index(entry.row)))
        }
      }
    }
    return users.sorted().map { ModuleUsage(module: module, plant: $0, row: span) }
  }
}

extension RowReader {
  /// The uses that a row of a matrix marks: modules by plants or databases, either way round.
  private func markedUses(plants: PlantsByDatabase) -> [ModuleUsage] {
    let side = ["module_id", "plant_id", "database_id"].first { table.columns[$0] != nil }
    guard let side else { return [] }
    guard let named = text(side) else {
      if side != "module_id" { add("INV011", side, "'\(side)' is blank") }
      return []
    }
    let tables: [TableName] = side == "module_id" ? [.modules] : [.plants, .databases]
    guard let own = resolve(named, side, in: tables) else { return [] }
    return table.marks.flatMap { mark -> [ModuleUsage] in
      guard isMarked(mark), let other = context.register[mark.name] else { return [] }
      let (module, user) = side == "module_id" ? (own, other) : (other, own)
      guard module.table == .modules else { return [] }
      let users =
        user.table == .plants
        ? [Index<Plant>(user.row)] : user.table == .databases ? plants.of(Index(user.row)) : []
      return users.map { ModuleUsage(module: Index(module.row), plant: $0, row: span) }
    }
  }

  /// Whether a cell of a matrix holds a mark; anything but a mark or its absence is refused.
  private func isMarked(_ mark: ReadTable.MarkColumn) -> Bool {
    let text = table.document.text(mark.place, of: row)
    if text.isEmpty || SpecialCell.isPlaceholder(text) { return false }
    if let flag = SpecialCell.boolean(text) { return flag }
    context.log.add(
      "INV027", at: table.document.span(mark.place, of: row, field: mark.name),
      excerpt: table.document.excerpt(mark.place, of: row),
      "'\(text)' is no mark", label: "x, yes or blank?", fix: "write x where it is used")
    return false
  }
}

extension ReadTable {
  /// Names the columns of a matrix whose head is no plant, database or module.
  func reportMarks(in context: ReadingContext) {
    let tables: [TableName] =
      columns["module_id"] != nil ? [.plants, .databases] : [.modules]
    for mark in marks {
      if let entry = context.register[mark.name], tables.contains(entry.table) { continue }
      let nearest = context.nearest(to: mark.name, in: tables)
      let files = tables.map(\.file).joined(separator: " or ")
      context.log.add(
        "INV014", at: mark.span, excerpt: mark.excerpt,
        "column '\(mark.name)' names nothing in \(files)",
        label: nearest.map { "did you mean \($0.id)?" } ?? "its marks would be lost",
        fix: nearest.map { "write '\($0.id)', or add \(mark.name) to \(files)" }
          ?? "head it plant_id or database_id, or add \(mark.name) to \(files)")
    }
  }
}

/// The plants of each database.
struct PlantsByDatabase {
  /// Every plant in the order of its row.
  let all: [Index<Plant>]
  private var byDatabase: [Index<Database>: [Index<Plant>]] = [:]

  /// The plants of a landscape by their database.
  init(_ plants: Rows<Plant>) {
    all = plants.indices
    for plant in all {
      guard let database = plants[plant].database else { continue }
      byDatabase[database, default: []].append(plant)
    }
  }

  /// The plants that run on a database.
  func of(_ database: Index<Database>) -> [Index<Plant>] { byDatabase[database] ?? [] }
}
