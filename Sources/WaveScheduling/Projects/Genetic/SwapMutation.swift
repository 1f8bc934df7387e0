import WaveCore

/// Swaps neighbours in a list where precedence allows it.
struct SwapMutation {
  /// The share of places at which a swap is tried.
  var rate: Double

  /// Goes once through a list.
  ///
  /// - Complexity: O(jobs), and O(successors) for each swap that is tried.
  func mutate(
    _ list: borrowing FlatBuffer<Int32>, _ network: ProjectNetwork,
    _ random: inout SequentialRandom
  ) {
    // The gaps between tries are drawn, not a number for each place.
    let gap = max(1, Int(2 / rate) - 1)
    var place = random.below(gap)
    while place + 1 < list.count {
      let first = list[place]
      let second = list[place + 1]
      if !network.successors[Int(first)].contains(second) {
        list[place] = second
        list[place + 1] = first
      }
      place += 1 + random.below(gap)
    }
  }
}
