extension Board {
  /// Moves a placed event's escorts up behind it, each as late as it fits, where one of them has
  /// come to stand too far away; false where they cannot follow, and nothing has changed.
  mutating func pullEscorts(of event: Int, _ windows: borrowing StartWindows) -> Bool {
    guard hasStrayed(event) else { return true }
    let range = problem.escorts.of.range(event)
    var old: [(unit: Int, choice: Int, tick: Int)] = []
    for place in range {
      let unit = Int(problem.escorts.of.values[place])
      guard isPlaced(unit) else { continue }
      old.append((unit, Int(choice[unit]), Int(unitStart[unit])))
    }
    for row in old { remove(row.unit) }
    for (number, row) in old.enumerated() {
      let window = window(of: row.choice, in: row.unit, windows)
      if let tick = lastFit(row.choice, in: row.unit, window) {
        place(row.unit, as: row.choice, at: tick)
        continue
      }
      for done in old[..<number] { remove(done.unit) }
      for row in old { place(row.unit, as: row.choice, at: row.tick) }
      return false
    }
    return true
  }

  /// Whether an event stands farther from one of its escorts than it may.
  private func hasStrayed(_ event: Int) -> Bool {
    for place in problem.links.distances.range(event) {
      let bond = problem.links.distances.values[place]
      let (own, other) = (start[Int(bond.own)], start[Int(bond.other)])
      if own >= 0 && other >= 0 && abs(own - other) > bond.most { return true }
    }
    return false
  }

  /// Moves a placed unit to the last tick on which it fits.
  mutating func postpone(_ unit: Int, _ windows: borrowing StartWindows) {
    let (option, tick) = (Int(choice[unit]), Int(unitStart[unit]))
    remove(unit)
    let window = window(of: option, in: unit, windows)
    let later = (first: max(tick, window.first), last: window.last)
    place(unit, as: option, at: lastFit(option, in: unit, later) ?? tick)
  }

  /// Moves what costs nothing to its first tick, so that the schedule has slack where it can.
  mutating func tidy(_ windows: borrowing StartWindows) {
    for number in problem.links.order {
      let unit = Int(number)
      guard !problem.isPriced[unit], !problem.isEvent[unit], unitStart[unit] >= 0 else { continue }
      let (option, tick) = (Int(choice[unit]), Int(unitStart[unit]))
      remove(unit)
      let window = window(of: option, in: unit, windows)
      let first = firstFit(option, in: unit, window)
      self.place(unit, as: option, at: first ?? tick)
    }
  }
}
