import WaveCore

/// A way to choose what to take off the board and put back better.
protocol Ruin: Sendable {
  /// Selects some units.
  func select(
    _ selection: inout Selection, on board: borrowing Board, among seeds: [Int32],
    _ random: inout SequentialRandom
  )
}
