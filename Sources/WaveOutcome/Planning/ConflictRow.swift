public import WaveCore

/// A row of a conflict, and what came of taking it out and planning anew.
public struct ConflictRow: Hashable, Sendable, Codable {
  /// What is known of the question without the row.
  public enum Standing: String, Sendable, Codable {
    /// Without it a plan was found that keeps every other rule.
    case planned
    /// It is needed for this conflict, but without it another one remains.
    case conflicting
    /// Neither a plan nor a conflict was found without it within the budget.
    case open
    /// It states what there is, the work itself or the shipped policy, and was not taken out.
    case given
  }

  /// The row.
  public var row: SourceSpan
  /// The lines of the derivation that rest on it.
  public var lines: [Int]
  /// What was taken out, in words; empty where nothing was.
  public var text: String
  /// What came of it.
  public var standing: Standing
  /// What the plan found without it costs; nil where none was found.
  public var cost: Money?
  /// The contradiction that remains without it; nil where none was proven.
  public var remaining: String?

  /// A record with these values.
  public init(
    row: SourceSpan, lines: [Int], text: String, standing: Standing, cost: Money? = nil,
    remaining: String? = nil
  ) {
    self.row = row
    self.lines = lines
    self.text = text
    self.standing = standing
    self.cost = cost
    self.remaining = remaining
  }
}
