/// How many cells of a column are filled.
public struct ColumnCompleteness: Hashable, Sendable, Codable {
  /// The table's name: `plants`.
  public var table: String
  /// The column's name.
  public var column: String
  /// The table's rows of data.
  public var rows: Int
  /// Those with a value in the column; 0 where the file lacks the column.
  public var filled: Int
  /// The code of what stands in for its blanks, or nil where nothing does.
  public var assumed: String?

  /// How many of its cells are blank.
  public var blank: Int { rows - filled }

  /// A column of a table with its counts.
  public init(table: String, column: String, rows: Int, filled: Int, assumed: String?) {
    self.table = table
    self.column = column
    self.rows = rows
    self.filled = filled
    self.assumed = assumed
  }
}
