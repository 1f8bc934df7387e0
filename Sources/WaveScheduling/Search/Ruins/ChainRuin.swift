import WaveCore

/// Takes a unit with all that waits on it, and so on, up to a number.
struct ChainRuin: Ruin {
  /// The most units it takes.
  let most: Int

  func select(
    _ selection: inout Selection, on board: borrowing Board, among seeds: [Int32],
    _ random: inout SequentialRandom
  ) {
    selection.insert(Int(seeds[random.below(seeds.count)]))
    var head = 0
    while head < selection.units.count && selection.units.count < most {
      let unit = Int(selection.units[head])
      head += 1
      for place in board.problem.links.outgoing.range(unit) {
        selection.insert(Int(board.problem.links.outgoing.values[place].other))
      }
    }
  }
}
