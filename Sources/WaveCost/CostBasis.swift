import WaveCore
import WaveLandscape
import WaveScenario

/// What every term is built from: the scenario with its prices, months and look-ups.
struct CostBasis {
  /// The scenario.
  let scenario: Scenario
  /// The price of every item.
  let prices: PriceBook
  /// The months and days.
  let calendar: CostCalendar
  /// The group that moves each plant, by plant row; nil where none does.
  let groupOfPlant: [Int?]
  /// The groups that a landscape's database waits for, by database row, ascending.
  let groupsOfDatabase: [[Int]]
  /// The mean rate of a person-day over all teams, by their people.
  let meanRatePerDay: Money

  /// The basis of a scenario.
  init(_ scenario: Scenario) {
    self.scenario = scenario
    prices = PriceBook(scenario.landscape)
    let lags = scenario.landscape.databases.map(\.decommissionLag.value.daysRoundedUp)
    calendar = CostCalendar(scenario, tailDays: lags.max() ?? 0)
    var groupOfPlant = [Int?](repeating: nil, count: scenario.landscape.plants.count)
    for (row, group) in scenario.groups.enumerated() {
      for plant in group.plants { groupOfPlant[plant.offset] = row }
    }
    self.groupOfPlant = groupOfPlant
    groupsOfDatabase = CostBasis.groupsByDatabase(scenario, groupOfPlant)
    meanRatePerDay = CostBasis.meanRate(scenario.landscape)
  }

  /// What a person-day of an activity costs: its team's rate, else the price book's consultant.
  func ratePerDay(_ activity: Activity) -> Money {
    if let team = activity.demand?.team { return scenario.landscape.teams[team].ratePerDay.value }
    let major = prices.base(.consultantDay)
    return Money(roundingMinor: major * Double(prices.currency.minorPerMajor))
  }

  /// The groups of these plants, ascending, none twice.
  func groups(of plants: some Sequence<Index<Plant>>) -> [Int] {
    Set(plants.compactMap { groupOfPlant[$0.offset] }).sorted()
  }

  /// A seventh of a weekly amount, rounded once.
  func perDay(weekly amount: Money) -> Int { amount.scaled(by: 1 / 7).minor }

  /// The day's part of a monthly amount, rounded once: twelve months have 365.25 days.
  func perDay(monthly amount: Money) -> Int { amount.scaled(by: 12 / 365.25).minor }

  private static func groupsByDatabase(_ scenario: Scenario, _ groupOfPlant: [Int?]) -> [[Int]] {
    var sets = [Set<Int>](repeating: [], count: scenario.landscape.databases.count)
    for (row, group) in scenario.groups.enumerated() {
      for database in group.databases { sets[database.offset].insert(row) }
    }
    for (row, plant) in scenario.landscape.plants.enumerated() {
      guard let database = plant.database, let group = groupOfPlant[row] else { continue }
      sets[database.offset].insert(group)
    }
    return sets.map { $0.sorted() }
  }

  private static func meanRate(_ landscape: Landscape) -> Money {
    let people = landscape.teams.reduce(0) { $0 + max(0, $1.people.value) }
    guard people > 0 else { return .zero }
    let sum = landscape.teams.reduce(0) {
      $0 + Double($1.ratePerDay.value.minor) * max(0, $1.people.value)
    }
    return Money(roundingMinor: sum / people)
  }
}
