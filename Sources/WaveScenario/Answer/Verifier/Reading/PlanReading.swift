import WaveCalendar
import WaveCore
import WaveLandscape

/// What a plan says, sorted by the scenario's rows; what cannot be read is a fault, not a crash.
struct PlanReading {
  /// The question.
  let scenario: Scenario
  /// The plan as it came.
  let plan: Plan
  /// What the plan costs by fiscal year, where the caller knows.
  let spending: [Int: Money]
  /// The cutover of each group, by group; nil where the plan names none in a known slot.
  let cutovers: [ReadCutover?]
  /// The days of each activity, by activity; nil where the plan names none on the axis.
  let activities: [Range<Int>?]
  /// The pool of each plant that moves, by plant row; nil where the plan names none.
  let pools: [Index<Pool>?]
  /// The waves that the slots and lanes make, by slot then lane.
  let waves: [ReadWave]
  /// What could not be read.
  let faults: [Violation]
  /// The activities that belong to each group alone, by group.
  let activitiesOfGroup: [[Index<Activity>]]
  /// Who belongs where.
  let members: GroupMembers

  /// Reads a plan.
  init(_ plan: Plan, in scenario: Scenario, spending: [Int: Money]) {
    let cutovers = CutoverReader(plan.cutovers, in: scenario)
    let activities = ActivityReader(plan.activities, in: scenario)
    let members = GroupMembers(scenario)
    let hosting = HostingReader(plan.hosting, in: scenario, members)
    self.scenario = scenario
    self.plan = plan
    self.spending = spending
    self.cutovers = cutovers.read
    self.activities = activities.read
    self.members = members
    activitiesOfGroup = Self.activitiesOfGroup(scenario)
    pools = hosting.read
    waves = ReadWave.waves(of: cutovers.read, in: scenario)
    faults = cutovers.faults + activities.faults + hosting.faults
  }

  /// The groups that cut over in a known slot, with their cutovers, by group.
  var moves: [(group: Index<MoveGroup>, cutover: ReadCutover)] {
    cutovers.enumerated().compactMap { place, cutover in cutover.map { (Index(place), $0) } }
  }

  /// The moves that are still to come.
  var coming: [(group: Index<MoveGroup>, cutover: ReadCutover)] {
    moves.filter { $0.cutover.anchor >= scenario.today }
  }

  /// The waves that are still to come.
  var comingWaves: [ReadWave] { waves.filter { !isPast($0.slot) } }

  /// Whether a slot has begun by the day until which the plan is known to have happened.
  func isPast(_ slot: Index<Slot>) -> Bool { scenario.calendar.day(of: slot) < scenario.today }

  /// The first day of a group's slot on the axis; nil where it has none.
  func anchor(of group: Index<MoveGroup>) -> Int? { cutovers[group.offset]?.anchor }

  private static func activitiesOfGroup(_ scenario: Scenario) -> [[Index<Activity>]] {
    var result = [[Index<Activity>]](repeating: [], count: scenario.groups.count)
    for index in scenario.activities.indices {
      if let group = scenario.activities[index].group { result[group.offset].append(index) }
    }
    return result
  }

  /// A date as text.
  func date(_ day: Int) -> String { scenario.calendar.date(day).description }

  /// The zone in which dates without a scope of their own are read.
  var zone: ZoneTable { scenario.calendar.zone(scenario.landscape.timezone) }
}

extension CivilDate {
  /// Whether the date lies within ten thousand years, so that it can be reckoned with.
  var isReal: Bool { daysSinceEpoch.magnitude < 3_000_000 }
}
