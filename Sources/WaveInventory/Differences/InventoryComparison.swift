public import WaveOutcome

/// Holds two states of an inventory against each other.
public enum InventoryComparison {
  /// What the later state has otherwise.
  ///
  /// - Complexity: O(*n*) in the number of cells of both.
  public static func difference(
    from earlier: InventoryFiles, to later: InventoryFiles
  ) -> SnapshotDifference {
    let (old, new) = (KeyedTables(earlier), KeyedTables(later))
    let tables = TableName.allCases.compactMap { name -> SnapshotTableDifference? in
      guard old[name] != nil || new[name] != nil else { return nil }
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

  private static func difference(
    of name: TableName, from old: KeyedTable?, to new: KeyedTable?
  ) -> SnapshotTableDifference {
    var unchanged = 0
    var rows: [SnapshotRowDifference] = []
    for row in new?.rows ?? [] {
      guard let place = old?.places[row.key], let before = old?.rows[place] else {
        rows.append(SnapshotRowDifference(kind: .new, key: row.key, place: row.place))
        continue
      }
      let cells = InventorySchema.table(name).columns.compactMap {
        column -> SnapshotCellDifference? in
        let texts = (before.cells[column.name] ?? "", row.cells[column.name] ?? "")
        guard texts.0 != texts.1 else { return nil }
        return SnapshotCellDifference(column: column.name, before: texts.0, after: texts.1)
      }
      if cells.isEmpty {
        unchanged += 1
      } else {
        rows.append(
          SnapshotRowDifference(kind: .changed, key: row.key, place: row.place, cells: cells))
      }
    }
    for row in old?.rows ?? [] where new?.places[row.key] == nil {
      rows.append(SnapshotRowDifference(kind: .gone, key: row.key, place: row.place))
    }
    return SnapshotTableDifference(table: name.file, unchanged: unchanged, rows: rows)
  }
}
