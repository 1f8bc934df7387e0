public import WaveCore

/// People who work together and are planned together.
public struct Team: Sendable {
  /// The team's identifier.
  public var id: Identifier
  /// The team's name.
  public var name: String
  /// What it can do, in lower case.
  public var skills: [String]
  /// How many people it has.
  public var people: Fact<Double>
  /// Days a week each works for the programme.
  public var daysPerWeek: Fact<Double>
  /// What one person-day costs.
  public var ratePerDay: Fact<Money>
  /// The first day it works for the programme.
  public var availableFrom: CivilDate?
  /// The last day it works for the programme.
  public var availableTo: CivilDate?
  /// The team's row.
  public var row: SourceSpan

  /// A row of the table.
  public init(
    id: Identifier, name: String, skills: [String], people: Fact<Double>,
    daysPerWeek:
      Fact<Double>, ratePerDay: Fact<Money>, availableFrom: CivilDate?, availableTo: CivilDate?,
    row: SourceSpan
  ) {
    self.id = id
    self.name = name
    self.skills = skills
    self.people = people
    self.daysPerWeek = daysPerWeek
    self.ratePerDay = ratePerDay
    self.availableFrom = availableFrom
    self.availableTo = availableTo
    self.row = row
  }
}
