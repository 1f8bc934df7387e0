extension SlotDual {
  /// Works out `reach` of an incidence anew and puts it into its bond's totals.
  mutating func renew(_ incidence: Int) {
    let bond = layout.bondOf[incidence]
    let (row, at, axis) = (incidence * width, layout.reachOf[incidence], layout.axis(of: bond))
    switch layout.kinds[bond] {
    case .last:
      var least = SlotModel.never
      for slot in 0..<width {
        least = min(least, seen[row + slot])
        totals[axis.lowerBound + slot] += least - reach[at + slot]
        reach[at + slot] = least
      }
    case .first:
      var least = SlotModel.never
      var slot = width - 1
      for place in stride(from: axis.count - 1, through: 0, by: -1) {
        while slot >= 0 && Int(layout.places[row + slot]) >= place {
          least = min(least, seen[row + slot])
          slot -= 1
        }
        totals[axis.lowerBound + place] += least - reach[at + place]
        reach[at + place] = least
      }
    case .apart, .pair, .order: break
    }
  }

  /// Works out what the rest of a bond costs at the least with one member in each slot.
  mutating func considerRest(of incidence: Int) {
    let bond = layout.bondOf[incidence]
    let incidences = layout.ofBond[bond]
    switch layout.kinds[bond] {
    case .last: restByLast(incidence, layout.axis(of: bond).lowerBound)
    case .first: restByFirst(incidence, layout.axis(of: bond).lowerBound)
    case .apart(let setup): restApart(incidence, incidences, 1_000 * setup)
    case .pair(let setup, let paid, let gap):
      let other = incidences.lowerBound == incidence ? incidence + 1 : incidence - 1
      restOfPair(other * width, 1_000 * setup, paid, gap)
    case .order(let lag):
      if incidences.lowerBound == incidence {
        restAfter((incidence + 1) * width, lag)
      } else {
        restBefore((incidence - 1) * width, lag)
      }
    }
  }

  /// The least cost of a bond with its members, as things are split now.
  mutating func least(of bond: Int) -> Int {
    let axis = layout.axis(of: bond)
    if !axis.isEmpty { return totals[axis].min() ?? 0 }
    let incidence = layout.ofBond[bond].lowerBound
    considerRest(of: incidence)
    var least = SlotModel.never
    for slot in 0..<width where seen[incidence * width + slot] < SlotModel.never / 2 {
      least = min(least, rest[slot] + seen[incidence * width + slot])
    }
    return least
  }
}

extension SlotDual {
  private mutating func restByLast(_ incidence: Int, _ total: Int) {
    let at = layout.reachOf[incidence]
    var least = Int.max
    for slot in stride(from: width - 1, through: 0, by: -1) {
      least = min(least, totals[total + slot] - reach[at + slot])
      rest[slot] = least
    }
  }

  private mutating func restByFirst(_ incidence: Int, _ total: Int) {
    let (at, row) = (layout.reachOf[incidence], incidence * width)
    var least = Int.max
    var place = 0
    for slot in 0..<width {
      while place <= Int(layout.places[row + slot]) {
        least = min(least, totals[total + place] - reach[at + place])
        place += 1
      }
      rest[slot] = least
    }
  }

  private mutating func restApart(_ incidence: Int, _ incidences: Range<Int>, _ setup: Int) {
    var free = setup
    for slot in 0..<width { rest[slot] = 0 }
    for other in incidences where other != incidence {
      var least = SlotModel.never
      for slot in 0..<width {
        rest[slot] += seen[other * width + slot]
        least = min(least, seen[other * width + slot])
      }
      free += least
    }
    for slot in 0..<width { rest[slot] = min(rest[slot], free) }
  }

  private mutating func restOfPair(_ row: Int, _ setup: Int, _ paid: [Int], _ gap: Int) {
    for slot in 0..<width { rest[slot] = seen[row + slot] }
    var least = SlotModel.never
    var next = 0
    for slot in 0..<width {
      while next < slot && model.ticks[next] + gap <= model.ticks[slot] {
        least = min(least, seen[row + next] - 1_000 * paid[next])
        next += 1
      }
      rest[slot] = min(rest[slot], least + 1_000 * paid[slot] + setup)
    }
    least = SlotModel.never
    next = width - 1
    for slot in stride(from: width - 1, through: 0, by: -1) {
      while next > slot && model.ticks[next] - gap >= model.ticks[slot] {
        least = min(least, seen[row + next] + 1_000 * paid[next])
        next -= 1
      }
      rest[slot] = min(rest[slot], least - 1_000 * paid[slot] + setup)
    }
  }

  /// The other member follows by `lag`.
  private mutating func restAfter(_ row: Int, _ lag: Int) {
    var least = SlotModel.never
    var next = width - 1
    for slot in stride(from: width - 1, through: 0, by: -1) {
      while next >= 0 && model.ticks[next] >= model.ticks[slot] + lag {
        least = min(least, seen[row + next])
        next -= 1
      }
      rest[slot] = least
    }
  }

  /// The other member precedes by `lag`.
  private mutating func restBefore(_ row: Int, _ lag: Int) {
    var least = SlotModel.never
    var next = 0
    for slot in 0..<width {
      while next < width && model.ticks[next] + lag <= model.ticks[slot] {
        least = min(least, seen[row + next])
        next += 1
      }
      rest[slot] = least
    }
  }
}
