public import WaveCore

/// A wave as planned, as it stands and as it will end.
public struct WaveForecast: Hashable, Sendable, Codable {
  /// How far a wave is.
  public enum Standing: String, Hashable, Sendable, Codable {
    /// All its groups have cut over.
    case done
    /// Some of its groups have.
    case partly
    /// None has, and its slot is past.
    case overdue
    /// It is still to come.
    case open
  }

  /// The wave's number.
  public var wave: Int
  /// How far it is.
  public var standing: Standing
  /// The day on which its last cutover is planned to end.
  public var planned: CivilDate
  /// The day on which its last cutover ends at the median: of a wave that is done the day that rows
  /// report, of one to come as long after its slot's Saturday as planned.
  public var p50: CivilDate
  /// The same at the 80th percentile.
  public var p80: CivilDate
  /// How many groups it has, and how many of them have cut over.
  public var groups: Int, done: Int
  /// How often groups of it have been rolled back so far.
  public var rollbacks: Int
  /// The rows that say what became of it.
  public var rows: [SourceSpan]

  /// A record with these values.
  public init(
    wave: Int, standing: Standing, planned: CivilDate, p50: CivilDate, p80: CivilDate, groups: Int,
    done: Int, rollbacks: Int, rows: [SourceSpan]
  ) {
    (self.wave, self.standing, self.planned) = (wave, standing, planned)
    (self.p50, self.p80) = (p50, p80)
    (self.groups, self.done, self.rollbacks) = (groups, done, rollbacks)
    self.rows = rows
  }
}
