import WaveCore
import WaveCost

extension TrialPlayer {
  /// Takes a group to its cutover, over as many windows as it needs.
  mutating func cutOver(_ group: Int, _ random: TrialRandom) {
    let node = model.activities.count + group
    let planned = model.planned.anchors[group]
    var (ready, last) = readiness(node)
    var attempt = 0
    if !model.past.isEmpty {
      if recall(group) { return }
      attempt = model.past.rollbacks[group].count
      let open = firstAnchor(of: group, attempt: attempt, random)
      if open > ready { (ready, last) = (open, -1) }
    }
    drivers[node] = ready > planned ? last : -1
    if ready > planned, attempt == 0 { refreshPreparation(of: group) }
    var earliest = max(ready, model.waves.plannedSlots[group] < 0 ? 0 : planned)
    if model.decisionDays > 0, attempt == 0, earliest == planned, let late = lateForDecision(group)
    {
      earliest = planned + 1
      drivers[node] = late
      refreshPreparation(of: group)
      journal?.note(.givenUp(group: group, day: planned - model.decisionDays, late: late))
    }
    while let window = nextWindow(of: group, from: earliest, isFirst: attempt == 0) {
      book.move(group, to: Int(window.slot), model.waves)
      let passed = attemptCutover(
        group, in: window, attempt: attempt, readiness: (earliest, last), random)
      if passed { return settle(group, anchor: Int(window.anchor), slot: Int(window.slot)) }
      days.rollbacks[group] += 1
      attempt += 1
      earliest = max(
        Int(window.anchor) + 1,
        rehearseAgain(group, attempt: attempt, anchor: Int(window.anchor), random))
    }
    isUnfinished = true
    journal?.note(.unfinished(group: group))
    book.move(group, to: -1, model.waves)
    settle(group, anchor: max(model.lateAnchor, earliest), slot: -1)
  }

  /// Notes where a group's cutover ended up; −1 where it found no slot.
  mutating func settle(_ group: Int, anchor: Int, slot: Int) {
    ends[model.activities.count + group] = anchor
    days.anchors[group] = anchor
    if slot >= 0 { doneBySlot[slot] += 1 }
  }

  /// The first window from a day on that still has room; a group's first try needs none in its
  /// planned slot, for it stands in that already.
  private func nextWindow(
    of group: Int, from day: Int, isFirst: Bool
  ) -> WindowTable.Window? {
    let range = model.windows.windows[group]
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(model.windows.windows.elements[middle].anchor) < day {
        low = middle + 1
      } else {
        high = middle
      }
    }
    for place in low..<range.upperBound {
      let window = model.windows.windows.elements[place]
      let slot = Int(window.slot)
      if model.joinsWaves, !model.waves.mayJoin(slot, group) { continue }
      if isFirst, slot == model.waves.plannedSlots[group] { return window }
      if book.hasRoom(slot, for: group, model.waves) { return window }
    }
    return nil
  }

  /// What a cutover waits for that was to be done by its decision point and is not; nil where all
  /// is, or where that day is past already.
  private func lateForDecision(_ group: Int) -> Int32? {
    let day = model.planned.anchors[group] - model.decisionDays
    guard day >= model.past.firstDay else { return nil }
    for place in model.dueAtDecision[group] {
      let node = model.dueAtDecision.elements[place]
      if ends[Int(node)] > day { return node }
    }
    return nil
  }

  /// A late group looks over its preparation again: half of its last rehearsal's effort (an
  /// inferred default), paid as labour.
  private mutating func refreshPreparation(of group: Int) {
    let rehearsal = model.lastRehearsals[group]
    guard rehearsal >= 0 else { return }
    let effort = roundHalfEven(model.activities.efforts[rehearsal] / 2)
    days.personMinutes[rehearsal] += effort
    journal?.note(.refresh(group: group, rehearsal: rehearsal, personMinutes: effort))
  }
}
