import WaveCore

/// How many people the teams of a generated world need for its witness plan, with some slack.
struct TeamSizing {
  /// The world whose work is shared out.
  let world: GeneratedWorld

  /// A team.
  struct Team {
    /// The team's identifier.
    let id: String
    /// Its name.
    let name: String
    /// Its skills.
    let skills: String
    /// How many people it has.
    let people: Int
    /// Euros for one person-day.
    let rate: Int
  }

  /// All teams.
  var teams: [Team] {
    let porting = Double(world.modules.reduce(0) { $0 + 3 + $1.lines / 120 })
    let links = Double(world.links.count) / Double(max(1, world.size))
    let central = [
      Team(
        id: "T_PROGRAMME", name: "Programme office", skills: "programme", people: 2, rate: 880),
      Team(
        id: "T_PLATFORM", name: "Platform", skills: "platform", people: people(perPlant: 3) + 3,
        rate: 860),
      Team(
        id: "T_DEV", name: "Development", skills: "development",
        people: ceil(1.6 * porting / readyDays) + 2, rate: 820),
      Team(
        id: "T_DATA", name: "Data", skills: "data", people: people(perPlant: 18) + 2, rate: 800),
      Team(
        id: "T_TEST", name: "Test", skills: "testing",
        people: people(perPlant: 4 + 0.3 * links) + 1, rate: 720),
      Team(
        id: "T_TRAIN", name: "Training", skills: "training", people: people(perPlant: 2) + 1,
        rate: 700),
      Team(
        id: "T_SUPPORT", name: "Support", skills: "support", people: supportPeople, rate: 680),
    ]
    return central + world.regions.indices.map(integrationTeam)
  }

  private func integrationTeam(_ region: Int) -> Team {
    let effort = world.links.reduce(0.0) { $1.region == region ? $0 + Double($1.days) + 1 : $0 }
    let days = Double(world.lastSaturday - GeneratedWorld.start) * 5 / 7 - 60
    let name = world.regions[region].name
    return Team(
      id: "T_INT_" + name, name: "Integration \(name)", skills: "integration",
      people: ceil(2 * effort / max(40, days)) + 2, rate: 760)
  }

  /// Working days until the first wave, less what the foundation needs of the developers.
  private var readyDays: Double {
    Double(world.firstSaturday - GeneratedWorld.start) * 5 / 7 * 0.75
  }

  /// People who do so many days of work for each plant of the busiest eight weeks.
  private func people(perPlant days: Double) -> Int { ceil(2 * days * Double(busiest) / 40) }

  /// The most plants that cut over within eight weeks.
  private var busiest: Int {
    world.saturday.map { start in
      world.saturday.count { $0 >= start && $0 < start + 56 }
    }.max() ?? 1
  }

  /// The support that hypercare of all waves holds in the busiest week: a desk and a half for each
  /// plant, by the shares of the generated scenario.
  private var supportPeople: Int {
    let weeks = Set(world.saturday)
    let most = weeks.map { desk(on: $0) }.max() ?? 1
    return ceil(1.2 * most) + 2
  }

  /// People on the hypercare desks in the week after a weekend.
  private func desk(on weekend: CivilDate) -> Double {
    var people = 0.0
    for (week, share) in ScenarioWriter.hypercareShares.enumerated() {
      let started = world.saturday.count { $0 == weekend - 7 * week }
      people += share * 1.5 * Double(started)
    }
    return people
  }

  private func ceil(_ value: Double) -> Int { Int(value.rounded(.up)) }
}
