import WaveCalendar
import WaveCore
import WaveLandscape
public import WaveScenario

/// When everything happens, as axis days in plain arrays: what a plan costs is read from these.
///
/// A simulation keeps one value and overwrites its numbers for each trial.
public struct PlanDays: Sendable {
  /// The first day of the slot in which each group cuts over, by group row.
  public var anchors: [Int]
  /// Each activity's first day, by activity row.
  public var activityStarts: [Int]
  /// The first day after each activity, by activity row.
  public var activityEnds: [Int]
  /// The pool of each plant, by plant row, as a pool row.
  public var pools: [Int]
  /// Whether losses are what was played, and not what is expected.
  public var isPlayed = false
  /// Person-minutes really spent on each activity, by activity row; read where played.
  public var personMinutes: [Int]
  /// Production minutes each plant was without ERP, over all tries, by plant row; read where
  /// played.
  public var productionMinutes: [Int]
  /// How often each group was rolled back, by group row; read where played.
  public var rollbacks: [Int]

  /// Days on which no group has cut over and every activity begins on day 0.
  public init(_ scenario: Scenario, never: Int) {
    anchors = Array(repeating: never, count: scenario.groups.count)
    activityStarts = Array(repeating: 0, count: scenario.activities.count)
    activityEnds = activityStarts
    personMinutes = scenario.activities.map(\.effort.personMinutes)
    productionMinutes = Array(repeating: 0, count: scenario.landscape.plants.count)
    rollbacks = Array(repeating: 0, count: scenario.groups.count)
    pools = scenario.landscape.plants.indices.map {
      scenario.poolLoad.choices.indices.contains($0.offset)
        ? scenario.poolLoad.choices[$0.offset].first?.pool.offset ?? 0 : 0
    }
  }

  /// The days of a plan; what it does not name stays as if it never happened, and of what it names
  /// twice the last counts.
  public init(_ plan: Plan, _ scenario: Scenario, never: Int) {
    self.init(scenario, never: never)
    let groups = Self.rows(scenario.groups, \.id)
    let activities = Self.rows(scenario.activities, \.id)
    let plants = Self.rows(scenario.landscape.plants, \.id)
    let poolRows = Self.rows(scenario.landscape.pools, \.id)
    for cutover in plan.cutovers {
      if let group = groups[cutover.group] { anchors[group] = scenario.calendar.day(cutover.slot) }
    }
    for planned in plan.activities {
      guard let activity = activities[planned.activity] else { continue }
      activityStarts[activity] = scenario.calendar.day(planned.start)
      activityEnds[activity] = scenario.calendar.day(planned.end)
    }
    for hosted in plan.hosting {
      if let plant = plants[hosted.plant], let pool = poolRows[hosted.pool] { pools[plant] = pool }
    }
  }

  private static func rows<Row>(
    _ table: Rows<Row>, _ id: (Row) -> Identifier
  ) -> [Identifier: Int] {
    Dictionary(table.enumerated().map { (id($1), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
