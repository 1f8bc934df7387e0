import WaveCore

/// What it would add to each objective to place a choice on each of its candidate ticks.
///
/// The promise is exact: the objectives after placing equal those before plus the key.
struct Appraisal {
  /// The ticks that were appraised, ascending.
  private(set) var ticks: [Int32] = []

  /// What each tick would add, one lane for each objective.
  private(set) var keys: [SIMD4<Int>] = []

  private var scratch: CostScratch
  private var later: [Int]

  /// Scratch memory for a problem.
  init(_ problem: SchedulingProblem) {
    scratch = CostScratch(horizon: problem.horizon)
    later = Array(repeating: 0, count: problem.horizon + 2)
    ticks.reserveCapacity(problem.horizon + 1)
    keys.reserveCapacity(problem.horizon + 1)
  }

  /// Appraises a choice without activities.
  func absence(_ choice: Int, _ problem: SchedulingProblem) -> SIMD4<Int> {
    var key = SIMD4<Int>.zero
    for (lane, table) in problem.objectives.enumerated() where table.countsChoices {
      key[lane] = problem.choices.cost[choice]
    }
    return key
  }

  /// Appraises all ticks of a choice's domain within a window.
  mutating func appraise(
    _ choice: Int, _ window: (first: Int, last: Int), on board: borrowing Board
  ) {
    ticks.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    let base = absence(choice, board.problem)
    var tick = window.first
    while tick <= window.last, let next = board.problem.choices.next(choice, from: tick),
      next <= window.last
    {
      ticks.append(Int32(next))
      keys.append(base)
      tick = next + 1
    }
    guard !ticks.isEmpty else { return }
    for lane in board.problem.objectives.indices {
      addParts(of: choice, lane, board)
      if board.problem.objectives[lane].countsMakespan { addMakespan(of: choice, lane, board) }
    }
  }

  /// The values of all objectives for what is placed.
  mutating func values(of board: borrowing Board) -> SIMD4<Int> {
    var values = SIMD4<Int>.zero
    for lane in board.problem.objectives.indices {
      values[lane] = board.problem.objectives[lane].value(
        starts: board.start, finishes: board.finish, scratch: &scratch)
      guard board.problem.objectives[lane].countsChoices else { continue }
      for choice in board.choice where choice >= 0 {
        values[lane] += board.problem.choices.cost[Int(choice)]
      }
    }
    return values
  }
}

extension Appraisal {
  private mutating func addParts(of choice: Int, _ lane: Int, _ board: borrowing Board) {
    let parts = board.problem.choices.parts.range(choice)
    for place in parts {
      let activity = Int(board.problem.choices.parts.values[place].activity)
      let first = Int(board.problem.objectives[lane].firstStart[activity])
      if first >= 0 {
        let factor = board.problem.objectives[lane].startFactor[activity]
        for candidate in ticks.indices {
          keys[candidate][lane] +=
            factor * board.problem.objectives[lane].starts[first + Int(ticks[candidate])]
        }
      }
      addPairs(of: activity, lane, board)
      for spot in board.problem.objectives[lane].setsOf.range(activity) {
        let set = Int(board.problem.objectives[lane].setsOf.values[spot].set)
        let isFirst = !(parts.lowerBound..<place).contains { earlier in
          let other = Int(board.problem.choices.parts.values[earlier].activity)
          return board.problem.objectives[lane].setsOf[other].contains { $0.set == set }
        }
        if isFirst { addSet(board.problem.objectives[lane].sets[set], choice, lane, board) }
      }
    }
  }

  private mutating func addPairs(of activity: Int, _ lane: Int, _ board: borrowing Board) {
    for place in board.problem.objectives[lane].pairsOf.range(activity) {
      let number = Int(board.problem.objectives[lane].pairsOf.values[place])
      let pair = board.problem.objectives[lane].pairs[number]
      let other = board.start[Int(pair.first) == activity ? Int(pair.second) : Int(pair.first)]
      guard other >= 0 else { continue }
      for candidate in ticks.indices {
        keys[candidate][lane] += pair.cost(Int(abs(ticks[candidate] - other)))
      }
    }
  }

  private mutating func addMakespan(of choice: Int, _ lane: Int, _ board: borrowing Board) {
    var latest: Int32 = 0
    for finish in board.finish { latest = max(latest, finish) }
    for candidate in ticks.indices {
      var reach = Int(latest)
      for place in board.problem.choices.parts.range(choice) {
        let option = Int(board.problem.choices.parts.values[place].option)
        reach = max(reach, board.problem.choices.finish(option, from: Int(ticks[candidate])))
      }
      keys[candidate][lane] += reach - Int(latest)
    }
  }

  private mutating func addSet(
    _ set: CostSet, _ choice: Int, _ lane: Int, _ board: borrowing Board
  ) {
    switch set.kind {
    case .end(let curve):
      let last = set.extent(of: board.start)?.last
      let now = last.map { curve[$0] } ?? 0
      for candidate in ticks.indices {
        keys[candidate][lane] += curve[max(last ?? 0, Int(ticks[candidate]))] - now
      }
    case .span(let setup, let cumulative):
      guard let extent = set.extent(of: board.start) else { return }
      let now = spanCost(extent, setup, cumulative)
      for candidate in ticks.indices {
        let tick = Int(ticks[candidate])
        let wider = (first: min(extent.first, tick), last: max(extent.last, tick))
        keys[candidate][lane] += spanCost(wider, setup, cumulative) - now
      }
    case .slots:
      let extent = scratch.count(set.members, board.start)
      for candidate in ticks.indices where scratch.count[Int(ticks[candidate])] == 0 {
        keys[candidate][lane] += 1
      }
      if let extent { scratch.clear(extent) }
    case .experience(let cost): addExperience(set, cost, choice, lane, board)
    }
  }

  private func spanCost(
    _ extent: (first: Int, last: Int), _ setup: Int, _ cumulative: CostCurve
  ) -> Int {
    extent.first < extent.last
      ? setup + cumulative[extent.last] - cumulative[extent.first] : 0
  }

  /// The own cost at each tick, and what all later members save by one more before them.
  private mutating func addExperience(
    _ set: CostSet, _ cost: ExperienceCost, _ choice: Int, _ lane: Int, _ board: borrowing Board
  ) {
    let parts = board.problem.choices.parts[choice]
    var own: [Int] = []
    for (position, member) in set.members.enumerated()
    where parts.contains(where: { $0.activity == member }) {
      own.append(position)
    }
    let all = 0...(board.problem.horizon)
    let extent = scratch.count(set.members, board.start)
    scratch.accumulate(all)
    for tick in later.indices { later[tick] = 0 }
    for (position, member) in set.members.enumerated() where board.start[Int(member)] >= 0 {
      let tick = Int(board.start[Int(member)])
      let earlier = Int(scratch.earlier[tick])
      // Whoever has all experience already saves nothing more.
      guard earlier < cost.levels - 1 else { continue }
      later[tick] +=
        cost.price(position, after: earlier + own.count) - cost.price(position, after: earlier)
    }
    for tick in stride(from: board.problem.horizon, through: 0, by: -1) {
      later[tick] += later[tick + 1]
    }
    for candidate in ticks.indices {
      let tick = Int(ticks[candidate])
      keys[candidate][lane] += later[tick + 1]
      for position in own {
        keys[candidate][lane] += cost.price(position, after: Int(scratch.earlier[tick]))
      }
    }
    if let extent { scratch.clear(extent) }
  }
}
