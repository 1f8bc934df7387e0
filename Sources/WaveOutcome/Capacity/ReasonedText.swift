public import WaveCore

/// A sentence with its row.
public struct ReasonedText: Hashable, Sendable, Codable {
  /// The sentence.
  public var text: String
  /// Its row.
  public var row: SourceSpan?

  /// A record with these values.
  public init(
    text: String, row: SourceSpan?
  ) {
    self.text = text
    self.row = row
  }
}
