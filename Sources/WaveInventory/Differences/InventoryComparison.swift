public import WaveOutcome

/// Holds two states of an inventory against each other.
public enum InventoryComparison {
  /// What the later state has otherwise.
  ///
  /// - Parameter reading: what reading the later one led to, where that is at hand.
  /// - Complexity: O(*n*) in the number of cells of both.
  public static func difference(
    from earlier: InventoryFiles, to later: InventoryFiles, read reading: InventoryReading? = nil
  ) -> SnapshotDifference {
    let old = KeyedTables(earlier)
    let new = reading.map { KeyedTables($0) } ?? KeyedTables(later)
    let tables = TableName.allCases.compactMap { name -> SnapshotTableDifference? in
      guard old.tables[name] != nil || new.tables[name] != nil else { return nil }
      if let rows = new.tables[name]?.dataRows.count, isSame(name, earlier, later) {
        return SnapshotTableDifference(table: name.file, unchanged: rows, rows: [])
      }
      return difference(of: name, from: old[name], to: new[name])
    }
    let names = Set(earlier.files.keys).union(later.files.keys).filter { !isTable($0) }
    let others = names.sorted().compactMap { name -> String? in
      switch (earlier.files[name], later.files[name]) {
      case (nil, _): "\(name): new"
      case (_, nil): "\(name): gone"
      case (let before, let after): before == after ? nil : "\(name): changed"
      }
    }
    return SnapshotDifference(tables: tables, otherFiles: others)
  }
}

extension InventoryComparison {
  private static func isTable(_ name: String) -> Bool {
    TableSet.table(of: name) != nil || name.lowercased().hasSuffix(".xlsx")
  }

  /// Whether a table has the same bytes in both, and is read by the same settings.
  private static func isSame(
    _ name: TableName, _ earlier: InventoryFiles, _ later: InventoryFiles
  ) -> Bool {
    func sources(_ files: InventoryFiles) -> [String: [UInt8]] {
      files.files.filter { file, _ in
        TableSet.table(of: file) == name || file.hasPrefix("inventory.y")
          || (TableSet.table(of: file) == nil && !file.hasSuffix(".yaml"))
      }
    }
    return sources(earlier) == sources(later)
  }

  private static func difference(
    of name: TableName, from old: KeyedTable?, to new: KeyedTable?
  ) -> SnapshotTableDifference {
    guard var old, var new else {
      let rows = new.map { all($0, .new) } ?? old.map { all($0, .gone) } ?? []
      return SnapshotTableDifference(table: name.file, unchanged: 0, rows: rows)
    }
    old.number()
    new.number()
    let isReadAlike = new.isReadLike(old)
    var unchanged = 0
    var rows: [SnapshotRowDifference] = []
    for row in new.keys.indices {
      guard let before = old.places[new.keys[row]] else {
        rows.append(difference(of: row, in: new, .new))
        continue
      }
      let isSame = isReadAlike && new.isWritten(row, as: before, of: old)
      let cells =
        isSame ? [] : changes(of: name, from: old.cells(of: before), to: new.cells(of: row))
      if cells.isEmpty {
        unchanged += 1
      } else {
        rows.append(difference(of: row, in: new, .changed, cells))
      }
    }
    for row in old.keys.indices where new.places[old.keys[row]] == nil {
      rows.append(difference(of: row, in: old, .gone))
    }
    return SnapshotTableDifference(table: name.file, unchanged: unchanged, rows: rows)
  }

  private static func changes(
    of name: TableName, from before: [String: String], to after: [String: String]
  ) -> [SnapshotCellDifference] {
    InventorySchema.table(name).columns.compactMap { column in
      let texts = (before[column.name] ?? "", after[column.name] ?? "")
      guard texts.0 != texts.1 else { return nil }
      return SnapshotCellDifference(column: column.name, before: texts.0, after: texts.1)
    }
  }

  /// All rows of a table that only one state has.
  private static func all(
    _ table: KeyedTable, _ kind: SnapshotRowDifference.Kind
  ) -> [SnapshotRowDifference] {
    table.keys.indices.map { difference(of: $0, in: table, kind) }
  }

  private static func difference(
    of row: Int, in table: KeyedTable, _ kind: SnapshotRowDifference.Kind,
    _ cells: [SnapshotCellDifference] = []
  ) -> SnapshotRowDifference {
    SnapshotRowDifference(
      kind: kind, key: table.keys[row], source: table.source, line: table.line(of: row),
      cells: cells)
  }
}
