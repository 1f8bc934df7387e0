public import WaveCore
public import WaveOutcome

/// What a coefficient is about, for the lines of a cost table.
public struct CostLabel: Hashable, Sendable {
  /// The term it belongs to.
  public var term: CostTerm
  /// The asset, activity or row it is about.
  public var subject: Identifier
  /// What is paid for, in words.
  public var text: String
  /// The rows it comes from.
  public var origins: [SourceSpan]

  /// The place of its term among all terms.
  @usableFromInline let termIndex: Int

  /// A label.
  public init(term: CostTerm, subject: Identifier, text: String, origins: [SourceSpan]) {
    self.term = term
    self.subject = subject
    self.text = text
    self.origins = origins
    termIndex = CostTerm.allCases.firstIndex(of: term) ?? 0
  }
}
