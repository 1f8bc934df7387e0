extension LazyClauseSearch {
  /// How a stretch of search ended.
  enum Outcome {
    /// A schedule was found; its starts are the lower bounds of the jobs.
    case found
    /// No schedule ends by the makespan that was asked for.
    case refuted
    /// The effort was used up.
    case spent
  }

  /// Searches for a schedule that ends by `makespan`, until so much `work` is done in all.
  mutating func run(within makespan: Int, upTo most: Int, _ stop: ProjectStop) -> Outcome {
    guard !isExhausted else { return .refuted }
    retreat(to: 0)
    var restarts = 0
    while true {
      restarts += 1
      let outcome = descend(
        within: makespan, conflicts: conflicts + 100 * Self.luby(restarts), upTo: most, stop)
      if let outcome { return outcome }
      if work >= most || stop.isOver { return .spent }
      if clauses.count > clauseLimit {
        cleanClauses()
        clauseLimit += 200
      }
    }
  }

  /// Lets no later schedule than one that is known be found any more.
  mutating func forbid(from makespan: Int) {
    retreat(to: 0)
    guard !isExhausted, Int32(makespan) <= upper[end] else { return }
    if Int32(makespan) <= lower[end] {
      isExhausted = true
    } else if !drop(Int32(end), to: Int32(makespan) - 1, .choice) {
      isExhausted = true
    } else {
      propagateRoot()
    }
  }

  /// The starts of the schedule that was found.
  var starts: [Int32] { lower.prefix(jobs) }

  /// The makespan of the schedule that was found.
  var makespan: Int { Int(lower[end]) }

  /// Draws conclusions that need no choice.
  mutating func propagateRoot() {
    if propagated == 0, trailCount == 0 { startRoot() }
    if !isExhausted, !propagate() { isExhausted = true }
    table.forgetChanges()
    floorOfEnd = lower[end]
  }
}

extension LazyClauseSearch {
  /// Notes all jobs once, so that what holds before any move is seen.
  private mutating func startRoot() {
    for variable in 0...Int32(jobs) where lower[variable] > upper[variable] { isExhausted = true }
    guard !isExhausted else { return }
    for job in 0..<jobs {
      table.note(job)
      if let tick = table.grow(job, lower[job], upper[job]) {
        Swift.assert(tick >= 0)
        isExhausted = true
        return
      }
    }
    for number in 0..<edges.count where !applyAtRoot(Int32(number)) {
      isExhausted = true
      return
    }
  }

  private mutating func applyAtRoot(_ number: Int32) -> Bool {
    let edge = edges[Int(number)]
    if edge.condition >= 0, !isTrue(edge.condition) {
      guard lower[edge.tail] + edge.gap > upper[edge.head] else { return true }
      if isFalse(edge.condition) { return true }
      return assert(edge.condition ^ 1, .choice)
    }
    let reason = Reason(kind: .edge, first: number)
    return raise(edge.head, to: lower[edge.tail] + edge.gap, reason)
      && drop(edge.tail, to: upper[edge.head] - edge.gap, reason)
  }

  /// One descent between restarts; nil where its conflicts are used up.
  private mutating func descend(
    within makespan: Int, conflicts most: Int, upTo effort: Int, _ stop: ProjectStop
  ) -> Outcome? {
    var ticks = 0
    while true {
      if !propagate() {
        learn()
        if isExhausted { return .refuted }
        continue
      }
      if level == 0 {
        floorOfEnd = lower[end]
        if Int(floorOfEnd) > makespan { return .refuted }
      }
      ticks += 1
      if conflicts >= most || work >= effort || (ticks & 255 == 0 && stop.isOver) {
        retreat(to: 0)
        return nil
      }
      if level == 0, Int(upper[end]) > makespan {
        choose(atMost(Int32(end), Int32(makespan)))
        continue
      }
      guard let literal = nextLiteral() else { return .found }
      choose(literal)
    }
  }

  /// An open literal to choose: of the most active atom as it last was; else the open job that can
  /// start first is started.
  private mutating func nextLiteral() -> Int32? {
    while let atom = heap.popFirst() {
      let variable = atomVariable[atom]
      let value = atomValue[atom]
      if lower[variable] <= value, value < upper[variable] {
        return saved[variable] <= value ? 2 * atom : 2 * atom + 1
      }
    }
    var chosen: Int32 = -1
    for job in 0..<Int32(jobs) where lower[job] < upper[job] {
      if chosen < 0
        || (lower[job], upper[job]) < (lower[chosen], upper[chosen])
      {
        chosen = job
      }
    }
    return chosen < 0 ? nil : atMost(chosen, lower[chosen])
  }

  /// The Luby sequence 1, 1, 2, 1, 1, 2, 4, … (Luby, Sinclair, Zuckerman 1993).
  private static func luby(_ index: Int) -> Int {
    var size = 1
    while size < index { size = 2 * size + 1 }
    var rest = index - 1
    while size - 1 != rest {
      size = (size - 1) / 2
      rest %= size
    }
    return (size + 1) / 2
  }
}
