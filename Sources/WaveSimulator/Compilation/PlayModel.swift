import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario

/// Everything a trial reads, compiled once from a scenario and its plan.
struct PlayModel: Sendable {
  /// What the plan costs.
  let costs: CostModel
  /// The days as planned.
  let planned: PlanDays
  /// Preparation and hypercare.
  var activities: ActivityTable
  /// Who waits for whom.
  let order: OrderTable
  /// The steps of the cutovers.
  let runbooks: RunbookTable
  /// When each group may cut over.
  var windows: WindowTable
  /// What may go wrong.
  var risks: RiskTable
  /// Who cuts over together, and how many may.
  let waves: WaveTable
  /// People by team and day: team `t` on day `d` lies at `t · dayCount + d`.
  let capacity: [Int32]
  /// How many days the axis has.
  let dayCount: Int
  /// The anchor of a group that finds no window any more: four weeks after the last slot.
  let lateAnchor: Int
  /// The plants of each group, by row.
  let plants: Ragged<Int32>
  /// Minutes each plant tolerates, workaround included, by plant row.
  let tolerances: [Int]
  /// Days by which each group's hypercare goes on beyond the scenario's weeks, by group then slot:
  /// group `g` in slot `s` lies at `g · slotCount + s`; empty without hypercare.
  let extraCareDays: [Int32]
  /// The last rehearsal of each group, by row; −1 where it has none.
  let lastRehearsals: [Int]
  /// What is left of failure and overrun after that many cutovers: 0.87 for each doubling.
  let learning: [Double]

  /// Whether a group that misses its window joins a later wave rather than go alone.
  let joinsWaves: Bool
  /// Days before its slot at which a cutover is decided on; 0 where it is in the slot alone.
  let decisionDays: Int
  /// What each cutover waits for, however far back, that the plan has done by its decision point, by
  /// group row; no list has any where a cutover is decided on in its slot alone.
  let dueAtDecision: Ragged<Int32>
  /// What is past when a trial begins.
  let past: PastTable

  /// Compiles a plan, if wanted without its uncertainty.
  ///
  /// - Parameter actuals: what really happened of it so far; nil where it has not begun.
  init(
    _ scenario: Scenario, _ plan: Plan, _ costs: CostModel, isCertain: Bool,
    actuals: PlanActuals? = nil
  ) {
    self.costs = costs
    planned = costs.days(of: plan)
    let firstDay = actuals.map { max(0, scenario.calendar.day($0.asOf) + 1) } ?? 0
    activities = ActivityTable(scenario, planned, isCertain: isCertain, firstDay: firstDay)
    waves = WaveTable(scenario, plan)
    joinsWaves = scenario.settings.simulation.slip == .laterWave
    decisionDays = (scenario.settings.simulation.decisionLead.count + 1439) / 1440
    order = OrderTable(
      scenario, plannedDays: planned.activityStarts + planned.anchors,
      waves: scenario.settings.simulation.slip == .wholeWave ? waves.groups : [])
    dueAtDecision = Ragged(
      Self.due(planned, order, activities: activities.count, before: decisionDays))
    let reading = PastReading(
      scenario: scenario, planned: planned, activities: activities, order: order,
      firstDay: firstDay)
    past =
      actuals.map { PastTable($0, reading, costs: costs) }
      ?? .none(activities: activities.count, groups: scenario.groups.count)
    runbooks = RunbookTable(scenario, isCertain: isCertain)
    windows = WindowTable(scenario, plannedSlots: waves.plannedSlots, past: past)
    risks = RiskTable(scenario, runbooks: runbooks, past: past, isCertain: isCertain)
    dayCount = scenario.calendar.dayCount
    capacity = Self.capacity(scenario)
    let lastSlot = scenario.calendar.slots.elements.last?.firstDay ?? scenario.calendar.firstDay
    lateAnchor = scenario.calendar.day(lastSlot) + 28
    plants = Ragged(scenario.groups.map { $0.plants.map(\.rawValue) })
    tolerances = scenario.landscape.plants.map {
      ($0.downtimeTolerance.value + $0.manualWorkaround.value).count
    }
    lastRehearsals = Self.lastRehearsals(scenario)
    let least = scenario.settings.hypercare.weeks * 7
    extraCareDays = scenario.hypercareDays.flatMap { $0.map { Int32($0 - least) } }
    learning = Experience.factors(count: scenario.groups.count)
  }

  /// Days from a slot's anchor to the Saturday it is called by.
  static let labelDay = 3
  /// Days from a slot's anchor to the Monday inside it.
  static let mondayDay = Slot.daysToMonday

  /// The month of the cost calendar an axis day lies in; the last for later days.
  func month(onDay day: Int) -> Int {
    let starts = costs.calendar.monthStarts
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= day { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Days by which an activity goes on because of the slot its group cut over in: none but for
  /// hypercare.
  @inline(__always)
  func extraDays(_ activity: Int, anchors: [Int]) -> Int {
    let group = Int(activities.careGroups[activity])
    guard group >= 0 else { return 0 }
    let slot = costs.calendar.slot(onDay: anchors[group])
    return slot < 0 ? 0 : Int(extraCareDays[group * costs.calendar.slotDays.count + slot])
  }

  /// How many groups there are.
  var groupCount: Int { waves.plannedSlots.count }

  private static func due(
    _ planned: PlanDays, _ order: OrderTable, activities: Int, before days: Int
  ) -> [[Int32]] {
    planned.anchors.indices.map { group in
      guard days > 0 else { return [] }
      var open = [activities + group]
      var seen = Set(open)
      var due: [Int32] = []
      while let node = open.popLast() {
        for place in order.before[node] {
          let earlier = Int(order.before.elements[place].node)
          guard seen.insert(earlier).inserted else { continue }
          open.append(earlier)
          let end =
            earlier < activities
            ? planned.activityEnds[earlier] : planned.anchors[earlier - activities]
          if end <= planned.anchors[group] - days { due.append(Int32(earlier)) }
        }
      }
      return due.sorted()
    }
  }

  private static func capacity(_ scenario: Scenario) -> [Int32] {
    let days = scenario.calendar.dayCount
    var table = [Int32](repeating: 0, count: scenario.landscape.teams.count * days)
    for calendar in scenario.teamCalendars {
      for (day, people) in calendar.milliPeople.prefix(days).enumerated() {
        table[calendar.team.offset * days + day] = people
      }
    }
    return table
  }

  private static func lastRehearsals(_ scenario: Scenario) -> [Int] {
    var last = [Int](repeating: -1, count: scenario.groups.count)
    for (row, activity) in scenario.activities.enumerated() where activity.kind == .rehearsal {
      if let group = activity.group { last[group.offset] = row }
    }
    return last
  }
}
