import WaveCore

/// Branch and bound over the choices and starts of all units that matter.
///
/// Units that cost nothing and use no slots are not branched on: where the others stand, they are
/// placed by lists. A leaf whose rest finds no place that way stays open, and its bound counts, so
/// that nothing is claimed that was not shown.
struct ExactSearch: ~Copyable {
  private var board: Board
  private var inserter: Inserter
  private var bound: CostBound
  private var random: SequentialRandom
  private let branched: [Int32]
  private let others: [Int32]
  private let nodeLimit: Int
  private var openBound: Int?
  private var isCut = false
  private let shouldStop: @Sendable () -> Bool

  /// The number of nodes that were looked at.
  private(set) var nodes = 0

  private var proof: Proof

  /// A search on an empty board; `branchesAll` branches on every unit, so that no leaf stays open.
  init(
    _ problem: SchedulingProblem, windows: StartWindows, budget: SearchBudget,
    _ random: SequentialRandom, branchesAll: Bool = false
  ) {
    board = Board(problem)
    inserter = Inserter(problem, windows: windows)
    bound = CostBound(problem)
    self.random = random
    nodeLimit = budget.nodes
    shouldStop = budget.shouldStop
    proof = Proof(
      board.snapshot(), Standing(missing: problem.units.count, values: .zero), root: .zero)
    let order = problem.links.order
    branched = order.filter { branchesAll || Self.isBranched(Int($0), problem) }
    others = branchesAll ? [] : order.filter { !Self.isBranched(Int($0), problem) }
  }

  /// Whether a unit is branched on.
  static func isBranched(_ unit: Int, _ problem: SchedulingProblem) -> Bool {
    problem.isPriced[unit] || problem.isEvent[unit] || problem.choices.ofUnit[unit].count > 1
  }

  /// Searches, given a schedule to beat.
  mutating func run(beating known: Proof?, _ windows: StartWindows) -> Proof {
    if let known { proof = known }
    branch(0, windows)
    if !isCut { proof.close(open: openBound) }
    return proof
  }

  /// Whether no schedule above these bounds is better than the best one.
  private func isHopeless(_ least: SIMD4<Int>) -> Bool {
    proof.isFeasible && !least.precedes(proof.standing.values)
  }
}

extension ExactSearch {
  private mutating func branch(_ depth: Int, _ windows: StartWindows) {
    nodes += 1
    if nodes > nodeLimit || (nodes & 63 == 0 && shouldStop()) { isCut = true }
    guard !isCut else { return }
    let least = bound.values(windows, board)
    if isHopeless(least) { return }
    guard depth < branched.count else {
      complete(least)
      return
    }
    let unit = Int(branched[depth])
    for option in options(of: unit, windows) {
      var narrowed = windows
      if option.tick >= 0 {
        guard
          board.obstacle(to: option.choice, in: unit, at: option.tick, ignoringPilots: true)
            == nil,
          narrowed.fix(unit, at: option.tick, board.problem)
        else { continue }
      }
      board.place(unit, as: option.choice, at: option.tick)
      branch(depth + 1, narrowed)
      board.remove(unit)
      if isCut { return }
    }
  }

  /// The choices and starts of a unit, the cheapest first.
  private mutating func options(
    of unit: Int, _ windows: StartWindows
  ) -> [(choice: Int, tick: Int)] {
    var found: [(choice: Int, tick: Int, key: SIMD4<Int>)] = []
    for choice in board.problem.choices.ofUnit[unit] {
      if board.problem.choices.parts.range(choice).isEmpty {
        found.append((choice, -1, inserter.key(absence: choice, board.problem)))
        continue
      }
      let window = board.window(of: choice, in: unit, windows)
      for (tick, key) in inserter.keys(of: choice, window, on: board) {
        found.append((choice, tick, key))
      }
    }
    found.sort { left, right in
      if left.key != right.key { return left.key.precedes(right.key) }
      return (left.tick, left.choice) < (right.tick, right.choice)
    }
    return found.map { ($0.choice, $0.tick) }
  }

  /// Places the rest by lists; what cannot be placed that way stays open.
  private mutating func complete(_ least: SIMD4<Int>) {
    guard board.slots.firstSlotsHold(board.problem.rules) else { return }
    var isComplete = false
    for attempt in 0..<(others.isEmpty ? 1 : 6) {
      var sequencer = Sequencer(board.problem)
      var units = others
      if attempt > 0 {
        for unit in units {
          sequencer.keys[Int(unit)] =
            attempt == 1
            ? Int(inserter.windows.highest[Int(unit)]) : random.below(1 << 20)
        }
      }
      sequencer.arrange(&units, on: board)
      for unit in units { _ = inserter.insert(Int(unit), on: &board, &random) }
      if board.missing == 0 {
        let values = inserter.values(of: board)
        proof.improve(board.snapshot(), Standing(missing: 0, values: values))
        isComplete = isComplete || !least.precedes(values)
      }
      for unit in units where board.isPlaced(Int(unit)) { board.remove(Int(unit)) }
      if isComplete { return }
    }
    if isHopeless(least) { return }
    openBound = min(openBound ?? Int.max, least[0])
  }
}
