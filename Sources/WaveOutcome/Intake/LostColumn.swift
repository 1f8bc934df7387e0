public import WaveCore

/// A column of another tool that no column of an inventory takes.
public struct LostColumn: Hashable, Sendable, Codable {
  /// The file.
  public var file: String
  /// The column's name.
  public var column: String
  /// How many of its cells are filled.
  public var filled: Int
  /// Where its name stands.
  public var span: SourceSpan

  /// A column.
  public init(file: String, column: String, filled: Int, span: SourceSpan) {
    self.file = file
    self.column = column
    self.filled = filled
    self.span = span
  }
}
