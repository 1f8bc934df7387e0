extension InventorySchema {
  /// `teams.csv`.
  static let teams = TableSpecification(
    .teams, "Who works: people who are planned together.",
    columns: [
      .required("team_id", .identifier, "The team's identifier.", example: "T_DEV", also: "team"),
      .open(
        "name", .text, "Its name.", blank: "the identifier", example: "Development and data",
        also: "team_name"),
      .open(
        "skills", .words,
        "What it can do: programme, platform, development, data, integration, testing, training, "
          + "support.",
        blank: "anything", example: "development;data", also: "skill"),
      .assumed(
        "people", .decimal(0...10_000), "DEF110", "How many people it has.", example: "3",
        also: "headcount", "fte"),
      .assumed(
        "days_per_week", .decimal(0...7), "DEF111", "Days a week each works for the programme.",
        example: "4"),
      .assumed(
        "rate_per_day", .money, "DEF112", "What one person-day costs.", example: "820",
        also: "day_rate", "rate"),
      .open(
        "currency", .currency, "The currency of its rate.", blank: "the inventory's",
        example: "EUR"),
      .open(
        "available_from", .date, "The first day it works for the programme.",
        blank: "the scenario's start", example: "2027-01-04"),
      .open(
        "available_to", .date, "The last day it works for the programme.", blank: "no end",
        example: "2028-06-30"),
    ])

  /// `people.csv`.
  static let people = TableSpecification(
    .people, "Who signs and answers.",
    columns: [
      .required(
        "person_id", .identifier, "The person's identifier.", example: "PE01",
        also: "person"),
      .open("name", .text, "The person's name.", blank: "the identifier", example: "Ana Ruiz"),
      .open(
        "roles", .words, "What they may sign.", example: "change_board;plant_manager",
        also: "role"),
      .open(
        "team_id", .reference([.teams]), "The team they belong to.", example: "T_CORE",
        also: "team"),
      .open("email", .text, "Their address.", example: "ana@example.com", also: "mail", "e_mail"),
    ])
}
