public import WaveCore

/// A record that a gate was passed or failed.
public struct Evidence: Sendable {
  /// The asset, pool or wave it is about.
  public var subject: Identifier
  /// The gate's name as written.
  public var gate: String?
  /// What kind of record it is.
  public var kind: Gate
  /// The day of the record.
  public var date: CivilDate
  /// How many days it stays valid; nil for the policy's own span.
  public var validDays: Int?
  /// Whether the outcome was good.
  public var passed: Bool
  /// Where the record lies.
  public var reference: String?
  /// Who signed it.
  public var signedBy: String?
  /// The record's row.
  public var row: SourceSpan

  /// A row of the table.
  public init(
    subject: Identifier, gate: String?, kind: Gate, date: CivilDate, validDays: Int?,
    passed:
      Bool, reference: String?, signedBy: String?, row: SourceSpan
  ) {
    self.subject = subject
    self.gate = gate
    self.kind = kind
    self.date = date
    self.validDays = validDays
    self.passed = passed
    self.reference = reference
    self.signedBy = signedBy
    self.row = row
  }
}
