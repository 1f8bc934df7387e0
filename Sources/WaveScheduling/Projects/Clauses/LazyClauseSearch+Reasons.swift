extension LazyClauseSearch {
  /// Adds literals to `premises` that were true before a move and imply that a variable is at
  /// least, or at most, a value which the move reached or passed.
  mutating func explain(
    _ variable: Int32, isUpper: Bool, _ value: Int32, _ reason: Reason, before limit: Int32
  ) {
    switch reason.kind {
    case .choice:
      break
    case .clause:
      let number = Int(reason.first)
      clauses.uses[number] += 1
      let offset = Int(clauses.offsets[number])
      for place in 1..<Int(clauses.sizes[number]) {
        premises.append(clauses.literals[offset + place] ^ 1)
      }
    case .edge:
      let edge = edges[Int(reason.first)]
      if edge.condition >= 0 { premises.append(edge.condition) }
      if isUpper {
        requireAtMost(edge.head, value + edge.gap)
      } else {
        requireAtLeast(edge.tail, value - edge.gap)
      }
    case .overlap:
      let edge = edges[Int(reason.first)]
      requireAtLeast(edge.tail, reason.second)
      requireAtMost(edge.head, reason.second + edge.gap - 1)
    case .capacity:
      explainCapacity(variable, isUpper: isUpper, value, reason, before: limit)
    }
  }

  /// Adds the literal that a variable is at least a value, unless it always is.
  @inline(__always)
  mutating func requireAtLeast(_ variable: Int32, _ value: Int32) {
    if value > floors[variable] { premises.append(atLeast(variable, value)) }
  }

  /// Adds the literal that a variable is at most a value, unless it always is.
  @inline(__always)
  mutating func requireAtMost(_ variable: Int32, _ value: Int32) {
    if value < ceilings[variable] { premises.append(atMost(variable, value)) }
  }

  /// Explains that more is certainly used on a tick than there is.
  mutating func explainOverload(_ tick: Int32) {
    let lanes = network.layout.capacities.count
    for lane in 0..<lanes where cover(tick, lane, but: -1, before: Int32(trailCount)) {
      return
    }
    preconditionFailure("no resource is overdrawn on tick \(tick)")
  }

  private mutating func explainCapacity(
    _ variable: Int32, isUpper: Bool, _ value: Int32, _ reason: Reason, before limit: Int32
  ) {
    let ticks = table.durations[variable]
    let lane = Int(reason.second)
    // The tick next to the value that is asked for needs less of the job's own bound.
    let near = isUpper ? value + ticks : value - 1
    if near != reason.first, cover(near, lane, but: variable, before: limit) {
      isUpper ? requireAtMost(variable, near) : requireAtLeast(variable, near - ticks + 1)
      return
    }
    let isCovered = cover(reason.first, lane, but: variable, before: limit)
    Swift.assert(isCovered, "a time table moved a job without cause")
    isUpper
      ? requireAtMost(variable, reason.first)
      : requireAtLeast(variable, reason.first - ticks + 1)
  }

  /// Adds literals that make other jobs certainly work on a tick, just enough to keep a job from
  /// it; false, adding none, where not enough did before the limit.
  private mutating func cover(
    _ tick: Int32, _ lane: Int, but job: Int32, before limit: Int32
  ) -> Bool {
    let lanes = network.layout.capacities.count
    var spare = -Int32(network.layout.capacities[lane]) - 1
    if job >= 0 { spare += network.amounts[Int(job) * lanes + lane] }
    analysis.cover.truncate(to: 0)
    for other in 0..<Int32(jobs) where other != job {
      let amount = network.amounts[Int(other) * lanes + lane]
      guard amount > 0 else { continue }
      let since = max(
        moment(atMost: tick, other), moment(atLeast: tick - table.durations[other] + 1, other))
      guard since < limit else { continue }
      spare += amount
      analysis.cover.append(ConflictAnalysis.Cover(job: other, amount: amount, since: since))
    }
    guard spare >= 0 else { return false }
    analysis.dropLatest(spare)
    for place in 0..<analysis.cover.count {
      let row = analysis.cover[place]
      requireAtMost(row.job, tick)
      requireAtLeast(row.job, tick - table.durations[row.job] + 1)
    }
    return true
  }

  /// The move that made a job start by a tick: −1 at the root, the greatest number where none did.
  @inline(__always)
  private func moment(atMost tick: Int32, _ job: Int32) -> Int32 {
    if tick >= ceilings[job] { return -1 }
    if upper[job] > tick { return .max }
    return positions[atMost(job, tick)]
  }

  @inline(__always)
  private func moment(atLeast tick: Int32, _ job: Int32) -> Int32 {
    if tick <= floors[job] { return -1 }
    if lower[job] < tick { return .max }
    return positions[atLeast(job, tick)]
  }
}
