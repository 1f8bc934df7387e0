public import WaveCore

/// One row of a virtual table: hands out facts that name the row and their column.
public struct RowWriter: Sendable {
  /// Where the row stands: `plants.csv:2`.
  public let row: SourceSpan

  /// The row `line` of a virtual file.
  public init(_ file: String, line: Int) { row = SourceSpan(file: file, line: line) }

  /// A cell of the row that the user filled.
  public func callAsFunction<Value: Sendable>(_ field: String, _ value: Value) -> Fact<Value> {
    Fact(value, .stated(span(field)))
  }

  /// The place of a cell of the row.
  public func span(_ field: String) -> SourceSpan {
    SourceSpan(file: row.file, line: row.line, field: field)
  }
}
