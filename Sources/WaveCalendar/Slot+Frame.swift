import WaveCore

extension Slot {
  /// The part of the axis the slot offers in a zone: noon of its first day to noon after its last.
  public func frame(in zone: ZoneTable) -> Interval {
    zone.interval(
      from: CivilDateTime(firstDay, ClockTime(12, 0)), to: CivilDateTime(endDay, ClockTime(12, 0)))
  }
}
