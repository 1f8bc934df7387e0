import Testing
import WaveCore
import WaveLandscape

@testable import WavePlanner

@Suite("Branching on slots")
struct CutoverTreeTests {
  /// A reduced problem of four groups in six slots with random costs and limits.
  private func master(_ random: inout SequentialRandom) -> MasterProblem {
    var days = [random.below(5)]
    while days.count < 6 { days.append((days.last ?? 0) + 1 + random.below(9)) }
    var master = MasterProblem(
      groups: (0..<4).map { Index($0) }, days: days,
      tables: (0..<4).map { _ in
        (0..<6).map { _ in random.below(6) == 0 ? MasterProblem.never : random.below(100) }
      })
    master.spans = [MasterProblem.Span(members: 0b0110, setup: 30, paid: days.map { 3 * $0 })]
    master.ends = [MasterProblem.End(members: 0b1011, table: days.map { 2 * $0 })]
    master.firsts = [MasterProblem.First(members: 0b1100, table: days.map { -4 * $0 })]
    master.experience = Array(repeating: Array(repeating: 0, count: 5), count: 4)
    master.earlier = [0, 0, 0, 0]
    master.notLater = [0, 0, 0, 0]
    master.pilots = 0b1111
    master.waves = (1..<16).filter { $0.nonzeroBitCount <= 2 }
    master.limits = (0..<2).map { _ in
      MasterProblem.Limit(
        first: random.below(4), second: random.below(4), days: random.below(15) - 5)
    }
    return master
  }

  /// All costs of a reduced problem but for what limits and `isPossible` exclude.
  private func leastCost(
    _ master: MasterProblem, where isPossible: ([Int]) -> Bool
  ) -> Int? {
    var least: Int?
    for code in 0..<1296 {
      let slots = [code % 6, code / 6 % 6, code / 36 % 6, code / 216]
      let waves = Dictionary(grouping: slots.indices, by: { slots[$0] })
      guard waves.values.allSatisfy({ $0.count <= 2 }),
        slots.indices.allSatisfy({ master.tables[$0][slots[$0]] < MasterProblem.never }),
        master.limits.allSatisfy({
          master.days[slots[$0.first]] + $0.days <= master.days[slots[$0.second]]
        }), isPossible(slots)
      else { continue }
      var cost = slots.indices.reduce(0) { $0 + master.tables[$1][slots[$1]] }
      let (low, high) = (min(slots[1], slots[2]), max(slots[1], slots[2]))
      if low != high { cost += 30 + 3 * (master.days[high] - master.days[low]) }
      cost += 2 * master.days[max(slots[0], slots[1], slots[3])]
      cost -= 4 * master.days[min(slots[2], slots[3])]
      least = min(least ?? cost, cost)
    }
    return least
  }

  @Test("the bound of a tree that is searched through is the least cost, limits and all")
  func exact() {
    var random = SequentialRandom(seed: 5)
    var solved = 0
    for _ in 0..<60 {
      let master = master(&random)
      let late = random.below(6)
      let isPossible = { (slots: [Int]) in slots[0] > late || slots[2] > late || late == 5 }
      let least = leastCost(master, where: isPossible)
      var tree = CutoverTree(master) { _ in 0 }
      var known = Int.max
      tree.grow(nodes: 100_000, known: { known }, shouldStop: { false }) { slots, bound in
        guard isPossible(slots) else { return .impossible([0, 2]) }
        known = min(known, bound)
        return .atLeast(bound)
      }
      #expect(tree.bound == least ?? .max)
      if least != nil { solved += 1 }
    }
    #expect(solved > 30)
  }

  @Test("a tree that is cut off still tells no more than the least cost")
  func cutOff() throws {
    var random = SequentialRandom(seed: 6)
    for _ in 0..<20 {
      let master = master(&random)
      let least = leastCost(master) { _ in true } ?? .max
      var tree = CutoverTree(master) { _ in 0 }
      var before = tree.bound
      for nodes in [1, 3, 8, 20] {
        tree.grow(nodes: nodes, known: { .max }, shouldStop: { false }) { _, bound in
          .atLeast(bound)
        }
        #expect(tree.bound >= before)
        #expect(tree.bound <= least)
        before = tree.bound
      }
    }
  }
}
