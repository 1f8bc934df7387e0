import WaveCore

extension Solver {
  /// The schedule of one list: units by rank, each after those it waits on, each on the first tick
  /// that fits; then what only holds others up is put as late as it can be.
  ///
  /// A unit that finds no place comes first in the next of some rounds. It is what a planner
  /// without a search would do, to be measured against.
  ///
  /// - Parameters:
  ///   - ranks: By activity; smaller ones come earlier, and a unit has its smallest.
  ///   - isForward: Whether no event is placed before one that was placed already.
  public func list(by ranks: [Int], isForward: Bool) -> SchedulingResult {
    var windows = StartWindows(problem)
    guard windows.propagate(problem) else { return solve(SearchBudget(iterations: 0, nodes: 0)) }
    var board = Board(problem)
    var inserter = Inserter(problem, windows: windows)
    var random = SequentialRandom(seed: seed)
    inserter.reach = 1
    var sequencer = Sequencer(problem)
    for unit in sequencer.keys.indices { sequencer.keys[unit] = 1 << 30 }
    for (activity, rank) in ranks.enumerated() {
      let unit = Int(problem.units.unitOf[activity])
      sequencer.keys[unit] = min(sequencer.keys[unit], rank)
    }
    for _ in 0..<ListScheduler.rounds {
      fill(&board, &inserter, &sequencer, &random, isForward: isForward)
      if board.missing == 0 { break }
      for unit in board.choice.indices where !board.isPlaced(unit) {
        sequencer.keys[unit] -= 1 << 40
      }
    }
    inserter.reach = Int.max
    for unit in problem.links.order.reversed() where !problem.isEvent[Int(unit)] {
      inserter.improve(Int(unit), on: &board, &random)
    }
    return SchedulingResult(
      status: board.missing == 0 ? .feasible : .unknown,
      schedule: board.snapshot().schedule(of: problem),
      values: board.missing == 0
        ? ObjectiveVector(inserter.values(of: board), count: problem.objectives.count) : nil,
      bound: nil, iterations: 1)
  }

  private func fill(
    _ board: inout Board, _ inserter: inout Inserter, _ sequencer: inout Sequencer,
    _ random: inout SequentialRandom, isForward: Bool
  ) {
    board.clear()
    inserter.earliestEvent = 0
    var units = board.choice.indices.map { Int32($0) }
    sequencer.arrange(&units, on: board)
    for unit in units {
      let isPlaced = inserter.insert(Int(unit), on: &board, &random)
      if isForward, isPlaced, problem.isEvent[Int(unit)] {
        inserter.earliestEvent = max(inserter.earliestEvent, Int(board.unitStart[Int(unit)]))
      }
    }
  }
}
