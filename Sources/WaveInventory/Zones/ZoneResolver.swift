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
    let first = Instant(midnightUTC: firstDay)
    let last = Date(timeIntervalSince1970: seconds(Instant(midnightUTC: lastDay)))
    var table = ZoneTable(id: id, initialOffset: offset(of: zone, at: first), transitions: [])
    var moment = Date(timeIntervalSince1970: seconds(first))
    while let next = zone.nextDaylightSavingTimeTransition(after: moment), next < last,
      next > moment
    {
      let change = Instant(minutesSinceEpoch: Int((next.timeIntervalSince1970 / 60).rounded()))
      let known = table.transitions.last?.offset ?? table.initialOffset
      let offset = offset(of: zone, at: change)
      if offset != known {
        table.transitions.append(ZoneTable.Transition(at: change, offset: offset))
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

  private static func seconds(_ moment: Instant) -> Double {
    Double(moment.minutesSinceEpoch) * 60
  }

  /// Minutes east of UTC.
  private static func offset(of zone: TimeZone, at moment: Instant) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds(moment))) / 60
  }
}
