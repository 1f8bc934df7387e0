public import WaveCore

/// A change that lets a plan exist.
public struct Relaxation: Hashable, Sendable, Codable {
  /// The change, as an instruction with its numbers.
  public var text: String
  /// The row to change.
  public var row: SourceSpan
  /// What the cheapest plan found with it costs; nil where it was not re-solved.
  public var cost: Money?
  /// Whether a plan with this change was found and verified.
  public var isVerified: Bool

  /// A record with these values.
  public init(
    text: String, row: SourceSpan, cost: Money?, isVerified: Bool
  ) {
    self.text = text
    self.row = row
    self.cost = cost
    self.isVerified = isVerified
  }
}
