import WaveCalendar
import WaveCore
import WaveLandscape

extension TeamCalendar {
  /// The people of every team by day, by team row.
  static func calendars(of ground: Groundwork) -> [TeamCalendar] {
    let capacity = TeamCapacity(ground.calendar)
    return ground.landscape.teams.indices.map { index in
      let team = ground.landscape.teams[index]
      return TeamCalendar(
        team: index,
        milliPeople: capacity.milliPeople(
          team: team.id, people: team.people.value, daysPerWeek: team.daysPerWeek.value,
          from: team.availableFrom, to: team.availableTo))
    }
  }
}
