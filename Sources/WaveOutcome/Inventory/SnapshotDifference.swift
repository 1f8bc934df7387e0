/// What differs between two states of an inventory, row by row and cell by cell.
///
/// Cells are held against each other by what they say, not by how they are written: `1.200,50 €`
/// and `1200.5 EUR` are equal.
public struct SnapshotDifference: Hashable, Sendable, Codable {
  /// The tables that either state has, in the order of the reference.
  public var tables: [SnapshotTableDifference]
  /// What became of files that are no tables, by name.
  public var otherFiles: [String]

  /// The differences of tables and other files.
  public init(tables: [SnapshotTableDifference], otherFiles: [String]) {
    self.tables = tables
    self.otherFiles = otherFiles
  }

  /// Whether nothing differs.
  public var isEmpty: Bool { otherFiles.isEmpty && tables.allSatisfy { $0.rows.isEmpty } }
}

/// What differs in one table.
public struct SnapshotTableDifference: Hashable, Sendable, Codable {
  /// The table's file.
  public var table: String
  /// How many rows say the same in both.
  public var unchanged: Int
  /// The rows that do not, in the order of the later state, those gone at the end.
  public var rows: [SnapshotRowDifference]

  /// The differences of a table.
  public init(table: String, unchanged: Int, rows: [SnapshotRowDifference]) {
    self.table = table
    self.unchanged = unchanged
    self.rows = rows
  }

  /// How many rows are of a kind.
  public func count(_ kind: SnapshotRowDifference.Kind) -> Int { rows.count { $0.kind == kind } }
}

/// A cell that says something else.
public struct SnapshotCellDifference: Hashable, Sendable, Codable {
  /// The column.
  public var column: String
  /// The earlier text; empty where it was blank.
  public var before: String
  /// The later text; empty where it is blank.
  public var after: String

  /// A cell's two texts.
  public init(column: String, before: String, after: String) {
    self.column = column
    self.before = before
    self.after = after
  }
}
