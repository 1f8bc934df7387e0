public import WaveCore

extension CivilDate {
  /// The date of a test; the first of 1970 where no such day exists.
  public static func on(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(daysSinceEpoch: 0)
  }
}
