import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

/// A bound from parts of the groups, each solved exactly while the others are thought away.
struct PartBound {
  /// The least cost any plan can have, in minor units.
  private(set) var cost: Int
  /// The first day on which any plan's last cutover can lie.
  private(set) var finish: Int

  /// The bound of a problem; nil where some groups cannot all cut over.
  init?(
    _ problem: PlanningProblem, _ preparation: PreparationTails, ranges: [ClosedRange<Int>]
  ) {
    let parts = Self.parts(of: problem)
    var partOf = [Int](repeating: 0, count: problem.cutovers.count)
    for (number, part) in parts.enumerated() {
      for group in part { partOf[group.offset] = number }
    }
    cost = problem.constant
    finish = 0
    for (number, part) in parts.enumerated() {
      let master = MasterBuilder.master(
        of: problem, preparation, groups: part, ranges: ranges
      ) { Self.owner(of: $0, partOf) == number }
      let readiness = TeamReadiness(problem, preparation, groups: part, ranges: ranges)
      let answer = SetProgramme.solve(master) { readiness.day(for: $0) }
      guard let least = answer.cost, let last = answer.finish else { return nil }
      cost += least
      finish = max(finish, last)
    }
  }

  /// The part that has most of some groups; the first of several.
  private static func owner(of groups: [Int], _ partOf: [Int]) -> Int {
    var counts: [Int: Int] = [:]
    for group in groups { counts[partOf[group], default: 0] += 1 }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? 0
  }

  /// All groups where they are few, else parts of them.
  private static func parts(of problem: PlanningProblem) -> [[Index<MoveGroup>]] {
    let groups = problem.scenario.groups.indices
    let size =
      groups.count <= MoneyBound.mostTogether ? max(1, groups.count) : MoneyBound.partSize
    return stride(from: 0, to: groups.count, by: size).map {
      Array(groups[$0..<min(groups.count, $0 + size)])
    }
  }
}
