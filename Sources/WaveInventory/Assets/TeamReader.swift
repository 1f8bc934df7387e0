import WaveCore
import WaveLandscape

extension RowReader {
  /// A team of `teams.csv`.
  func team() -> Team {
    let (from, to) = (date("available_from"), date("available_to"))
    if let from, let to, to < from {
      add("INV036", "available_to", "the team is gone before it comes", label: "before \(from)")
    }
    return Team(
      id: id("team_id"), name: text("name") ?? id("team_id").text,
      skills: words("skills").map { $0.lowercased() }, people: decimalFact("people"),
      daysPerWeek: decimalFact("days_per_week"), ratePerDay: moneyFact("rate_per_day"),
      availableFrom: from, availableTo: to, row: span)
  }

  /// A person of `people.csv`.
  func person() -> Person {
    Person(
      id: id("person_id"), name: text("name") ?? id("person_id").text,
      roles: words("roles").map { $0.lowercased() },
      team: index("team_id", in: .teams, of: Team.self),
      email: text("email"), row: span)
  }
}
