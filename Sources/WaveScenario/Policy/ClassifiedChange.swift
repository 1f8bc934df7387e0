public import WaveCore

/// The change class of a group's cutover, with the rows that decided it.
public struct ClassifiedChange: Hashable, Sendable {
  /// The class.
  public var changeClass: ChangeClass
  /// Facts that led to it, in words, each with its row.
  public var reasons: [Reason]

  /// A fact that decides a class.
  public struct Reason: Hashable, Sendable {
    /// The fact in words.
    public var text: String
    /// Its row.
    public var row: SourceSpan

    /// A fact.
    public init(text: String, row: SourceSpan) {
      self.text = text
      self.row = row
    }
  }

  /// A class with its reasons.
  public init(changeClass: ChangeClass, reasons: [Reason]) {
    self.changeClass = changeClass
    self.reasons = reasons
  }
}
