import WaveCalendar
import WaveCore

/// A moment as the clocks of a plant show it.
struct LocalMoment {
  /// What the clocks show.
  var wall: CivilDateTime

  /// A moment in a zone.
  init(_ moment: Instant, in zone: ZoneTable) { wall = zone.wall(at: moment) }

  /// Day of the week, date and time: `Fri 2027-05-14 22:00`.
  var full: String { "\(weekday) \(wall)" }

  /// Day of the week and time: `Fri 22:00`.
  var short: String { "\(weekday) \(wall.time)" }

  private var weekday: String { wall.date.weekday.abbreviation }
}
