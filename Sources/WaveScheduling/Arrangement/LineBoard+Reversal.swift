extension LineBoard {
  /// What it would cost to reverse the vertices of a stretch of places.
  ///
  /// - Complexity: O(degrees of the vertices in it).
  func reversalDelta(_ stretch: ClosedRange<Int>) -> Int {
    let (low, high) = (Int32(stretch.lowerBound), Int32(stretch.upperBound))
    var delta: Int32 = 0
    for place in stretch {
      let vertex = Int(vertices[place])
      let shift = low + high - 2 * Int32(place)
      for entry in Int(starts[vertex])..<Int(starts[vertex + 1]) {
        let far = places[Int(neighbours[entry])]
        if far < low { delta += shift * weights[entry] }
        if far > high { delta -= shift * weights[entry] }
      }
    }
    return Int(delta)
  }

  /// Reverses a stretch of places, at a cost that `reversalDelta` told.
  mutating func reverse(_ stretch: ClosedRange<Int>, delta: Int) {
    var (low, high) = (stretch.lowerBound, stretch.upperBound)
    while low < high {
      let (left, right) = (vertices[low], vertices[high])
      set(right, at: low)
      set(left, at: high)
      low += 1
      high -= 1
    }
    length += delta
    assert(length == recounted, "a reversal cost other than promised")
  }
}
