import WaveCore

/// Places one unit where it adds least to the objectives.
///
/// Units whose start costs nothing, and preparations whose successors are still to come, take the
/// first tick that fits; `settle` moves the latter to their best tick afterwards.
struct Inserter {
  /// The start windows of the empty problem.
  let windows: StartWindows

  /// How often, in 65,536, a better tick is passed over, so that equal calls differ.
  var blinks = 0

  /// How many ticks after the first fit are looked at, in whole units of the domain.
  var reach = Int.max

  /// The first tick on which events are placed.
  var earliestEvent = 0

  private var appraisal: Appraisal

  /// An inserter for a problem.
  init(_ problem: SchedulingProblem, windows: StartWindows) {
    self.windows = windows
    appraisal = Appraisal(problem)
  }

  /// The objectives of what is placed.
  mutating func values(of board: borrowing Board) -> SIMD4<Int> { appraisal.values(of: board) }

  /// What it would add to leave a unit out.
  func key(absence choice: Int, _ problem: SchedulingProblem) -> SIMD4<Int> {
    appraisal.absence(choice, problem)
  }

  /// What it would add to place a choice on a tick that suits it; an absence has no tick.
  mutating func key(
    of choice: Int, at tick: Int, on board: borrowing Board
  ) -> SIMD4<Int> {
    guard !board.problem.choices.parts.range(choice).isEmpty else {
      return appraisal.absence(choice, board.problem)
    }
    appraisal.appraise(choice, (first: tick, last: tick), on: board)
    return appraisal.keys.first ?? .zero
  }

  /// What each tick of a window would add.
  mutating func keys(
    of choice: Int, _ window: (first: Int, last: Int), on board: borrowing Board
  ) -> [(tick: Int, key: SIMD4<Int>)] {
    appraisal.appraise(choice, window, on: board)
    return zip(appraisal.ticks, appraisal.keys).map { (Int($0), $1) }
  }

  /// Places a unit, and pulls its escorts up behind it; false where it fits nowhere.
  ///
  /// Without `pulls`, escorts that are placed stay and bind the unit.
  mutating func insert(
    _ unit: Int, on board: inout Board, _ random: inout SequentialRandom, pulls: Bool = true
  ) -> Bool {
    let hasEscorts = pulls && !board.problem.escorts.of.range(unit).isEmpty
    guard hasEscorts else { return insert(unit, on: &board, &random, after: -1, pulls: false) }
    var refused = -1
    for _ in 0..<Self.pullAttempts {
      guard insert(unit, on: &board, &random, after: refused, pulls: true) else { return false }
      if board.pullEscorts(of: unit, windows) { return true }
      refused = Int(board.unitStart[unit])
      board.remove(unit)
    }
    return insert(unit, on: &board, &random, after: -1, pulls: false)
  }

  /// How many ticks are tried for a unit whose escorts cannot follow.
  static let pullAttempts = 4

  /// Places a unit on its best tick after `refused`.
  private mutating func insert(
    _ unit: Int, on board: inout Board, _ random: inout SequentialRandom, after refused: Int,
    pulls: Bool
  ) -> Bool {
    var best: (choice: Int, tick: Int, key: SIMD4<Int>)?
    let range = board.problem.choices.ofUnit[unit]
    let takesFirst = !board.problem.isPriced[unit] || awaitsSuccessor(unit, board)
    for choice in range {
      if board.problem.choices.parts.range(choice).isEmpty {
        let key = appraisal.absence(choice, board.problem)
        if best.map({ key.precedes($0.key) }) ?? true { best = (choice, -1, key) }
        continue
      }
      var window = board.window(of: choice, in: unit, windows, ignoringEscorts: pulls)
      window.first = max(
        window.first, refused + 1, board.problem.isEvent[unit] ? earliestEvent : 0)
      guard window.first <= window.last else { continue }
      if takesFirst {
        guard let tick = board.firstFit(choice, in: unit, window) else { continue }
        if range.count == 1 {
          board.place(unit, as: choice, at: tick)
          return true
        }
        window = (tick, tick)
      }
      appraisal.appraise(choice, window, on: board)
      pickBest(choice, unit, &best, &board, &random)
    }
    guard let best else { return false }
    board.place(unit, as: best.choice, at: best.tick)
    assert(keepsPromise(best.key, of: unit, on: &board), "an appraisal promised another cost")
    return true
  }

  /// Whether the objectives with a unit are those without it plus the key it was placed for.
  private mutating func keepsPromise(
    _ key: SIMD4<Int>, of unit: Int, on board: inout Board
  ) -> Bool {
    let after = values(of: board)
    let (choice, tick) = (Int(board.choice[unit]), Int(board.unitStart[unit]))
    board.remove(unit)
    let before = values(of: board)
    board.place(unit, as: choice, at: tick)
    return after == before &+ key
  }

  private mutating func pickBest(
    _ choice: Int, _ unit: Int, _ best: inout (choice: Int, tick: Int, key: SIMD4<Int>)?,
    _ board: inout Board, _ random: inout SequentialRandom
  ) {
    var left = reach
    for candidate in appraisal.ticks.indices where left > 0 {
      let key = appraisal.keys[candidate]
      if let best, !key.precedes(best.key) {
        left -= 1
        continue
      }
      if blinks > 0 && best != nil && random.below(65_536) < blinks { continue }
      let tick = Int(appraisal.ticks[candidate])
      if board.obstacle(to: choice, in: unit, at: tick) == nil {
        best = (choice, tick, key)
        left -= 1
      }
    }
  }

  /// Whether a preparation has successors to come that its best tick depends on.
  private func awaitsSuccessor(_ unit: Int, _ board: borrowing Board) -> Bool {
    guard !board.problem.isEvent[unit] else { return false }
    for place in board.problem.links.outgoing.range(unit)
    where !board.isPlaced(Int(board.problem.links.outgoing.values[place].other)) {
      return true
    }
    return false
  }

  /// Takes one placed unit up and puts it where it is best; never for the worse.
  mutating func settle(
    _ unit: Int, on board: inout Board, _ random: inout SequentialRandom
  ) {
    let old = (choice: Int(board.choice[unit]), tick: Int(board.unitStart[unit]))
    let usual = (reach: reach, blinks: blinks)
    (reach, blinks) = (Int.max, 0)
    defer { (reach, blinks) = usual }
    board.remove(unit)
    if insert(unit, on: &board, &random, pulls: false) {
      if board.slots.firstSlotsHold(board.problem.rules) { return }
      board.remove(unit)
    }
    board.place(unit, as: old.choice, at: old.tick)
  }

  /// Moves a placed unit to where it is best: one with a price to its cheapest tick, one that only
  /// holds up priced work to its last.
  mutating func improve(
    _ unit: Int, on board: inout Board, _ random: inout SequentialRandom
  ) {
    guard board.isPlaced(unit) else { return }
    if board.problem.isPriced[unit] {
      settle(unit, on: &board, &random)
    } else if board.problem.yields[unit], board.unitStart[unit] >= 0 {
      board.postpone(unit, windows)
    }
  }
}
