public import WaveCore

/// A pool that cannot serve its plants.
public struct Saturation: Hashable, Sendable, Codable {
  /// The pool.
  public var pool: Identifier
  /// The first wave after which it holds.
  public var wave: Int
  /// The slot's first day.
  public var date: CivilDate
  /// The load case.
  public var loadCase: String
  /// What runs out, with both numbers.
  public var what: String
  /// The pool's row.
  public var row: SourceSpan

  /// A record with these values.
  public init(
    pool: Identifier, wave: Int, date: CivilDate, loadCase: String, what: String,
    row:
      SourceSpan
  ) {
    self.pool = pool
    self.wave = wave
    self.date = date
    self.loadCase = loadCase
    self.what = what
    self.row = row
  }
}
