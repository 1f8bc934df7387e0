import WaveCore
import WaveOutcome

/// Neighbouring slots that mean the same for a group: forbidden by one row, or far from its own.
struct AlternativeRun {
  /// The first slot's first day.
  var first: CivilDate
  /// The last slot's first day.
  var last: CivilDate
  /// How many slots.
  var count: Int
  /// The least that a slot of the run costs more; nil where they are forbidden.
  var least: Money?
  /// The most that a slot of the run costs more; nil where they are forbidden.
  var most: Money?
  /// What forbids them; nil where they are allowed.
  var obstacle: ExplainedReason?

  /// How many allowed slots on each side of a group's own stand on lines of their own.
  private static let nearby = 5

  /// The other slots of a group, in order of time.
  static func all(of explanation: PlanExplanation) -> [AlternativeRun] {
    let others = explanation.alternatives.filter { $0.slot != explanation.slot }
    let allowed = others.filter { $0.costDifference != nil }.map(\.slot)
    let near = Set(
      allowed.filter { $0 < explanation.slot }.suffix(nearby)
        + allowed.filter { $0 > explanation.slot }.prefix(nearby))
    var runs: [AlternativeRun] = []
    for slot in others {
      let isAlone = near.contains(slot.slot)
      if let last = runs.indices.last, !isAlone, !near.contains(runs[last].last),
        runs[last].joins(slot)
      {
        runs[last].add(slot)
      } else {
        runs.append(AlternativeRun(slot))
      }
    }
    return runs
  }
}

extension AlternativeRun {
  private init(_ slot: SlotAlternative) {
    self.init(
      first: slot.slot, last: slot.slot, count: 1, least: slot.costDifference,
      most: slot.costDifference, obstacle: slot.obstacle)
  }

  /// Whether a later slot means the same and lies on the same side of the group's own.
  private func joins(_ slot: SlotAlternative) -> Bool {
    guard (least == nil) == (slot.costDifference == nil) else { return false }
    return obstacle?.rule == slot.obstacle?.rule && obstacle?.row == slot.obstacle?.row
      && slot.slot - last <= 7
  }

  private mutating func add(_ slot: SlotAlternative) {
    last = slot.slot
    count += 1
    if let cost = slot.costDifference {
      least = min(least ?? cost, cost)
      most = max(most ?? cost, cost)
    }
  }
}
