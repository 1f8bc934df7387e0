public import WaveCore

/// An exception from a rule for one subject.
public struct Waiver: Hashable, Sendable {
  /// The rule's identifier.
  public var rule: String
  /// The asset it is granted to.
  public var subject: Identifier
  /// Who granted it.
  public var owner: String
  /// Why.
  public var reason: String
  /// The last day it holds.
  public var expires: CivilDate
  /// Where it is written.
  public var row: SourceSpan

  /// An exception.
  public init(
    rule: String, subject: Identifier, owner: String, reason: String, expires: CivilDate,
    row: SourceSpan
  ) {
    self.rule = rule
    self.subject = subject
    self.owner = owner
    self.reason = reason
    self.expires = expires
    self.row = row
  }
}
