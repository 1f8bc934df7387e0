import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// Which plants are in which pool after each wave of a plan.
struct Tenancy: Sendable {
  /// The time after a wave, until the next one.
  struct Stage: Sendable {
    /// The wave; 0 for before the first.
    var wave: Int
    /// The first day of its slot.
    var date: CivilDate
    /// The axis days until the next wave; a year for the last.
    var days: Range<Int>
    /// The plants in each pool, by pool row.
    var tenants: [[Index<Plant>]]
  }

  /// The stages in order of time.
  let stages: [Stage]
  /// The pool each plant is put into, by plant row, as a pool row; nil where it has none.
  let pools: [Int?]

  /// The tenancy of a plan; plants that are live already are there from the first day.
  init(_ plan: Plan, _ scenario: Scenario) {
    pools = Tenancy.pools(plan, scenario)
    let groups = Dictionary(
      scenario.groups.map { ($0.id, $0.plants) }, uniquingKeysWith: { first, _ in first })
    let landscape = scenario.landscape
    var tenants = [[Index<Plant>]](repeating: [], count: landscape.pools.count)
    for plant in landscape.plants.indices where landscape.plants[plant].status == .live {
      if let pool = pools[plant.offset] { tenants[pool].append(plant) }
    }
    let cutovers = plan.cutovers.sorted { ($0.slot, $0.wave) < ($1.slot, $1.wave) }
    var stages = [
      Stage(wave: 0, date: scenario.calendar.firstDay, days: 0..<0, tenants: tenants)
    ]
    for cutover in cutovers {
      if stages[stages.count - 1].wave != cutover.wave {
        stages.append(
          Stage(wave: cutover.wave, date: cutover.slot, days: 0..<0, tenants: tenants))
      }
      for plant in groups[cutover.group] ?? [] {
        if let pool = pools[plant.offset] { tenants[pool].append(plant) }
      }
      stages[stages.count - 1].tenants = tenants
    }
    self.stages = Tenancy.withDays(stages, scenario)
  }

  private static func pools(_ plan: Plan, _ scenario: Scenario) -> [Int?] {
    let landscape = scenario.landscape
    let rows = Dictionary(
      landscape.pools.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let hosting = Dictionary(
      plan.hosting.map { ($0.plant, $0.pool) }, uniquingKeysWith: { _, last in last })
    return landscape.plants.enumerated().map { row, plant in
      if let pool = hosting[plant.id].flatMap({ rows[$0] }) { return pool }
      let choices = scenario.poolLoad.choices
      return choices.indices.contains(row) ? choices[row].first?.pool.offset : nil
    }
  }

  private static func withDays(_ stages: [Stage], _ scenario: Scenario) -> [Stage] {
    stages.indices.map { place in
      var stage = stages[place]
      let from = max(0, scenario.calendar.day(stage.date))
      let next =
        place + 1 < stages.count ? scenario.calendar.day(stages[place + 1].date) : from + 365
      stage.days = from..<max(from + 7, next)
      return stage
    }
  }
}
