import Foundation
import WaveCalendar
import WaveCore

/// Turns zone identifiers into tables of transitions, by the system's time zone database.
///
/// The horizon is fixed, so that the same database gives the same table for every scenario.
enum ZoneResolver {
  /// The first day of the horizon.
  static let firstDay = CivilDate(daysSinceEpoch: 18_262)

  /// The last day of the horizon: thirty years later.
  static let lastDay = CivilDate(daysSinceEpoch: 18_262 + 10_957)

  /// The version of the time zone database in use, or nothing where the system does not say.
  static var databaseVersion: String { TimeZone.timeZoneDataVersion }

  /// The table of a zone, or nil where the database does not know it.
  static func table(_ id: String) -> ZoneTable? {
    guard isIdentifier(id), let zone = TimeZone(identifier: id) else { return nil }
    let end = Instant(midnightUTC: lastDay)
    var moment = Instant(midnightUTC: firstDay)
    var offset = offset(of: zone, at: moment)
    var table = ZoneTable(id: id, initialOffset: offset, transitions: [])
    while moment < end {
      let next = moment + .days(7)
      while offset != Self.offset(of: zone, at: next) {
        let change = change(of: zone, after: moment, before: next)
        offset = Self.offset(of: zone, at: change)
        table.transitions.append(ZoneTable.Transition(at: change, offset: offset))
        moment = change
      }
      moment = next
    }
    return table
  }

  /// The identifier somebody probably meant.
  static func nearest(to id: String) -> String? {
    Suggestion.nearest(to: id, in: TimeZone.knownTimeZoneIdentifiers.sorted())
  }

  private static func isIdentifier(_ id: String) -> Bool {
    id == "UTC" || id == "GMT" || (id.contains("/") && !id.hasPrefix("/") && !id.contains(".."))
  }

  /// Minutes east of UTC.
  private static func offset(of zone: TimeZone, at moment: Instant) -> Int {
    let date = Date(timeIntervalSince1970: Double(moment.minutesSinceEpoch) * 60)
    return zone.secondsFromGMT(for: date) / 60
  }

  /// The first minute after `start` whose offset differs from that of `start`.
  private static func change(of zone: TimeZone, after start: Instant, before end: Instant)
    -> Instant
  {
    let old = offset(of: zone, at: start)
    var (low, high) = (start.minutesSinceEpoch, end.minutesSinceEpoch)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if offset(of: zone, at: Instant(minutesSinceEpoch: middle)) == old {
        low = middle
      } else {
        high = middle
      }
    }
    return Instant(minutesSinceEpoch: high)
  }
}
