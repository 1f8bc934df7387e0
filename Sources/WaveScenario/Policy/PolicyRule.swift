public import WaveCore

/// A rule of the policy with its identifier and severity.
public struct PolicyRule: Hashable, Sendable {
  /// The rule's identifier: `POL-01`.
  public var id: String
  /// What it checks.
  public var check: PolicyCheck
  /// Whether breaking it makes a plan invalid or only suspicious.
  public var severity: Severity
  /// Where it is written.
  public var row: SourceSpan

  /// A rule.
  public init(id: String, check: PolicyCheck, severity: Severity, row: SourceSpan) {
    self.id = id
    self.check = check
    self.severity = severity
    self.row = row
  }
}
