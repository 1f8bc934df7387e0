import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

/// Which sets of groups may share a slot.
struct WaveRules {
  /// The sets, as bits of places, ascending.
  private(set) var waves: [Int] = []
  /// The least days between two used slots.
  private(set) var gap = 1
  /// The groups that may be in the first slot, as bits.
  private(set) var pilots: Int

  private var limits: [(weights: [Int], limit: Int)] = []
  private var apart: [Int]

  /// Sets that are listed at the most.
  static let most = 200_000

  /// The rules of a problem for some of its groups.
  init(_ problem: PlanningProblem, groups: [Index<MoveGroup>]) {
    var place: [Int32: Int] = [:]
    for (number, group) in groups.enumerated() {
      place[problem.cutovers[group.offset].rawValue] = number
    }
    pilots = (1 << groups.count) - 1
    apart = Array(repeating: 0, count: groups.count)
    for rule in problem.description.slotRules { add(rule, place, groups.count, problem) }
    for pair in problem.description.exclusions {
      guard let one = place[pair.first.rawValue], let other = place[pair.second.rawValue] else {
        continue
      }
      apart[one] |= 1 << other
      apart[other] |= 1 << one
    }
    list(0, from: 0, groups.count, sums: limits.map { _ in 0 })
    waves.sort()
  }

  private mutating func add(
    _ rule: SlotRule, _ place: [Int32: Int], _ count: Int, _ problem: PlanningProblem
  ) {
    switch rule.kind {
    case .capacity(let weights, let limit):
      var own = [Int](repeating: 0, count: count)
      for (member, weight) in zip(rule.members, weights) {
        if let number = place[member.rawValue] { own[number] = weight }
      }
      limits.append((own, limit))
    case .minimumDistance(let days):
      if rule.members.count == problem.cutovers.count { gap = max(gap, days) }
    case .pilot(let allowed, _):
      // Other groups may be first: the rule binds only where all are looked at.
      guard count == problem.cutovers.count else { return }
      pilots = allowed.reduce(0) { bits, job in place[job.rawValue].map { bits | 1 << $0 } ?? bits }
    case .maximumSlots, .maximumSlotsByStream, .intervalCapacity: break
    }
  }

  private mutating func list(_ set: Int, from first: Int, _ count: Int, sums: [Int]) {
    guard first < count else { return }
    for number in first..<count where apart[number] & set == 0 {
      guard waves.count < Self.most else { return }
      var longer = sums
      for (row, limit) in limits.enumerated() { longer[row] += limit.weights[number] }
      if zip(longer, limits).contains(where: { $0 > $1.limit }) { continue }
      waves.append(set | 1 << number)
      list(set | 1 << number, from: number + 1, count, sums: longer)
    }
  }
}
