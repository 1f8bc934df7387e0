import WaveCore

/// A table's file, its columns found and their ways of writing decided.
struct ReadTable {
  /// What the table should hold.
  let specification: TableSpecification
  /// The cells.
  let document: CSVDocument
  /// The document's rows that hold data, in order.
  let dataRows: [Int]
  /// The columns that were found, by name.
  let columns: [String: Column]

  /// A column that was found.
  struct Column {
    /// What it should hold.
    var specification: ColumnSpecification
    /// Its place in the file, counted from 0.
    var place: Int
    /// How it writes numbers.
    var numbers = NumberStyle.plain
    /// How it writes dates.
    var dates: DateStyle?
    /// The unit its header names in brackets, for bare numbers.
    var headerUnit: DurationUnit?
  }
}
