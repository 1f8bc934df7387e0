import WaveCore

/// A table's file, its columns found and their ways of writing decided.
struct ReadTable {
  /// What the table should hold.
  let specification: TableSpecification
  /// The cells.
  let document: CSVDocument
  /// The rows that name the columns.
  let header: HeaderLines
  /// The document's rows that hold data, in order.
  let dataRows: [Int]
  /// The columns that were found, by name.
  let columns: [String: Column]
  /// The columns of a matrix of marks, by place; none in a plain table.
  let marks: [MarkColumn]

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
    /// Whether its bare numbers are parts of a day, as a spreadsheet keeps times.
    var countsDays = false
  }

  /// A column of a matrix: its head names a thing, and a mark in a row joins the two.
  struct MarkColumn {
    /// The head's text.
    var name: String
    /// Its place in the file, counted from 0.
    var place: Int
    /// Where the head stands.
    var span: SourceSpan
    /// The user's own line with the head.
    var excerpt: String
  }
}
