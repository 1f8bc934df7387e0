public import WaveCore

/// One thing that a scenario changes about the plan it starts from.
public struct ScenarioChange: Hashable, Sendable, Codable {
  /// The change as a clause: `P07 is pinned to the slot of 2027-05-01`.
  public var text: String
  /// Where it is written.
  public var row: SourceSpan

  /// A change.
  public init(text: String, row: SourceSpan) {
    self.text = text
    self.row = row
  }
}
