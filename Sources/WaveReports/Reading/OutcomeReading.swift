import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// An outcome with what every section looks up again and again, worked out once.
struct OutcomeReading {
  /// What came out.
  let outcome: RunOutcome
  /// The waves, by number.
  let waves: [WaveReading]
  private let groupByID: [Identifier: Index<MoveGroup>]
  private let groupOfPlant: [Index<Plant>: Index<MoveGroup>]
  private let daysByActivity: [Identifier: PlannedActivity]
  private let cutoverByGroup: [Identifier: PlannedCutover]

  /// Reads an outcome.
  init(_ outcome: RunOutcome) {
    self.outcome = outcome
    let groups = outcome.scenario.groups
    groupByID = Dictionary(
      zip(groups.map(\.id), groups.indices), uniquingKeysWith: { first, _ in first })
    groupOfPlant = Dictionary(
      groups.indices.flatMap { group in groups[group].plants.map { ($0, group) } },
      uniquingKeysWith: { first, _ in first })
    daysByActivity = Dictionary(
      outcome.plan.activities.map { ($0.activity, $0) }, uniquingKeysWith: { first, _ in first })
    cutoverByGroup = Dictionary(
      outcome.plan.cutovers.map { ($0.group, $0) }, uniquingKeysWith: { first, _ in first })
    waves = WaveReading.all(of: outcome)
  }

  /// The question.
  var scenario: Scenario { outcome.scenario }

  /// What there is to move.
  var landscape: Landscape { outcome.scenario.landscape }

  /// The currency of every amount.
  var currency: Currency { landscape.currency }

  /// The group with an identifier.
  func group(_ id: Identifier) -> Index<MoveGroup>? { groupByID[id] }

  /// The group a plant moves in; nil for a plant that does not move.
  func group(of plant: Index<Plant>) -> Index<MoveGroup>? { groupOfPlant[plant] }

  /// When a group cuts over; nil where the plan leaves it out.
  func cutover(of group: Index<MoveGroup>) -> PlannedCutover? {
    cutoverByGroup[scenario.groups[group].id]
  }

  /// When an activity is done; nil where the plan leaves it out.
  func days(of activity: Identifier) -> PlannedActivity? { daysByActivity[activity] }

  /// The groups in the order in which they cut over; those left out come last.
  var groupsInOrder: [Index<MoveGroup>] {
    scenario.groups.indices.sorted { left, right in
      let (first, second) = (cutover(of: left), cutover(of: right))
      return (first?.wave ?? Int.max, first?.start.minutesSinceEpoch ?? 0, left.offset)
        < (second?.wave ?? Int.max, second?.start.minutesSinceEpoch ?? 0, right.offset)
    }
  }

  /// The window a group has in the slot it was put into.
  func window(of group: Index<MoveGroup>) -> CutoverWindow? {
    guard let cutover = cutover(of: group),
      let slot = scenario.calendar.slots.indices.first(where: {
        scenario.calendar.slots[$0].firstDay == cutover.slot
      })
    else { return nil }
    return scenario.windows[group.offset][slot.offset]
  }

  /// The zone whose clocks a group goes by: that of its first plant.
  func zone(of group: Index<MoveGroup>) -> ZoneTable {
    guard let plant = scenario.groups[group].plants.first else {
      return scenario.calendar.zone(landscape.timezone)
    }
    return scenario.calendar.zone(landscape.plants[plant].timezone.value)
  }

  /// The groups an end of a dependency moves in.
  func groups(of asset: AssetReference) -> [Index<MoveGroup>] {
    let groups = scenario.groups
    switch asset {
    case .plant(let plant): return [group(of: plant)].compactMap { $0 }
    case .database(let database):
      let whole = groups.indices.filter { groups[$0].databases.contains(database) }
      guard whole.isEmpty else { return whole }
      let plants = landscape.plants.indices.filter { landscape.plants[$0].database == database }
      return Array(Set(plants.compactMap { group(of: $0) })).sorted()
    case .integration(let integration):
      return groups.indices.filter { groups[$0].integrations.contains(integration) }
    case .company, .module, .unlistedModule: return []
    }
  }

  /// An amount in whole major units: `1,912,400`.
  func whole(_ amount: Money) -> String { currency.whole(amount) }

  /// A simulated amount in whole major units.
  func whole(minor: Double) -> String { currency.whole(Money(roundingMinor: minor)) }

  /// The date of a simulated day of the axis, rounded half to even.
  func date(day: Double) -> CivilDate {
    scenario.calendar.firstDay + Int(day.rounded(.toNearestOrEven))
  }
}
