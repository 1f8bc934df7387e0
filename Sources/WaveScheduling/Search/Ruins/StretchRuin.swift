import WaveCore

/// Takes units that start within one stretch of time.
struct StretchRuin: Ruin {
  /// The most units it takes.
  let most: Int

  func select(
    _ selection: inout Selection, on board: borrowing Board, among seeds: [Int32],
    _ random: inout SequentialRandom
  ) {
    let middle = board.unitStart[Int(seeds[random.below(seeds.count)])]
    let width = Int32(1 + random.below(max(2, board.problem.horizon / 8)))
    let offset = random.below(board.unitStart.count)
    for step in board.unitStart.indices where selection.units.count < most {
      let unit = (step + offset) % board.unitStart.count
      if abs(board.unitStart[unit] - middle) <= width { selection.insert(unit) }
    }
  }
}
