import WaveCore

/// Improves a board by taking some units off and putting them back where they add least.
///
/// Ruin and recreate (Schrimpf et al. 2000) with blinks (Christiaens and Vanden Berghe 2020); a
/// worse board is accepted within a threshold that shrinks to nothing and opens again.
struct LocalSearch: ~Copyable {
  /// The board that is changed.
  var board: Board

  /// The best board so far.
  private(set) var best: Snapshot

  /// How good it is.
  private(set) var bestStanding: Standing

  /// Called with iterations and values whenever a better board is found.
  var report: (Int, SIMD4<Int>) -> Void = { _, _ in }

  /// Every best board so far: the iteration that found it, and its values.
  private(set) var history: [(iteration: Int, values: SIMD4<Int>)] = []

  private var iteration = 0
  private var inserter: Inserter
  private var random: SequentialRandom
  private var standing: Standing
  private var sequencer: Sequencer
  private var selection: Selection
  private var removed: [(unit: Int32, choice: Int32, start: Int32)] = []
  private let seeds: [Int32]
  private let ruins: [any Ruin]
  private let bound: SIMD4<Int>

  /// The number of iterations from one opening of the threshold to the next.
  static let cycle = 3_000

  /// A search from what lies on a board.
  init(
    _ board: consuming Board, _ inserter: Inserter, _ random: SequentialRandom,
    bound: SIMD4<Int>
  ) {
    var inserter = inserter
    standing = Standing(missing: board.missing, values: inserter.values(of: board))
    bestStanding = standing
    best = board.snapshot()
    sequencer = Sequencer(board.problem)
    selection = Selection(count: board.problem.units.count)
    seeds = Self.seeds(of: board.problem)
    ruins = [
      RandomRuin(most: 6), RelatedRuin(most: 10), SlotRuin(), ChainRuin(most: 30),
      StretchRuin(most: 20),
    ]
    self.inserter = inserter
    self.random = random
    self.bound = bound
    self.board = board
    if standing.missing == 0 { history.append((0, standing.values)) }
  }

  /// Searches for some more iterations, until the bound is met, or until the caller stops; returns
  /// how many there were.
  mutating func improve(for iterations: Int, _ budget: SearchBudget) -> Int {
    guard !seeds.isEmpty else { return 0 }
    for done in 0..<max(0, iterations) {
      if bestStanding.missing == 0 && bestStanding.values == bound { return done }
      if done & 15 == 0 && budget.shouldStop() { return done }
      if iteration % Self.cycle == 0 && iteration > 0 { returnToBest() }
      step()
      iteration += 1
    }
    return iterations
  }

  /// Goes on from a better schedule found elsewhere.
  mutating func adopt(_ proof: ExactSearch.Proof) {
    guard proof.standing.precedes(bestStanding) else { return }
    best = proof.best
    bestStanding = proof.standing
    returnToBest()
  }

  private mutating func returnToBest() {
    board.restore(best)
    standing = bestStanding
  }

  /// The units whose place matters: those with a price or slots of their own, or else all.
  private static func seeds(of problem: SchedulingProblem) -> [Int32] {
    let seeds = (0..<problem.units.count).filter { problem.isPriced[$0] || problem.isEvent[$0] }
    return (seeds.isEmpty ? Array(0..<problem.units.count) : seeds).map { Int32($0) }
  }
}

extension LocalSearch {
  private mutating func step() {
    select()
    inserter.blinks = random.below(2) == 0 ? 0 : 2_000
    takeOff()
    putBack()
    let trial = Standing(missing: board.missing, values: inserter.values(of: board))
    guard board.slots.firstSlotsHold(board.problem.rules), accepts(trial) else {
      undo()
      return
    }
    standing = trial
    if trial.precedes(bestStanding) {
      bestStanding = trial
      best = board.snapshot()
      if trial.missing == 0 {
        history.append((iteration, trial.values))
        report(iteration, trial.values)
      }
    }
  }

  private mutating func select() {
    selection.removeAll()
    let ruin = random.below(ruins.count)
    ruins[ruin].select(&selection, on: board, among: seeds, &random)
    if random.below(2) == 0 { selection.addPreparations(board.problem, most: 60) }
    if board.missing > 0 {
      for unit in board.choice.indices where !board.isPlaced(unit) { selection.insert(unit) }
    }
    selection.addEscorts(board.problem)
  }

  private mutating func takeOff() {
    removed.removeAll(keepingCapacity: true)
    for unit in selection.units where board.isPlaced(Int(unit)) {
      removed.append((unit, board.choice[Int(unit)], board.unitStart[Int(unit)]))
      board.remove(Int(unit))
    }
  }

  private mutating func putBack() {
    let mood = random.below(3)
    for unit in selection.units {
      sequencer.keys[Int(unit)] =
        switch mood {
        case 0: random.below(1 << 20)
        case 1: Int(inserter.windows.highest[Int(unit)]) + random.below(30)
        default: Int(inserter.windows.lowest[Int(unit)]) + random.below(30)
        }
    }
    var units = selection.units
    sequencer.arrange(&units, on: board)
    for unit in units { _ = inserter.insert(Int(unit), on: &board, &random) }
    for unit in units.reversed() where !board.problem.isEvent[Int(unit)] {
      inserter.improve(Int(unit), on: &board, &random)
    }
  }

  private mutating func undo() {
    for unit in selection.units where board.isPlaced(Int(unit)) { board.remove(Int(unit)) }
    for row in removed {
      board.place(Int(row.unit), as: Int(row.choice), at: Int(row.start))
    }
  }

  private mutating func accepts(_ trial: Standing) -> Bool {
    if !standing.precedes(trial) { return true }
    guard trial.missing == bestStanding.missing else { return false }
    let phase = Double(iteration % Self.cycle) / Double(Self.cycle)
    let room = Double(bestStanding.values[0] - bound[0]) * 0.03 * (1 - phase) * (1 - phase)
    let excess = Double(trial.values[0] - standing.values[0])
    return excess < room * random.uniform()
  }
}
