public import WaveCore

/// One cell that a cleaned copy writes another way.
public struct CellChange: Hashable, Sendable, Codable {
  /// Where the cell stands in the original.
  public var span: SourceSpan
  /// The text in the original.
  public var before: String
  /// The text in the copy.
  public var after: String

  /// A cell whose text changed.
  public init(span: SourceSpan, before: String, after: String) {
    self.span = span
    self.before = before
    self.after = after
  }
}
