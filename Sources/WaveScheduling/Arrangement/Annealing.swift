import WaveCore

/// Simulated annealing of an arrangement (Kirkpatrick, Gelatt and Vecchi 1983; for linear
/// arrangement Petit 2003, Rodriguez-Tello, Hao and Torres-Jimenez 2008).
///
/// Moves: a vertex swaps with, or moves to, a place near the middle of its neighbours or near its
/// own; now and then a stretch is reversed. When it is cold, every window of consecutive places is
/// put into its best order until none gains.
struct Annealing: Sendable {
  /// How hot it begins, in lengths of edges.
  var hottest: Double
  /// How many moves it tries while it cools.
  var moves: Int

  /// How cold it ends.
  static let coldest = 0.15

  /// Anneals the board, and leaves it with the best arrangement met.
  ///
  /// - Returns: how many moves were tried.
  func run(
    _ board: inout LineBoard, _ random: inout SequentialRandom, _ budget: BenchmarkBudget
  ) -> Int {
    guard board.count > 2 else { return 0 }
    var best = board.order
    var bestLength = board.length
    let steps = max(1, moves / 512)
    let cooling = 1 / Double(steps)
    var tried = 0
    for step in 0..<steps {
      let left = 1 - Double(step) * cooling
      let heat = Self.coldest + (hottest - Self.coldest) * left * left * left
      for _ in 0..<min(512, moves) { move(&board, heat, &random) }
      tried += min(512, moves)
      if board.length < bestLength {
        bestLength = board.length
        best = board.order
      }
      if step & 7 == 0 && budget.isOver { break }
    }
    if board.length > bestLength { board.put(best) }
    return tried + Self.polish(&board, budget)
  }

  /// Puts every window into its best order until none gains.
  ///
  /// - Returns: how many windows were tried.
  static func polish(_ board: inout LineBoard, _ budget: BenchmarkBudget) -> Int {
    let size = min(8, board.count)
    var tried = 0
    var gain = 1
    while gain > 0 && !budget.isOver {
      gain = 0
      for start in stride(from: 0, through: board.count - size, by: 1) {
        gain += board.solveWindow(from: start, size: size)
        tried += 1
      }
    }
    return tried
  }
}

extension Annealing {
  private func move(_ board: inout LineBoard, _ heat: Double, _ random: inout SequentialRandom) {
    let word = random.next()
    let vertex = Int(((word & 0xFFFF_FFFF) &* UInt64(board.count)) &>> 32)
    let kind = word &>> 56
    if kind < 8 {
      reverse(&board, around: Int(board.places[vertex]), word, heat, &random)
      return
    }
    let here = Int(board.places[vertex])
    let base = kind < 160 ? middle(of: vertex, board) : here
    let spread = kind & 1 == 0 ? 5 : max(5, board.count / 16)
    let offset = Int((word &>> 32) & 0xFFFF) % spread - spread / 2
    let target = min(board.count - 1, max(0, base + offset))
    guard target != here else { return }
    if kind & 2 == 0 || abs(target - here) > 40 {
      let other = Int(board.vertices[target])
      let delta = board.swapDelta(vertex, other)
      if accepts(delta, heat, &random) { board.swap(vertex, other, delta: delta) }
    } else {
      let delta = board.insertionDelta(vertex, to: target)
      if accepts(delta, heat, &random) { board.insert(vertex, to: target, delta: delta) }
    }
  }

  private func reverse(
    _ board: inout LineBoard, around place: Int, _ word: UInt64, _ heat: Double,
    _ random: inout SequentialRandom
  ) {
    let end = min(board.count - 1, place + 1 + Int((word &>> 32) & 0xFFFF) % 12)
    guard end > place else { return }
    let delta = board.reversalDelta(place...end)
    if accepts(delta, heat, &random) { board.reverse(place...end, delta: delta) }
  }

  private func accepts(_ delta: Int, _ heat: Double, _ random: inout SequentialRandom) -> Bool {
    guard delta > 0 else { return true }
    let ratio = Double(delta) / heat
    guard ratio < 12 else { return false }
    return random.uniform() < DeterministicMath.exp(-ratio)
  }

  /// The mean place of a vertex's neighbours.
  private func middle(of vertex: Int, _ board: borrowing LineBoard) -> Int {
    var (sum, total) = (0, 0)
    for entry in Int(board.starts[vertex])..<Int(board.starts[vertex + 1]) {
      let weight = Int(board.weights[entry])
      sum += weight * Int(board.places[Int(board.neighbours[entry])])
      total += weight
    }
    return total == 0 ? Int(board.places[vertex]) : sum / total
  }
}
