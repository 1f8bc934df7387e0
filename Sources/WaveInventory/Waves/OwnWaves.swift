public import WaveCore

/// The user's own waves: which asset is to cut over in which slot.
public struct OwnWaves: Sendable {
  /// The assets with a date in their slot, by place in the file.
  public var assignments: [Assignment]
  /// Everything found in the file, by place; none of the assignments can be used where one of
  /// the findings is an error.
  public var findings: [Finding]

  /// An asset with its slot.
  public struct Assignment: Hashable, Sendable {
    /// The plant, database or integration.
    public var asset: Identifier
    /// A date in the slot it is to cut over in.
    public var date: CivilDate
    /// The row that says so.
    public var row: SourceSpan
  }

  /// Whether the file cannot be used.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
