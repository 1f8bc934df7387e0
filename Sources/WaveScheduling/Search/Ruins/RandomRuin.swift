import WaveCore

/// Takes some units from anywhere.
struct RandomRuin: Ruin {
  /// The most units it takes.
  let most: Int

  func select(
    _ selection: inout Selection, on board: borrowing Board, among seeds: [Int32],
    _ random: inout SequentialRandom
  ) {
    for _ in 0...random.below(most) { selection.insert(Int(seeds[random.below(seeds.count)])) }
  }
}
