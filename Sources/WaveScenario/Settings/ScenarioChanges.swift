public import WaveCore

/// What a scenario changes about a plan that exists, and what of that plan is held on to.
///
/// A what-if is a scenario that extends the one it starts from, so that a plan made from it can be
/// made again from its files alone.
public struct ScenarioChanges: Sendable {
  /// The hash of the plan the changes start from; nil where they start from none.
  public var plan: String?
  /// In which slots that plan's groups cut over; each pin names a member of a group and a window.
  public var earlier: [Pin] = []
  /// Waves before this day stay as they are, and no other wave comes before it; nil for none.
  public var frozenBefore: CivilDate?
  /// Where frozen groups stay, and from when the others may move; they are pins as well.
  public var frozen: [Pin] = []
  /// Whether what is frozen has happened, so that no rule is held against it.
  public var hasHappened = false
  /// Calendar rows that are out of force, by file and line: `calendar.csv:7`.
  public var droppedRows: [String] = []
  /// Every change in words with its row, in the order of the files.
  public var list: [ScenarioChange] = []

  /// No changes.
  public init() {}
}
