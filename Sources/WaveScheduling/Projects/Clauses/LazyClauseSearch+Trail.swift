extension LazyClauseSearch {
  /// The number of choices made.
  var level: Int32 { Int32(levels.count) }

  /// Whether a literal is true.
  @inline(__always)
  func isTrue(_ literal: Int32) -> Bool {
    let variable = atomVariable[literal >> 1]
    let value = atomValue[literal >> 1]
    return literal & 1 == 0 ? upper[variable] <= value : lower[variable] > value
  }

  /// Whether a literal is false.
  @inline(__always)
  func isFalse(_ literal: Int32) -> Bool { isTrue(literal ^ 1) }

  /// The literal that a variable is at least a value between its floor and its ceiling.
  @inline(__always)
  func atLeast(_ variable: Int32, _ value: Int32) -> Int32 {
    2 * (bases[variable] + value - 1 - floors[variable]) + 1
  }

  /// The literal that a variable is at most a value between its floor and its ceiling.
  @inline(__always)
  func atMost(_ variable: Int32, _ value: Int32) -> Int32 {
    2 * (bases[variable] + value - floors[variable])
  }

  /// Raises a lower bound; false where it passes the upper one, with the conflict in `premises`.
  mutating func raise(_ variable: Int32, to value: Int32, _ reason: Reason) -> Bool {
    let old = lower[variable]
    guard value > old else { return true }
    let top = upper[variable]
    guard value <= top else {
      premises.truncate(to: 0)
      explain(variable, isUpper: false, top + 1, reason, before: Int32(trailCount))
      requireAtMost(variable, top)
      return false
    }
    lower[variable] = value
    let first = bases[variable] - floors[variable]
    for tick in old..<value { positions[2 * (first + tick) + 1] = Int32(trailCount) }
    push(variable, isUpper: false, old, value, reason)
    return true
  }

  /// Lowers an upper bound; false where it passes the lower one, with the conflict in `premises`.
  mutating func drop(_ variable: Int32, to value: Int32, _ reason: Reason) -> Bool {
    let old = upper[variable]
    guard value < old else { return true }
    let bottom = lower[variable]
    guard value >= bottom else {
      premises.truncate(to: 0)
      explain(variable, isUpper: true, bottom - 1, reason, before: Int32(trailCount))
      requireAtLeast(variable, bottom)
      return false
    }
    upper[variable] = value
    let first = bases[variable] - floors[variable]
    for tick in value..<old { positions[2 * (first + tick)] = Int32(trailCount) }
    push(variable, isUpper: true, old, value, reason)
    return true
  }

  /// Makes an open literal true.
  mutating func assert(_ literal: Int32, _ reason: Reason) -> Bool {
    let variable = atomVariable[literal >> 1]
    let value = atomValue[literal >> 1]
    return literal & 1 == 0
      ? drop(variable, to: value, reason) : raise(variable, to: value + 1, reason)
  }

  @inline(__always)
  private mutating func push(
    _ variable: Int32, isUpper: Bool, _ old: Int32, _ new: Int32, _ reason: Reason
  ) {
    trail[trailCount] = TrailEntry(
      variable: variable, isUpper: isUpper, old: old, new: new, level: level, reason: reason)
    trailCount += 1
  }

  /// Makes a choice.
  mutating func choose(_ literal: Int32) {
    levels.append(Int32(trailCount))
    let isOpen = assert(literal, .choice)
    Swift.assert(isOpen, "a choice must be open")
  }

  /// Takes back all moves after a level.
  mutating func retreat(to level: Int32) {
    guard self.level > level else { return }
    let mark = Int(levels[Int(level)])
    levels.truncate(to: Int(level))
    while trailCount > mark {
      trailCount -= 1
      undo(trail[trailCount])
    }
    propagated = trailCount
    table.forgetChanges()
  }

  @inline(__always)
  private mutating func undo(_ entry: TrailEntry) {
    let variable = entry.variable
    let first = bases[variable] - floors[variable]
    saved[variable] = lower[variable]
    if entry.isUpper {
      for tick in entry.new..<entry.old { heap.reopen(first + tick) }
      upper[variable] = entry.old
    } else {
      for tick in entry.old..<entry.new { heap.reopen(first + tick) }
      lower[variable] = entry.old
    }
    if variable < jobs { table.shrink(Int(variable), lower[variable], upper[variable]) }
  }
}
