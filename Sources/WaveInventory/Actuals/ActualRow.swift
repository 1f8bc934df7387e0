public import WaveCore

/// A row of what really happened, as read: what it is about has not been looked up yet.
public struct ActualRow: Hashable, Sendable {
  /// How something ended.
  public enum Outcome: String, Hashable, Sendable {
    case done
    case rolledBack = "rolled_back"
  }

  /// What it is about, as written: a wave's number, an asset, a move group or an activity.
  public var subject: String
  /// Its first day; nil where the cell is blank.
  public var started: CivilDate?
  /// Its last day; nil while it goes on.
  public var ended: CivilDate?
  /// How it ended; `done` where the cell is blank.
  public var outcome: Outcome
  /// How long plants were down; nil where the cell is blank.
  public var outage: Minutes?
  /// What has been spent on it so far; nil where the cell is blank.
  public var cost: Money?
  /// Whether all of it could be read; where not, its findings say why, and nothing follows from it.
  public var isWhole: Bool
  /// The row.
  public var row: SourceSpan
  /// Where its cells stand.
  public var places: Places

  /// Where cells stand, with the user's own line.
  public struct Places: Hashable, Sendable {
    /// The cell that says what it is about.
    public var subject: SourceSpan
    /// The cell of the first day; the row where there is no such column.
    public var started: SourceSpan
    /// The cell of the last day; the row where there is no such column.
    public var ended: SourceSpan
    /// The cell of the cost; the row where there is no such column.
    public var cost: SourceSpan
    /// The line as it stands in the file.
    public var excerpt: String?
  }

  /// The day a cutover happened on: the first one it names where the last follows within a slot's
  /// week, for no cutover is longer; else the last one.
  public var day: CivilDate? {
    guard let started else { return ended }
    guard let ended else { return started }
    return ended - started < 7 ? started : ended
  }

  /// A finding about the row, worded by the catalog.
  ///
  /// - Parameter place: where it stands; the row's subject where nil.
  public func finding(
    _ code: FindingCode, _ headline: String, at place: SourceSpan? = nil
  ) -> Finding {
    let description = FindingCatalog.description(of: code)
    return Finding(
      code: code, severity: description?.severity ?? .error, headline: headline,
      span: place ?? places.subject, excerpt: places.excerpt, why: description?.why ?? "",
      fix: description?.fix ?? "")
  }
}
