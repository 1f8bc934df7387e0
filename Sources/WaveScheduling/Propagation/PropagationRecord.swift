import WaveCore

/// The conclusions of a propagation with everything that may have led to them.
struct PropagationRecord {
  /// A window that narrowed.
  struct Conclusion {
    /// The unit.
    let unit: Int
    /// Whether the first start rose.
    let low: Bool
    /// Whether the last start fell.
    let high: Bool
  }

  /// All conclusions in order; the last one may be the contradiction.
  private(set) var conclusions: [Conclusion] = []

  /// Adds a conclusion.
  mutating func conclude(
    _ unit: Int, low: Bool, high: Bool, _ problem: SchedulingProblem
  ) {
    conclusions.append(Conclusion(unit: unit, low: low, high: high))
  }

  /// The constraints that the last conclusion can rest on, nearest first, each once.
  ///
  /// Goes back over all links whose other end had narrowed before. The set is wide on purpose:
  /// `ConflictFilter` makes it small.
  func causes(_ problem: SchedulingProblem) -> [Constraint] {
    guard let last = conclusions.last else { return [] }
    var causes: [Constraint] = []
    var seen: Set<Constraint> = []
    var reached = [Bool](repeating: false, count: problem.units.count)
    var narrowed = reached
    for conclusion in conclusions { narrowed[conclusion.unit] = true }
    var pending = [last.unit]
    reached[last.unit] = true
    var head = 0
    while head < pending.count {
      let unit = pending[head]
      head += 1
      for link in problem.constraints(around: unit) {
        if seen.insert(link.constraint).inserted { causes.append(link.constraint) }
        if let other = link.other, narrowed[other], !reached[other] {
          reached[other] = true
          pending.append(other)
        }
      }
    }
    return causes
  }
}

extension SchedulingProblem {
  /// The constraints that bound a unit by itself or through another unit.
  func constraints(around unit: Int) -> [(constraint: Constraint, other: Int?)] {
    var found: [(constraint: Constraint, other: Int?)] = []
    for edge in links.incoming[unit] {
      found.append((.precedence(Index(Int(edge.row))), Int(edge.other)))
    }
    for edge in links.outgoing[unit] {
      found.append((.precedence(Index(Int(edge.row))), Int(edge.other)))
    }
    for bond in links.distances[unit] {
      found.append((.distance(Index(Int(bond.row))), Int(units.unitOf[Int(bond.other)])))
    }
    for choice in choices.ofUnit[unit] {
      for share in rules.shares[choice] {
        let row = rules.rules[Int(share.rule)].row
        found.append((.slotRule(Index(Int(row))), nil))
      }
    }
    for member in units.members[unit] {
      found.append(contentsOf: ownConstraints(of: Index(Int(member))).map { ($0, nil) })
    }
    return found
  }

  /// The constraints that bound an activity by itself.
  func ownConstraints(of index: Index<Activity>) -> [Constraint] {
    var found: [Constraint] = []
    let activity = description.activities[index]
    if activity.allowedStarts != nil { found.append(.allowedStarts(index)) }
    if activity.release > 0 { found.append(.release(index)) }
    if activity.deadline != nil { found.append(.deadline(index)) }
    for mode in activity.modes {
      if case .working(let calendar) = mode.pace { found.append(.calendar(calendar)) }
      found.append(contentsOf: mode.demands.map { .capacity($0.resource) })
    }
    let group = units.groupOf[index.offset]
    if group >= 0 { found.append(.sameStart(Index(Int(group)))) }
    return found.filter { !description.dropped.contains($0) }
  }
}
