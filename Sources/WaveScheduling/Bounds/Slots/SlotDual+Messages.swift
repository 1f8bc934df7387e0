extension SlotDual {
  /// Passes messages once in each direction; the bound does not fall.
  mutating func sweep() {
    for member in model.tables.indices { pass(member, forward: true) }
    for member in model.tables.indices.reversed() { pass(member, forward: false) }
  }

  /// Takes all that a member's bonds hold against its slots into its own table, and hands it on to
  /// the bonds that reach further in this direction, in equal parts.
  private mutating func pass(_ member: Int, forward: Bool) {
    let row = member * width
    let incidences = layout.ofMember[member]
    collect(member, incidences)
    let later = incidences.count { layout.hasLater($0) }
    let earlier = incidences.count { layout.hasEarlier($0) }
    let parts = max(later, earlier, 1)
    for incidence in incidences
    where forward ? layout.hasLater(incidence) : layout.hasEarlier(incidence) {
      for slot in 0..<width where !isClosed(row + slot) {
        seen[incidence * width + slot] += own[row + slot] / parts
      }
    }
    let targets = forward ? later : earlier
    for slot in 0..<width where !isClosed(row + slot) {
      own[row + slot] -= own[row + slot] / parts * targets
    }
    for incidence in incidences { renew(incidence) }
  }

  private mutating func collect(_ member: Int, _ incidences: [Int]) {
    let row = member * width
    var closes = false
    for incidence in incidences {
      considerRest(of: incidence)
      for slot in 0..<width where !isClosed(row + slot) {
        guard rest[slot] < SlotModel.never / 2 else {
          own[row + slot] = SlotModel.never
          closes = true
          continue
        }
        own[row + slot] += rest[slot] + seen[incidence * width + slot]
        seen[incidence * width + slot] = -rest[slot]
      }
    }
    guard closes else { return }
    for slot in 0..<width where isClosed(row + slot) {
      for incidence in incidences { seen[incidence * width + slot] = SlotModel.never }
    }
  }
}
