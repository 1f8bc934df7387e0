import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

/// The first day on which a set of groups can all have cut over, as far as the work of each team
/// for them tells.
///
/// All work that a set waits for and that starts on day R or later and ends Q days before its
/// cutover or earlier must fit between R and Q days before the last cutover (energy with heads and
/// tails: Baptiste, Le Pape and Nuijten 1999).
struct TeamReadiness: Sendable {
  private struct Load: Sendable {
    var team: Int
    var release: Int
    var energy: Int
    /// The tail for each group by its place; −1 where the group does not wait for the work.
    var tails: [Int]
  }

  private let loads: [[Load]]
  private let releases: [[Int]]
  private let tails: [[Int]]
  private let capacity: [[Int]]
  private let earliest: [Int]

  /// Different heads and tails that are looked at for each team, at the most.
  static let thresholds = 8

  /// The readiness of some groups of a problem.
  ///
  /// - Parameter ranges: The start windows of all jobs.
  init(
    _ problem: PlanningProblem, _ preparation: PreparationTails, groups: [Index<MoveGroup>],
    ranges: [ClosedRange<Int>]
  ) {
    let scenario = problem.scenario
    var tailOf = [[Int]](
      repeating: Array(repeating: -1, count: groups.count), count: scenario.activities.count)
    for (place, group) in groups.enumerated() {
      for row in preparation.byGroup[group.offset] {
        tailOf[row.activity.offset][place] = row.days
      }
    }
    var loads = [[Load]](repeating: [], count: scenario.teamCalendars.count)
    for index in scenario.activities.indices where tailOf[index.offset].contains(where: { $0 >= 0 })
    {
      guard case .workingDays(let days) = scenario.activities[index].span,
        let demand = scenario.activities[index].demand, let amount = demand.milliPeople.first
      else { continue }
      loads[demand.team.offset].append(
        Load(
          team: demand.team.offset, release: ranges[problem.jobs[index.offset].offset].lowerBound,
          energy: days * amount, tails: tailOf[index.offset]))
    }
    self.loads = loads
    releases = loads.map { Self.spread(Set($0.map(\.release)).sorted()) }
    tails = loads.map { Self.spread(Set($0.flatMap { $0.tails.filter { $0 >= 0 } }).sorted()) }
    capacity = problem.description.resources.map { resource in
      var sums = [0]
      for amount in resource.capacity { sums.append((sums.last ?? 0) + amount) }
      return sums
    }
    earliest = groups.map { ranges[problem.cutovers[$0.offset].offset].lowerBound }
  }

  /// The first day for a set of groups, by their places as bits.
  func day(for set: Int) -> Int {
    var day = 0
    for place in earliest.indices where set >> place & 1 == 1 { day = max(day, earliest[place]) }
    for team in loads.indices where !loads[team].isEmpty { day = max(day, self.day(set, team)) }
    return day
  }

  private func day(_ set: Int, _ team: Int) -> Int {
    var needed: [(release: Int, tail: Int, energy: Int)] = []
    for load in loads[team] {
      var tail = -1
      for place in load.tails.indices where set >> place & 1 == 1 {
        tail = max(tail, load.tails[place])
      }
      if tail >= 0 { needed.append((load.release, tail, load.energy)) }
    }
    var day = 0
    for release in releases[team] {
      for tail in tails[team] {
        var energy = 0
        for row in needed where row.release >= release && row.tail >= tail { energy += row.energy }
        if energy > 0 { day = max(day, end(of: energy, from: release, team) + tail) }
      }
    }
    return day
  }

  /// The first day by which a team has had that much capacity since `start`.
  private func end(of energy: Int, from start: Int, _ team: Int) -> Int {
    let sums = capacity[team]
    guard start < sums.count, let all = sums.last, all - sums[start] >= energy else {
      return sums.count
    }
    let wanted = sums[start] + energy
    var (low, high) = (start, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] >= wanted { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Some of the values, evenly, the smallest always.
  private static func spread(_ values: [Int]) -> [Int] {
    guard values.count > thresholds else { return values }
    return (0..<thresholds).map { values[$0 * values.count / thresholds] }
  }
}
