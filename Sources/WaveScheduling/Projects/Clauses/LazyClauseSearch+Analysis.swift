extension LazyClauseSearch {
  /// Learns a clause from the conflict in `premises`, takes back choices, and asserts the clause.
  ///
  /// Resolution to the first unique implication point (Marques-Silva, Sakallah 1999; Zhang et al.
  /// 2001). A marked move stands for the weakest bound that the conflict needs of it, so bounds
  /// that one move passed are merged, and reasons are asked for no more than is needed.
  mutating func learn() {
    conflicts += 1
    // A conflict can rest on early choices alone; the last one then is not to blame.
    var latest: Int32 = 0
    for place in 0..<premises.count { latest = max(latest, levelOf(premises[place])) }
    guard latest > 0 else {
      isExhausted = true
      return
    }
    retreat(to: latest)
    var open = markPremises()
    var place = trailCount
    while true {
      place -= 1
      guard analysis.isMarked[place] else { continue }
      open -= 1
      bump(place)
      if open == 0 { break }
      analysis.isMarked[place] = false
      let entry = trail[place]
      premises.truncate(to: 0)
      explain(
        entry.variable, isUpper: entry.isUpper, analysis.need[place], entry.reason,
        before: Int32(place))
      checkPremises(before: place)
      open += markPremises()
    }
    finish(place)
  }

  private func levelOf(_ literal: Int32) -> Int32 { trail[positions[literal]].level }

  /// Marks the moves that made the premises true; returns how many of them are new and lie after
  /// the last choice.
  private mutating func markPremises() -> Int {
    var open = 0
    for place in 0..<premises.count {
      let literal = premises[place]
      let position = positions[literal]
      let entry = trail[position]
      guard entry.level > 0 else { continue }
      let value = atomValue[literal >> 1] + (literal & 1)
      if analysis.isMarked[position] {
        let need = analysis.need[position]
        analysis.need[position] = entry.isUpper ? min(need, value) : max(need, value)
        continue
      }
      analysis.isMarked[position] = true
      analysis.need[position] = value
      if entry.level == level {
        open += 1
      } else {
        analysis.early.append(position)
      }
    }
    return open
  }

  /// The literal that a marked move made true, as far as the conflict needs it.
  private func literal(of place: Int) -> Int32 {
    let entry = trail[place]
    return entry.isUpper
      ? atMost(entry.variable, analysis.need[place])
      : atLeast(entry.variable, analysis.need[place])
  }

  private mutating func bump(_ place: Int) { heap.bump(literal(of: place) >> 1) }

  /// Whether a marked early move follows from other marked ones.
  private mutating func isRedundant(_ place: Int) -> Bool {
    let entry = trail[place]
    guard entry.reason.kind != .choice else { return false }
    premises.truncate(to: 0)
    explain(
      entry.variable, isUpper: entry.isUpper, analysis.need[place], entry.reason,
      before: Int32(place))
    for premise in 0..<premises.count {
      let literal = premises[premise]
      let position = positions[literal]
      let source = trail[position]
      if source.level == 0 { continue }
      guard analysis.isMarked[position] else { return false }
      let value = atomValue[literal >> 1] + (literal & 1)
      let need = analysis.need[position]
      if source.isUpper ? need > value : need < value { return false }
    }
    return true
  }

  /// Writes the clause down, takes back choices and asserts its first literal.
  private mutating func finish(_ point: Int) {
    analysis.learned.truncate(to: 0)
    analysis.learned.append(literal(of: point) ^ 1)
    var back: Int32 = 0
    var span: Int32 = 1
    for row in 0..<analysis.early.count {
      let place = Int(analysis.early[row])
      bump(place)
      if isRedundant(place) { continue }
      analysis.learned.append(literal(of: place) ^ 1)
      let level = trail[place].level
      if analysis.levelStamp[level] != Int32(truncatingIfNeeded: conflicts) {
        analysis.levelStamp[level] = Int32(truncatingIfNeeded: conflicts)
        span += 1
      }
      if level > back {
        back = level
        let last = analysis.learned.count - 1
        let swapped = analysis.learned[1]
        analysis.learned[1] = analysis.learned[last]
        analysis.learned[last] = swapped
      }
    }
    analysis.isMarked[point] = false
    for row in 0..<analysis.early.count { analysis.isMarked[Int(analysis.early[row])] = false }
    analysis.early.truncate(to: 0)
    heap.decay()
    retreat(to: back)
    var reason = Reason.choice
    if analysis.learned.count > 1 {
      reason = Reason(kind: .clause, first: clauses.append(analysis.learned, span: span))
    }
    let isOpen = assert(analysis.learned[0], reason)
    Swift.assert(isOpen, "a learned clause must assert its first literal")
  }

  /// In debug builds, that an explanation is made of literals that were true before the move.
  private func checkPremises(before place: Int) {
    #if DEBUG
      for premise in 0..<premises.count {
        let literal = premises[premise]
        Swift.assert(isTrue(literal), "an explanation needs a literal that does not hold")
        Swift.assert(positions[literal] < place, "an explanation needs what came later")
      }
    #endif
  }
}
