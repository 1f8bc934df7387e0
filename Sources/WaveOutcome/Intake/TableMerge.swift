/// What became of one table of an inventory when collected rows were merged into it.
public struct TableMerge: Hashable, Sendable, Codable {
  /// The table's file in the folder.
  public var file: String
  /// Rows that were added.
  public var newRows: Int
  /// Rows that were there and took at least one cell.
  public var filledRows: Int
  /// Rows that were there and had all that came in for them.
  public var knownRows: Int
  /// Cells that were blank and are filled.
  public var filledCells: Int
  /// Cells that were filled and are written anew, because what came in says more, or was chosen.
  public var changes: [CellChange]

  /// A table into which nothing was merged yet.
  public init(
    file: String, newRows: Int = 0, filledRows: Int = 0, knownRows: Int = 0, filledCells: Int = 0,
    changes: [CellChange] = []
  ) {
    self.file = file
    self.newRows = newRows
    self.filledRows = filledRows
    self.knownRows = knownRows
    self.filledCells = filledCells
    self.changes = changes
  }

  /// Whether the table stays as it is.
  public var changesNothing: Bool { newRows == 0 && filledRows == 0 }
}
