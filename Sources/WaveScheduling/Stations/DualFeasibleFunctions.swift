/// Ways to weigh tasks so that no station holds more than a known weight.
///
/// Each gives the bound ⌈Σ weight / capacity⌉ on stations for any set of tasks. Up to eight stand
/// side by side in the lanes of a vector, lane 0 always the times themselves (bound LM1 of Scholl
/// 1999); unused lanes weigh nothing. Sources: counting over a half and a third of the cycle,
/// Johnson (1988), called LM2 and LM3 by Scholl (1999); u⁽ᵏ⁾ and U⁽ᵉ⁾, Fekete and Schepers (2001).
struct DualFeasibleFunctions: Sendable {
  /// The weight of each task.
  let weights: [SIMD8<Int>]

  /// The most weight that a station holds.
  let capacity: SIMD8<Int>

  /// Chooses the functions that bound the whole instance best.
  init(times: [Int], cycle: Int) {
    let fixed = [times.map { $0 }, Self.halves(times, cycle), Self.thirds(times, cycle)]
    let limits = [cycle, 2, 6]
    var candidates: [(weights: [Int], capacity: Int)] = []
    for parts in 2...20 {
      candidates.append((Self.rounded(times, cycle, parts), cycle * parts))
    }
    for small in Self.thresholds(times, cycle) {
      candidates.append((Self.clipped(times, cycle, small), cycle))
    }
    let ranked = candidates.enumerated().sorted { left, right in
      let (a, b) = (Self.strength(left.element), Self.strength(right.element))
      return a == b ? left.offset < right.offset : a > b
    }
    var rows = fixed
    var capacities = limits
    for (_, candidate) in ranked where rows.count < 8 && !rows.contains(candidate.weights) {
      rows.append(candidate.weights)
      capacities.append(candidate.capacity)
    }
    var capacity = SIMD8<Int>(repeating: 1)
    for (lane, limit) in capacities.enumerated() { capacity[lane] = limit }
    self.capacity = capacity
    weights = times.indices.map { task in
      var lanes = SIMD8<Int>()
      for (lane, row) in rows.enumerated() { lanes[lane] = row[task] }
      return lanes
    }
  }

  /// The fewest stations for tasks of a total weight.
  func stations(for weight: SIMD8<Int>) -> Int {
    (0..<8).reduce(0) { max($0, (weight[$1] + capacity[$1] - 1) / capacity[$1]) }
  }
}

extension DualFeasibleFunctions {
  private static func strength(_ row: (weights: [Int], capacity: Int)) -> Double {
    row.weights.reduce(0) { $0 + Double($1) } / Double(row.capacity)
  }

  private static func halves(_ times: [Int], _ cycle: Int) -> [Int] {
    times.map { 2 * $0 > cycle ? 2 : 2 * $0 == cycle ? 1 : 0 }
  }

  private static func thirds(_ times: [Int], _ cycle: Int) -> [Int] {
    times.map { time in
      let triple = 3 * time
      if triple > 2 * cycle { return 6 }
      if triple == 2 * cycle { return 4 }
      if triple > cycle { return 3 }
      return triple == cycle ? 2 : 0
    }
  }

  /// u⁽ᵏ⁾ times k: what lies between multiples of cycle / (k + 1) is rounded down.
  private static func rounded(_ times: [Int], _ cycle: Int, _ parts: Int) -> [Int] {
    times.map { time in
      let (steps, rest) = ((parts + 1) * time).quotientAndRemainder(dividingBy: cycle)
      return rest == 0 ? parts * time : steps * cycle
    }
  }

  /// U⁽ᵉ⁾: what is shorter than `small` counts nothing, and what leaves less than that free counts
  /// as a whole cycle.
  private static func clipped(_ times: [Int], _ cycle: Int, _ small: Int) -> [Int] {
    times.map { $0 > cycle - small ? cycle : $0 < small ? 0 : $0 }
  }

  private static func thresholds(_ times: [Int], _ cycle: Int) -> [Int] {
    let all = Set(times.flatMap { [$0, $0 + 1] }).filter { $0 > 1 && 2 * $0 <= cycle }.sorted()
    let step = max(1, all.count / 200)
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }
}
