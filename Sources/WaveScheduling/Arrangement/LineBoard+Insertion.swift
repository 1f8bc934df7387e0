extension LineBoard {
  /// What it would cost that a vertex moves to a place and those between move up by one.
  ///
  /// - Complexity: O(degrees of the vertices between).
  func insertionDelta(_ vertex: Int, to target: Int) -> Int {
    let start = Int(places[vertex])
    guard start != target else { return 0 }
    let step: Int32 = target > start ? -1 : 1
    let (low, high) = (Int32(min(start, target)), Int32(max(start, target)))
    var delta: Int32 = 0
    for entry in Int(starts[vertex])..<Int(starts[vertex + 1]) {
      let place = places[Int(neighbours[entry])]
      let moved = place >= low && place <= high ? place + step : place
      delta += weights[entry] * (abs(moved - Int32(target)) - abs(place - Int32(start)))
    }
    for place in Int(low)...Int(high) where place != start {
      let other = Int(vertices[place])
      for entry in Int(starts[other])..<Int(starts[other + 1]) {
        let far = places[Int(neighbours[entry])]
        // Those between move together, and the vertex itself has been counted.
        if far < low { delta += step * weights[entry] }
        if far > high { delta -= step * weights[entry] }
      }
    }
    return Int(delta)
  }

  /// Moves a vertex to a place, at a cost that `insertionDelta` told.
  mutating func insert(_ vertex: Int, to target: Int, delta: Int) {
    let start = Int(places[vertex])
    if target > start {
      for place in start..<target { set(vertices[place + 1], at: place) }
    } else {
      for place in stride(from: start, to: target, by: -1) { set(vertices[place - 1], at: place) }
    }
    set(Int32(vertex), at: target)
    length += delta
    assert(length == recounted, "an insertion cost other than promised")
  }
}
