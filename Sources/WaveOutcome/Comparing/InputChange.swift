public import WaveCore

/// A row or key that differs between the files two plans were made from.
public struct InputChange: Hashable, Sendable, Codable {
  /// How it differs.
  public enum Kind: String, Sendable, Codable {
    case added, removed, changed
  }

  /// How it differs.
  public var kind: Kind
  /// The row's identifier, the key's path or the file's name.
  public var subject: String
  /// What differs, in words: `downtime_tolerance 4h → 8h`; a whole row where it came or went.
  public var text: String
  /// The row in the second plan's files, or in the first's where it is gone.
  public var row: SourceSpan

  /// A record with these values.
  public init(kind: Kind, subject: String, text: String, row: SourceSpan) {
    self.kind = kind
    self.subject = subject
    self.text = text
    self.row = row
  }
}
