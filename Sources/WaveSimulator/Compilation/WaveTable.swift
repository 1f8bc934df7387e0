import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario

/// The planned waves, and the limits a slipped group still keeps.
struct WaveTable: Sendable {
  /// The number each wave is called by.
  let numbers: [Int]
  /// The planned slot of each wave, by row.
  let slots: [Int]
  /// The day on which the last cutover of each wave is planned to end, by row, on its own clocks.
  let plannedEnds: [CivilDate]
  /// The groups of each wave, by group row.
  let groups: [[Int]]
  /// The planned slot of each group, by row; −1 where the plan has none.
  let plannedSlots: [Int]
  /// The lane of each group.
  let lanes: [Int]
  /// How many lanes there are.
  let laneCount: Int
  /// The plants of each group.
  let plantCounts: [Int]
  /// The most groups in a slot.
  let mostCutovers: Int
  /// The most plants of one lane in a slot.
  let mostPlants: Int
  /// The groups each is kept apart from.
  let apart: Ragged<Int32>
  /// Whether a lane has a planned wave in a slot: slot `s` and lane `l` at `s · laneCount + l`.
  let hasWave: [Bool]
  /// The last slot with a planned wave of each lane; −1 where it has none.
  let lastSlots: [Int]

  /// The waves of a plan.
  init(_ scenario: Scenario, _ plan: Plan) {
    let rows = Dictionary(
      scenario.groups.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var planned = [Int](repeating: -1, count: scenario.groups.count)
    var members: [Int: [Int]] = [:]
    var ends: [Int: CivilDate] = [:]
    for cutover in plan.cutovers {
      guard let group = rows[cutover.group] else { continue }
      planned[group] = scenario.calendar.slot(containing: cutover.slot)?.offset ?? -1
      members[cutover.wave, default: []].append(group)
      let end = Self.zone(of: group, in: scenario).wall(at: cutover.end).date
      ends[cutover.wave] = max(ends[cutover.wave] ?? end, end)
    }
    let numbers = members.keys.sorted()
    self.numbers = numbers
    groups = numbers.map { members[$0, default: []].sorted() }
    slots = groups.map { $0.map { planned[$0] }.max() ?? -1 }
    plannedEnds = numbers.map { ends[$0] ?? scenario.calendar.firstDay }
    plannedSlots = planned
    lanes = scenario.lanes
    laneCount = max(1, scenario.laneNames.count)
    plantCounts = scenario.groups.map(\.plants.count)
    mostCutovers = scenario.settings.waves.maxCutoversPerSlot ?? .max
    mostPlants = scenario.settings.waves.maxPlants ?? .max
    var apart = [[Int32]](repeating: [], count: scenario.groups.count)
    for pair in scenario.exclusions {
      apart[pair.first.offset].append(pair.second.rawValue)
      apart[pair.second.offset].append(pair.first.rawValue)
    }
    self.apart = Ragged(apart)
    let laneCount = laneCount
    var hasWave = [Bool](repeating: false, count: scenario.calendar.slots.count * laneCount)
    var lastSlots = [Int](repeating: -1, count: laneCount)
    for (slot, lane) in zip(planned, scenario.lanes) where slot >= 0 {
      hasWave[slot * laneCount + lane] = true
      lastSlots[lane] = max(lastSlots[lane], slot)
    }
    (self.hasWave, self.lastSlots) = (hasWave, lastSlots)
  }

  private static func zone(of group: Int, in scenario: Scenario) -> ZoneTable {
    let landscape = scenario.landscape
    let plant = scenario.groups[Index(group)].plants.first.map { landscape.plants[$0] }
    return scenario.calendar.zone(plant?.timezone.value ?? landscape.timezone)
  }

  /// Whether a slot is one in which a group could join a later wave of its lane, or lies behind all
  /// of them.
  func mayJoin(_ slot: Int, _ group: Int) -> Bool {
    let lane = lanes[group]
    return slot > lastSlots[lane] || hasWave[slot * laneCount + lane]
  }
}
