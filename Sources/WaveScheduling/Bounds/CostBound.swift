import WaveCore

/// Numbers that no schedule within given start windows can be under, one for each objective.
///
/// Each part of an objective is bounded by itself from the windows, and the sum of the bounds
/// bounds the sum: what a unit pays for its own start and choice, what a pair pays for windows
/// that keep it apart, and what a set pays for its latest first start.
struct CostBound: ~Copyable {
  /// The problem.
  let problem: SchedulingProblem

  /// The first start each activity can have.
  private var low: [Int32]

  /// The last start each activity can have.
  private var high: [Int32]

  /// Whether each activity takes place in every schedule.
  private var isCertain: [Bool]

  /// Whether each activity takes place in any schedule.
  private var isPossible: [Bool]

  /// A bound for a problem, with scratch memory.
  init(_ problem: SchedulingProblem) {
    self.problem = problem
    low = Array(repeating: 0, count: problem.units.unitOf.count)
    high = low
    isCertain = Array(repeating: true, count: low.count)
    isPossible = isCertain
  }

  /// The bounds within windows, where the units on `board` keep their choice and start.
  mutating func values(_ windows: borrowing StartWindows, _ board: borrowing Board) -> SIMD4<Int> {
    for activity in low.indices {
      let unit = Int(problem.units.unitOf[activity])
      low[activity] = windows.lowest[unit]
      high[activity] = windows.highest[unit]
      isCertain[activity] = problem.isCertain(Int32(activity))
      isPossible[activity] = true
      if board.isPlaced(unit) {
        isCertain[activity] = board.start[activity] >= 0
        isPossible[activity] = isCertain[activity]
      }
    }
    var values = SIMD4<Int>.zero
    for (lane, table) in problem.objectives.enumerated() {
      values[lane] = ownCosts(table, windows, board)
      for pair in table.pairs { values[lane] += pairCost(pair) }
      for set in table.sets { values[lane] += setCost(set) }
      if table.countsMakespan { values[lane] += makespan(windows, board) }
    }
    return values
  }
}

extension CostBound {
  /// The least each unit can pay for its choice and its own start together.
  private func ownCosts(
    _ table: CostTable, _ windows: borrowing StartWindows, _ board: borrowing Board
  ) -> Int {
    var total = 0
    for unit in 0..<problem.units.count {
      var least = Int.max
      for choice in problem.choices.ofUnit[unit] {
        if board.isPlaced(unit) && Int(board.choice[unit]) != choice { continue }
        let base = table.countsChoices ? problem.choices.cost[choice] : 0
        let parts = problem.choices.parts.range(choice)
        guard
          parts.contains(where: {
            table.firstStart[Int(problem.choices.parts.values[$0].activity)] >= 0
          })
        else {
          least = min(least, base)
          continue
        }
        var tick = Int(windows.lowest[unit])
        while let next = problem.choices.next(choice, from: tick),
          next <= Int(windows.highest[unit])
        {
          var cost = base
          for place in parts {
            cost += table.startCost(
              Int(problem.choices.parts.values[place].activity), at: next)
          }
          least = min(least, cost)
          tick = next + 1
        }
      }
      if least < Int.max { total += least }
    }
    return total
  }

  private func pairCost(_ pair: CostTable.Pair) -> Int {
    let (one, two) = (Int(pair.first), Int(pair.second))
    guard isCertain[one], isCertain[two],
      problem.units.unitOf[one] != problem.units.unitOf[two]
    else { return 0 }
    let apart = max(0, low[two] - high[one], low[one] - high[two])
    if apart > 0 { return pair.cost(Int(apart)) }
    return canMeet(one, two) ? 0 : pair.cost(1)
  }

  /// Whether two activities have a tick in common on which both may start.
  private func canMeet(_ one: Int, _ two: Int) -> Bool {
    let (first, second) = (
      Int(problem.units.unitOf[one]), Int(problem.units.unitOf[two])
    )
    for bond in problem.links.exclusions[first]
    where Int(bond.own) == one && Int(bond.other) == two { return false }
    let last = Int(min(high[one], high[two]))
    for mine in problem.choices.ofUnit[first] {
      for other in problem.choices.ofUnit[second] {
        var tick = Int(max(low[one], low[two]))
        while let next = problem.choices.next(mine, from: tick), next <= last {
          if problem.choices.allows(other, at: next) { return true }
          tick = next + 1
        }
      }
    }
    return false
  }

  private func setCost(_ set: CostSet) -> Int {
    switch set.kind {
    case .end(let curve): return endCost(set, curve)
    case .span(let setup, let cumulative):
      var (first, last) = (Int32.max, Int32(-1))
      for member in set.members where isCertain[Int(member)] {
        first = min(first, high[Int(member)])
        last = max(last, low[Int(member)])
      }
      return first < last ? setup + cumulative[Int(last)] - cumulative[Int(first)] : 0
    case .experience(let cost): return experienceCost(set, cost)
    case .slots: return slotCount(set)
    }
  }

  private func endCost(_ set: CostSet, _ curve: CostCurve) -> Int {
    var (first, last) = (Int32(0), Int32(-1))
    var anyCertain = false
    for member in set.members where isPossible[Int(member)] {
      last = max(last, high[Int(member)])
      guard isCertain[Int(member)] else { continue }
      anyCertain = true
      first = max(first, low[Int(member)])
    }
    guard first <= last else { return 0 }
    let least = curve.least(in: Int(first)...Int(last))
    return anyCertain ? least : min(0, least)
  }

  /// The greater of two bounds: each member at the best factor its window allows, and the best
  /// pairing of bases with factors over all orders.
  private func experienceCost(_ set: CostSet, _ cost: ExperienceCost) -> Int {
    guard zip(cost.factors, cost.factors.dropFirst()).allSatisfy({ $0 >= $1 }) else {
      let least = cost.factors.min() ?? 1_000_000
      return set.members.indices.reduce(0) { total, position in
        isCertain[Int(set.members[position])]
          ? total + ExperienceCost.priced(cost.bases[position], least) : total
      }
    }
    var windowed = 0
    var sorted: [Int] = []
    for (position, member) in set.members.enumerated() where isCertain[Int(member)] {
      let earlier = set.members.count {
        $0 != member && isPossible[Int($0)] && low[Int($0)] < high[Int(member)]
      }
      windowed += cost.price(position, after: earlier)
      sorted.append(cost.bases[position])
    }
    sorted.sort(by: >)
    let possible = set.members.count { isPossible[Int($0)] }
    var paired = 0
    for (place, base) in sorted.enumerated() {
      paired += cost.price(base: base, after: possible - 1 - place)
    }
    return max(windowed, paired)
  }

  /// The greater of two bounds: windows that share no tick, and slots that are full.
  private func slotCount(_ set: CostSet) -> Int {
    let certain = set.members.filter { isCertain[Int($0)] }
      .sorted { (high[Int($0)], $0) < (high[Int($1)], $1) }
    var stabs = 0
    var stab: Int32 = -1
    for member in certain where low[Int(member)] > stab {
      stab = high[Int(member)]
      stabs += 1
    }
    return max(stabs, fullSlots(Set(certain)))
  }

  private func fullSlots(_ members: Set<Int32>) -> Int {
    var most = 0
    for rule in problem.rules.rules {
      let row = problem.description.slotRules[Index(Int(rule.row))]
      guard case .capacity(let weights, let limit) = row.kind, limit > 0 else { continue }
      var weight = 0
      for (member, own) in zip(row.members, weights) where members.contains(member.rawValue) {
        weight += own
      }
      most = max(most, (weight + limit - 1) / limit)
    }
    return most
  }

  /// The greater of the latest earliest finish and the time in which no resource has room for
  /// all work.
  private func makespan(_ windows: borrowing StartWindows, _ board: borrowing Board) -> Int {
    var latest = 0
    for unit in 0..<problem.units.count {
      var reach = Int.max
      for choice in problem.choices.ofUnit[unit] {
        if board.isPlaced(unit) && Int(board.choice[unit]) != choice { continue }
        guard let start = problem.choices.next(choice, from: Int(windows.lowest[unit])),
          start <= Int(windows.highest[unit])
        else { continue }
        var own = 0
        for part in problem.choices.parts[choice] {
          own = max(own, problem.choices.finish(Int(part.option), from: start))
        }
        reach = min(reach, own)
      }
      if reach < Int.max { latest = max(latest, reach) }
    }
    return latest
  }
}
