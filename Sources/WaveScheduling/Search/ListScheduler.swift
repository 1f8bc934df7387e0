import WaveCore

/// First schedules: units placed one by one, in the order of several priority rules.
///
/// A unit that finds no place moves to the front of the next round's list (squeaky wheel
/// optimisation: Joslin and Clements 1999).
struct ListScheduler {
  /// By what units come first.
  enum Rule: CaseIterable {
    /// The last possible start.
    case latestStart
    /// The first possible start.
    case earliestStart
    /// The width of the start window.
    case leastSlack
    /// The number of units that wait on it, most first.
    case mostSuccessors
  }

  /// How many rounds a failing list gets.
  static let rounds = 12

  /// The best board over all rules, left on `board`; returns how many schedules were tried.
  ///
  /// - Parameter report: Called with each better schedule: how many were tried, and its values.
  static func construct(
    on board: inout Board, _ inserter: inout Inserter, _ random: inout SequentialRandom,
    from start: Schedule?, _ budget: SearchBudget, report: (Int, SIMD4<Int>) -> Void = { _, _ in }
  ) -> Int {
    var best: (snapshot: Snapshot, standing: Standing)?
    var tried = 0
    if let start {
      resume(start, on: &board, &inserter, &random)
      let standing = Standing(missing: board.missing, values: inserter.values(of: board))
      best = (board.snapshot(), standing)
      tried = 1
    }
    for reach in [Int.max, 1, 4] {
      inserter.reach = reach
      for rule in Rule.allCases {
        if best != nil && (!budget.triesLists || budget.shouldStop()) { break }
        var sequencer = Sequencer(board.problem)
        assign(rule, to: &sequencer, board.problem, inserter.windows)
        for _ in 0..<rounds {
          tried += 1
          fill(&board, &inserter, &sequencer, &random)
          let standing = Standing(missing: board.missing, values: inserter.values(of: board))
          if best.map({ standing.precedes($0.standing) }) ?? true {
            best = (board.snapshot(), standing)
            if standing.missing == 0 { report(tried, standing.values) }
          }
          if board.missing == 0 { break }
          for unit in board.choice.indices where !board.isPlaced(unit) {
            sequencer.keys[unit] -= 2 * board.problem.horizon
          }
        }
      }
    }
    inserter.reach = Int.max
    if let best { board.restore(best.snapshot) }
    return tried
  }

  /// Places what still fits of a schedule as it was, then the rest.
  private static func resume(
    _ schedule: Schedule, on board: inout Board, _ inserter: inout Inserter,
    _ random: inout SequentialRandom
  ) {
    board.clear()
    var rest: [Int32] = []
    let byStart = board.choice.indices.map { unit in
      (unit, schedule.tick(of: unit, board.problem) ?? -1)
    }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    for (unit, tick) in byStart {
      guard let choice = schedule.choice(of: unit, board.problem) else {
        rest.append(Int32(unit))
        continue
      }
      let isAbsent = board.problem.choices.parts.range(choice).isEmpty
      let window = board.window(of: choice, in: unit, inserter.windows)
      if isAbsent
        || (window.first <= tick && tick <= window.last
          && board.problem.choices.allows(choice, at: tick)
          && board.obstacle(to: choice, in: unit, at: tick) == nil)
      {
        board.place(unit, as: choice, at: tick)
      } else {
        rest.append(Int32(unit))
      }
    }
    var sequencer = Sequencer(board.problem)
    sequencer.arrange(&rest, on: board)
    for unit in rest { _ = inserter.insert(Int(unit), on: &board, &random) }
    for _ in 0..<rounds where board.missing > 0 { makeRoom(on: &board, &inserter, &random) }
    for unit in board.problem.links.order.reversed() where !board.problem.isEvent[Int(unit)] {
      inserter.improve(Int(unit), on: &board, &random)
    }
  }

  /// Takes up the events that wait on units without a place, and places all of them anew.
  private static func makeRoom(
    on board: inout Board, _ inserter: inout Inserter, _ random: inout SequentialRandom
  ) {
    var rest: [Int32] = []
    for unit in board.problem.links.order where !board.isPlaced(Int(unit)) { rest.append(unit) }
    var head = 0
    while head < rest.count {
      let unit = Int(rest[head])
      head += 1
      for place in board.problem.links.outgoing.range(unit) {
        let other = Int(board.problem.links.outgoing.values[place].other)
        guard board.isPlaced(other) else { continue }
        board.remove(other)
        rest.append(Int32(other))
      }
    }
    var sequencer = Sequencer(board.problem)
    for unit in rest { sequencer.keys[Int(unit)] = Int(inserter.windows.lowest[Int(unit)]) }
    sequencer.arrange(&rest, on: board)
    for unit in rest { _ = inserter.insert(Int(unit), on: &board, &random) }
  }

  /// Places all units in the sequencer's order, then settles what has a price.
  private static func fill(
    _ board: inout Board, _ inserter: inout Inserter, _ sequencer: inout Sequencer,
    _ random: inout SequentialRandom
  ) {
    board.clear()
    var units = board.choice.indices.map { Int32($0) }
    sequencer.arrange(&units, on: board)
    for unit in units { _ = inserter.insert(Int(unit), on: &board, &random) }
    for unit in board.problem.links.order.reversed() {
      inserter.improve(Int(unit), on: &board, &random)
    }
  }

  private static func assign(
    _ rule: Rule, to sequencer: inout Sequencer, _ problem: SchedulingProblem,
    _ windows: StartWindows
  ) {
    let count = problem.links.outgoing
    for unit in sequencer.keys.indices {
      let (low, high) = (Int(windows.lowest[unit]), Int(windows.highest[unit]))
      sequencer.keys[unit] =
        switch rule {
        case .latestStart: high
        case .earliestStart: low
        case .leastSlack: high - low
        case .mostSuccessors: -count.range(unit).count
        }
    }
  }
}
