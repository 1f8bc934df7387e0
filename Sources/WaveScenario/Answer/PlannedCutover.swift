public import WaveCore

/// A group's cutover.
public struct PlannedCutover: Hashable, Sendable, Codable {
  /// The move group.
  public var group: Identifier
  /// The slot, by its first day.
  public var slot: CivilDate
  /// The lane's name.
  public var lane: String
  /// The wave's number, from 1: waves are ordered by slot, then lane.
  public var wave: Int
  /// When the freeze begins.
  public var start: Instant
  /// When the runbook ends at the scenario's confidence.
  public var end: Instant

  /// A cutover.
  public init(
    group: Identifier, slot: CivilDate, lane: String, wave: Int, start: Instant, end: Instant
  ) {
    self.group = group
    self.slot = slot
    self.lane = lane
    self.wave = wave
    self.start = start
    self.end = end
  }
}
