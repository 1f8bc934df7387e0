public import WaveCore
public import WaveOutcome

/// What a coefficient is about, for the lines of a cost table.
///
/// A class, so that reading a coefficient while plans are priced counts one reference and copies no
/// text.
public final class CostLabel: Sendable {
  /// The term it belongs to.
  public let term: CostTerm
  /// The asset, activity or row it is about.
  public let subject: Identifier
  /// What is paid for, in words.
  public let text: String
  /// The rows it comes from.
  public let origins: [SourceSpan]

  /// The place of its term among all terms.
  let termIndex: Int

  /// A label.
  public init(term: CostTerm, subject: Identifier, text: String, origins: [SourceSpan]) {
    self.term = term
    self.subject = subject
    self.text = text
    self.origins = origins
    termIndex = CostTerm.allCases.firstIndex(of: term) ?? 0
  }
}
