import WaveCore

/// Takes all seeds that start on the tick of a random one, and some of another tick's.
struct SlotRuin: Ruin {
  func select(
    _ selection: inout Selection, on board: borrowing Board, among seeds: [Int32],
    _ random: inout SequentialRandom
  ) {
    let first = board.unitStart[Int(seeds[random.below(seeds.count)])]
    let second = board.unitStart[Int(seeds[random.below(seeds.count)])]
    let isWhole = random.below(2) == 0
    for unit in seeds {
      let start = board.unitStart[Int(unit)]
      if start == first || (start == second && (isWhole || random.below(2) == 0)) {
        selection.insert(Int(unit))
      }
      if selection.units.count >= 40 { break }
    }
  }
}
