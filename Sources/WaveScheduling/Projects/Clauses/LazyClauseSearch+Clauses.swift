extension LazyClauseSearch {
  /// Visits the clauses that watch a literal which a move made false.
  mutating func propagateClauses(_ entry: TrailEntry) -> Bool {
    let first = bases[entry.variable] - floors[entry.variable]
    if entry.isUpper {
      for tick in entry.new..<entry.old where clauses.heads[2 * (first + tick) + 1] >= 0 {
        guard visit(2 * (first + tick) + 1) else { return false }
      }
    } else {
      for tick in entry.old..<entry.new where clauses.heads[2 * (first + tick)] >= 0 {
        guard visit(2 * (first + tick)) else { return false }
      }
    }
    return true
  }

  private mutating func visit(_ literal: Int32) -> Bool {
    var node = clauses.heads[literal]
    clauses.heads[literal] = -1
    var isFree = true
    while node >= 0 {
      let next = clauses.next[Int(node)]
      work += 1
      if !isFree || !rewatch(node, literal, &isFree) {
        clauses.next[Int(node)] = clauses.heads[literal]
        clauses.heads[literal] = node
      }
      node = next
    }
    return isFree
  }

  /// Moves a watch to another literal of its clause; false where it stays.
  ///
  /// A clause that is unit moves a bound, one that is broken clears `isFree`.
  @inline(__always)
  private mutating func rewatch(_ node: Int32, _ literal: Int32, _ isFree: inout Bool) -> Bool {
    let number = Int(node >> 1)
    let clause = clauses.literals.base + Int(clauses.offsets[number])
    if clause[0] == literal {
      clause[0] = clause[1]
      clause[1] = literal
    }
    let other = clause[0]
    if isTrue(other) { return false }
    for place in 2..<max(2, Int(clauses.sizes[number])) where !isFalse(clause[place]) {
      clause[1] = clause[place]
      clause[place] = literal
      clauses.next[Int(node)] = clauses.heads[clause[1]]
      clauses.heads[clause[1]] = node
      return true
    }
    if isFalse(other) {
      premises.truncate(to: 0)
      for place in 0..<Int(clauses.sizes[number]) { premises.append(clause[place] ^ 1) }
      clauses.uses[number] += 1
      isFree = false
    } else {
      // The literal is open, so the bound can move.
      isFree = assert(other, Reason(kind: .clause, first: Int32(number)))
    }
    return false
  }

  /// Drops clauses that are true at the root, false literals of the rest, and of the clauses that
  /// span many levels the half that conflicts used least.
  ///
  /// - Precondition: No choice stands.
  mutating func cleanClauses() {
    var ranked: [(uses: Int32, number: Int)] = []
    for number in 0..<clauses.count where clauses.spans[number] > 3 {
      ranked.append((clauses.uses[number], number))
    }
    ranked.sort { ($0.uses, $0.number) < ($1.uses, $1.number) }
    var isDropped = [Bool](repeating: false, count: clauses.count)
    for row in ranked.prefix(ranked.count / 2) { isDropped[row.number] = true }
    var kept = ClauseStore(literals: clauses.heads.count)
    var clause = FlatStack<Int32>(capacity: 64)
    for number in 0..<clauses.count where !isDropped[number] {
      clause.truncate(to: 0)
      var isSatisfied = false
      for place in 0..<Int(clauses.sizes[number]) {
        let literal = clauses.literals[Int(clauses.offsets[number]) + place]
        if isTrue(literal) { isSatisfied = true }
        if !isFalse(literal) { clause.append(literal) }
      }
      if isSatisfied { continue }
      Swift.assert(clause.count >= 2, "a unit clause must have been propagated")
      _ = kept.append(clause, span: clauses.spans[number])
    }
    clauses = kept
  }
}
