/// Memory for the best order of a few consecutive places.
struct WindowTable: ~Copyable {
  /// The most places of a window.
  static let mostPlaces = 10
  /// By subset of the window: the edges that leave it to the right.
  let cuts: UnsafeMutablePointer<Int32> = .allocate(capacity: 1 << mostPlaces)
  /// By subset: the least sum of cuts up to it.
  let costs: UnsafeMutablePointer<Int32> = .allocate(capacity: 1 << mostPlaces)
  /// By pair: the edges between them.
  let between: UnsafeMutablePointer<Int32> = .allocate(capacity: mostPlaces * mostPlaces)
  /// The vertices of the window.
  let members: UnsafeMutablePointer<Int32> = .allocate(capacity: mostPlaces)

  deinit {
    cuts.deallocate()
    costs.deallocate()
    between.deallocate()
    members.deallocate()
  }
}

extension LineBoard {
  /// Puts the vertices of `size` places from `start` on into the best order, all others fixed, by
  /// dynamic programming over the window's subsets.
  ///
  /// - Returns: how much shorter the edges became.
  /// - Complexity: O(2ˢ · s) for s places.
  mutating func solveWindow(from start: Int, size: Int) -> Int {
    let old = fillWindow(from: start, size: size)
    let all = 1 << size
    let (cuts, costs, between) = (window.cuts, window.costs, window.between)
    costs[0] = 0
    for subset in 1..<all {
      let member = subset.trailingZeroBitCount
      let without = subset & (subset - 1)
      var inside: Int32 = 0
      var best = costs[without]
      var rest = without
      while rest != 0 {
        let other = rest.trailingZeroBitCount
        rest &= rest - 1
        inside += between[member * WindowTable.mostPlaces + other]
        best = min(best, costs[subset & ~(1 << other)])
      }
      cuts[subset] = cuts[without] + cuts[1 << member] - 2 * inside
      costs[subset] = best + cuts[subset]
    }
    let gain = Int(old - costs[all - 1])
    guard gain > 0 else { return 0 }
    var subset = all - 1
    for place in stride(from: start + size - 1, through: start, by: -1) {
      let before = costs[subset] - cuts[subset]
      var last = subset.trailingZeroBitCount
      while subset >> last & 1 == 0 || costs[subset & ~(1 << last)] != before { last += 1 }
      set(window.members[last], at: place)
      subset &= ~(1 << last)
    }
    length -= gain
    assert(length == recounted, "a window gained other than promised")
    return gain
  }

  /// Fills the tables for a window, and tells the sum of cuts in the order as it stands.
  private func fillWindow(from start: Int, size: Int) -> Int32 {
    let width = WindowTable.mostPlaces
    for one in 0..<size {
      window.members[one] = vertices[start + one]
      for other in 0..<size { window.between[one * width + other] = 0 }
    }
    window.cuts[0] = 0
    var (old, cut) = (Int32(0), Int32(0))
    for one in 0..<size {
      let vertex = Int(window.members[one])
      var single: Int32 = 0
      var step: Int32 = 0
      for entry in Int(starts[vertex])..<Int(starts[vertex + 1]) {
        let place = Int(places[Int(neighbours[entry])])
        let weight = weights[entry]
        step += place > start + one ? weight : -weight
        if place < start {
          single -= weight
        } else {
          single += weight
          if place < start + size { window.between[one * width + place - start] = weight }
        }
      }
      // A subset of one: what leaves it to the window's rest and to the right, less what comes in
      // from the left.
      window.cuts[1 << one] = single
      cut += step
      old += cut
    }
    return old
  }
}
