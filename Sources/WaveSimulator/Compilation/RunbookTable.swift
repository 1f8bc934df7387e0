import WaveCore
import WaveLandscape
import WaveScenario

/// The runbooks of all groups as one network of steps.
struct RunbookTable: Sendable {
  /// The steps of each group, by group row, as places in the arrays below.
  let steps: [Range<Int>]
  /// What each step waits for.
  let network: ActivityNetwork
  /// The length of each step in minutes.
  let lengths: SampleTable
  /// The likely length of each step in minutes; what exceeds it shrinks with experience.
  let likely: [Double]
  /// The address of each step's random number: group and step.
  let streams: [StableHash]
  /// Minutes kept for rolling back, by group row.
  let reserves: [Int]
  /// The expected length in minutes, by group row.
  let expected: [Int]
  /// How the integrations of each group catch up, by group row.
  let backlogs: Ragged<Backlog>

  /// How an integration catches up after an outage.
  struct Backlog: Sendable {
    /// Minutes of catching up for each minute of outage: arrival / (drain − arrival).
    var ratio: Double
    /// Minutes of arrivals that are kept at most.
    var buffer: Double
  }

  /// The runbooks of a scenario.
  init(_ scenario: Scenario, isCertain: Bool) {
    var steps: [Range<Int>] = []
    var rows: [(group: Identifier, step: RunbookStep)] = []
    var before: [[Int]] = []
    for (group, runbook) in zip(scenario.groups, scenario.runbooks) {
      let first = rows.count
      rows += runbook.steps.map { (group.id, $0) }
      before += runbook.steps.map { $0.after.map { $0 + first } }
      steps.append(first..<rows.count)
    }
    self.steps = steps
    network = ActivityNetwork(predecessors: before)
    lengths = SampleTable(
      rows.map(\.step.estimate).map { isCertain ? ThreePointEstimate(fixed: $0.likely) : $0 })
    likely = rows.map(\.step.estimate.likely)
    streams = rows.map { StableHash($0.group.text, $0.step.id.text) }
    reserves = scenario.runbooks.map(\.rollbackReserve.count)
    expected = scenario.runbooks.map(\.mean.count)
    backlogs = Ragged(Self.backlogs(scenario))
  }

  /// Minutes that a group's integrations need to catch up after an outage, the slowest of them.
  @inline(__always)
  func drain(_ group: Int, after outage: Int) -> Int {
    var longest = 0.0
    for place in backlogs[group] {
      let backlog = backlogs.elements[place]
      longest = max(longest, backlog.ratio * min(Double(outage), backlog.buffer))
    }
    return Int(longest.rounded(.up))
  }

  /// One that never catches up counts as if it needed as long again as messages were kept.
  private static func backlogs(_ scenario: Scenario) -> [[Backlog]] {
    var groupOfPlant: [Index<Plant>: Int] = [:]
    var lists = [[Backlog]](repeating: [], count: scenario.groups.count)
    for (row, group) in scenario.groups.enumerated() {
      for plant in group.plants { groupOfPlant[plant] = row }
    }
    for index in scenario.landscape.integrations.indices {
      let integration = scenario.landscape.integrations[index]
      let arrival = integration.messagesPerHour.value
      let buffer = Double(integration.buffer.value.count)
      guard arrival > 0, buffer > 0 else { continue }
      let spare = integration.drainPerHour.value - arrival
      let backlog = Backlog(ratio: spare > 0 ? arrival / spare : 1, buffer: buffer)
      var served = Set(integration.plants.compactMap { groupOfPlant[$0] })
      for (row, group) in scenario.groups.enumerated() where group.integrations.contains(index) {
        served.insert(row)
      }
      for row in served { lists[row].append(backlog) }
    }
    return lists
  }
}
