extension LazyClauseSearch {
  /// Moves bounds until nothing more follows; false at a conflict, which is then in `premises`.
  mutating func propagate() -> Bool {
    repeat {
      while propagated < trailCount {
        let entry = trail[propagated]
        propagated += 1
        work += 1
        guard propagateClauses(entry) else { return false }
        if entry.variable > jobs {
          guard propagatePair(entry) else { return false }
          continue
        }
        let isFree = entry.isUpper ? propagateUpper(entry) : propagateLower(entry)
        guard isFree else { return false }
        if entry.variable < jobs {
          guard growPart(of: Int(entry.variable)) else { return false }
        }
      }
      guard filter() else { return false }
    } while propagated < trailCount
    return true
  }
}

// MARK: Edges

extension LazyClauseSearch {
  private mutating func propagateLower(_ entry: TrailEntry) -> Bool {
    let tail = entry.variable
    let value = lower[tail]
    for place in leaving[tail]..<leaving[tail + 1] {
      let number = leavingEdges[place]
      let edge = edges[Int(number)]
      if edge.condition >= 0, !isTrue(edge.condition) {
        if value + edge.gap > upper[edge.head], !isFalse(edge.condition) {
          let reason = Reason(kind: .overlap, first: number, second: value)
          guard assert(edge.condition ^ 1, reason) else { return false }
        }
        continue
      }
      guard raise(edge.head, to: value + edge.gap, Reason(kind: .edge, first: number)) else {
        return false
      }
    }
    return true
  }

  private mutating func propagateUpper(_ entry: TrailEntry) -> Bool {
    let head = entry.variable
    let value = upper[head]
    for place in entering[head]..<entering[head + 1] {
      let number = enteringEdges[place]
      let edge = edges[Int(number)]
      if edge.condition >= 0, !isTrue(edge.condition) {
        if lower[edge.tail] + edge.gap > value, !isFalse(edge.condition) {
          let reason = Reason(kind: .overlap, first: number, second: value - edge.gap + 1)
          guard assert(edge.condition ^ 1, reason) else { return false }
        }
        continue
      }
      guard drop(edge.tail, to: value - edge.gap, Reason(kind: .edge, first: number)) else {
        return false
      }
    }
    return true
  }

  /// Puts an edge into force whose order has been decided.
  private mutating func propagatePair(_ entry: TrailEntry) -> Bool {
    let pair = Int(entry.variable) - jobs - 1
    let number = Int32(firstPair + 2 * pair + (entry.isUpper ? 0 : 1))
    let edge = edges[Int(number)]
    let reason = Reason(kind: .edge, first: number)
    return raise(edge.head, to: lower[edge.tail] + edge.gap, reason)
      && drop(edge.tail, to: upper[edge.head] - edge.gap, reason)
  }
}

// MARK: Time table

extension LazyClauseSearch {
  private mutating func growPart(of job: Int) -> Bool {
    table.note(job)
    guard let tick = table.grow(job, lower[job], upper[job]) else { return true }
    premises.truncate(to: 0)
    explainOverload(tick)
    return false
  }

  /// Moves jobs out of ticks on which the parts of others leave too little.
  private mutating func filter() -> Bool {
    guard table.isChanged else { return true }
    let (from, to) = table.takeChanges()
    for job in 0..<jobs {
      let ticks = table.durations[job]
      let (low, high) = (lower[job], upper[job])
      let isNear = (low < to && low + ticks > from) || (high < to && high + ticks > from)
      guard isNear || table.hasMoved[job] else { continue }
      table.hasMoved[job] = false
      guard low < high else { continue }
      work += 1
      guard filterLower(job, ticks), filterUpper(job, ticks) else { return false }
    }
    return true
  }

  private mutating func filterLower(_ job: Int, _ ticks: Int32) -> Bool {
    var start = lower[job]
    // The job's own part is in the table already: only ticks before it can push it.
    var tick = min(start + ticks, upper[job]) - 1
    while tick >= start {
      if table.fits(job, tick) {
        tick -= 1
        continue
      }
      let reason = Reason(kind: .capacity, first: tick, second: tightLane(job, tick))
      guard raise(Int32(job), to: tick + 1, reason) else { return false }
      start = tick + 1
      tick = min(start + ticks, upper[job]) - 1
    }
    return true
  }

  private mutating func filterUpper(_ job: Int, _ ticks: Int32) -> Bool {
    var start = upper[job]
    var tick = max(start, lower[job] + ticks)
    while tick < start + ticks {
      if table.fits(job, tick) {
        tick += 1
        continue
      }
      let reason = Reason(kind: .capacity, first: tick, second: tightLane(job, tick))
      guard drop(Int32(job), to: tick - ticks, reason) else { return false }
      start = tick - ticks
      tick = max(start, lower[job] + ticks)
    }
    return true
  }

  /// A lane in which a job does not fit on a tick.
  private func tightLane(_ job: Int, _ tick: Int32) -> Int32 {
    let layout = network.layout
    for lane in layout.capacities.indices {
      let word = layout.word(of: lane)
      let free = table.free[Int(tick) * table.words + word]
      let left = free &- table.demands[job * table.words + word]
      let guardBit = UInt64(1) << UInt64(layout.shift(of: lane) + layout.laneBits - 1)
      if left & guardBit == 0 { return Int32(lane) }
    }
    preconditionFailure("the job fits")
  }
}
