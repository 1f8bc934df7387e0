import WaveCore
import WaveLandscape

/// Who can do what, and how many of them there are at most.
struct TeamRoster: Sendable {
  /// The teams.
  let teams: Rows<Team>

  /// The skills that stand in for a missing one, best first.
  ///
  /// A team that has none of them is no worse than no team, so the largest team closes the chain.
  static let substitutes: [String: [String]] = [
    "programme": ["platform"],
    "platform": ["development", "programme"],
    "development": ["integration", "platform"],
    "integration": ["development", "platform"],
    "data": ["platform", "development"],
    "testing": ["platform", "development"],
    "training": ["support", "programme"],
    "support": ["training", "integration"],
  ]

  /// A crew of a team and how long it works.
  struct Crew: Hashable, Sendable {
    /// The team.
    var team: Index<Team>
    /// Thousandths of a person on each day.
    var milliPeople: Int
    /// Days of work.
    var workingDays: Int

    /// What the crew holds while it works.
    var demand: Activity.Demand { Activity.Demand(team: team, milliPeople: [milliPeople]) }
  }

  /// The roster of these teams, of which there is at least one.
  init(_ teams: Rows<Team>) {
    precondition(!teams.isEmpty, "a roster has a team")
    self.teams = teams
  }

  /// The team called by its identifier or by a skill.
  ///
  /// A skill goes to the first team that has it, then to those with a substitute, then to the
  /// team with most people, the first of several.
  func team(_ name: String) -> Index<Team> {
    if let named = teams.indices.first(where: { teams[$0].id.text == name }) { return named }
    let skill = name.lowercased()
    for wanted in [skill] + (Self.substitutes[skill] ?? []) {
      if let able = teams.indices.first(where: { teams[$0].skills.contains(wanted) }) {
        return able
      }
    }
    return largest
  }

  /// Whether a name is a team's identifier, a team's skill or a skill that has substitutes.
  func knows(_ name: String) -> Bool {
    let skill = name.lowercased()
    return Self.substitutes[skill] != nil
      || teams.contains { $0.id.text == name || $0.skills.contains(skill) }
  }

  /// Thousandths of a person on a usual working day: people times days a week, over five.
  func usualMilliPeople(_ team: Index<Team>) -> Int {
    let row = teams[team]
    return max(0, roundHalfEven(row.people.value * row.daysPerWeek.value / 5 * 1000))
  }

  /// The crew for an effort: one person for every `daysPerPerson` person-days, whole people, at
  /// least one, and no more than the team has on a usual day.
  ///
  /// A team that never has a whole person on a day works with what it has, for longer.
  func crew(_ team: Index<Team>, for effort: Effort, daysPerPerson: Double = 20) -> Crew {
    let usual = max(1, usualMilliPeople(team))
    let wanted = max(1, Int(effort.days / daysPerPerson)) * 1000
    let milliPeople = usual < 1000 ? usual : min(wanted, usual / 1000 * 1000)
    let perDay = Effort.minutesPerDay * milliPeople
    let days = (effort.personMinutes * 1000 + perDay - 1) / perDay
    return Crew(team: team, milliPeople: milliPeople, workingDays: days)
  }

  private var largest: Index<Team> {
    var best: Index<Team> = Index(0)
    for team in teams.indices where teams[team].people.value > teams[best].people.value {
      best = team
    }
    return best
  }
}
