public import WaveCalendar
import WaveCore

extension World {
  /// Three zones with the transitions of 2026 to 2031: Berlin and Vienna by the European rule,
  /// Detroit by the American one.
  public static var zones: [String: ZoneTable] {
    let european = (2026...2031).flatMap { year in
      [
        ZoneTable.Transition(at: lastSunday(year, 3, atMinute: 60), offset: 120),
        ZoneTable.Transition(at: lastSunday(year, 10, atMinute: 60), offset: 60),
      ]
    }
    let american = (2026...2031).flatMap { year in
      [
        ZoneTable.Transition(at: sunday(2, year, 3, atMinute: 420), offset: -240),
        ZoneTable.Transition(at: sunday(1, year, 11, atMinute: 360), offset: -300),
      ]
    }
    let tables = [
      ZoneTable.utc,
      ZoneTable(id: "Europe/Berlin", initialOffset: 60, transitions: european),
      ZoneTable(id: "Europe/Vienna", initialOffset: 60, transitions: european),
      ZoneTable(id: "America/Detroit", initialOffset: -300, transitions: american),
    ]
    return Dictionary(uniqueKeysWithValues: tables.map { ($0.id, $0) })
  }

  private static func lastSunday(_ year: Int, _ month: Int, atMinute minute: Int) -> Instant {
    var date = CivilDate.on(year, month, CivilDate.days(inMonth: month, of: year))
    while date.weekday != .sunday { date = date - 1 }
    return Instant(midnightUTC: date) + Minutes(minute)
  }

  private static func sunday(
    _ nth: Int, _ year: Int, _ month: Int, atMinute minute: Int
  ) -> Instant {
    var date = CivilDate.on(year, month, 1)
    while date.weekday != .sunday { date = date + 1 }
    return Instant(midnightUTC: date + 7 * (nth - 1)) + Minutes(minute)
  }
}
