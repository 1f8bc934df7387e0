public import WaveCore

/// What became of a wave.
public struct WaveOutcome: Hashable, Sendable, Codable {
  /// The wave's number.
  public var wave: Int
  /// Its planned slot's first day.
  public var slot: CivilDate
  /// Share of trials in which all its groups cut over in the planned slot.
  public var probabilityOnTime: Double
  /// Share of trials in which a group of it rolled back at least once.
  public var probabilityRollback: Double
  /// How many windows each of its groups lets pass on average, from its planned slot on; nil where
  /// that was not counted.
  public var missedWindows: Double?
  /// Mean days of its last group behind the plan.
  public var meanSlipDays: Double
  /// P80 of the day of its last cutover.
  public var p80Day: Double

  /// A record with these values.
  public init(
    wave: Int, slot: CivilDate, probabilityOnTime: Double, probabilityRollback: Double,
    meanSlipDays: Double, p80Day: Double
  ) {
    self.wave = wave
    self.slot = slot
    self.probabilityOnTime = probabilityOnTime
    self.probabilityRollback = probabilityRollback
    self.meanSlipDays = meanSlipDays
    self.p80Day = p80Day
  }
}
