extension LineBoard {
  /// What it would cost that two vertices change places.
  ///
  /// - Complexity: O(degree).
  func swapDelta(_ one: Int, _ other: Int) -> Int {
    let (here, there) = (places[one], places[other])
    var delta: Int32 = 0
    for entry in Int(starts[one])..<Int(starts[one + 1]) {
      let neighbour = Int(neighbours[entry])
      guard neighbour != other else { continue }
      delta += weights[entry] * (abs(places[neighbour] - there) - abs(places[neighbour] - here))
    }
    for entry in Int(starts[other])..<Int(starts[other + 1]) {
      let neighbour = Int(neighbours[entry])
      guard neighbour != one else { continue }
      delta += weights[entry] * (abs(places[neighbour] - here) - abs(places[neighbour] - there))
    }
    return Int(delta)
  }

  /// Lets two vertices change places, at a cost that `swapDelta` told.
  mutating func swap(_ one: Int, _ other: Int, delta: Int) {
    let (here, there) = (Int(places[one]), Int(places[other]))
    set(Int32(one), at: there)
    set(Int32(other), at: here)
    length += delta
    assert(length == recounted, "a swap cost other than promised")
  }
}
