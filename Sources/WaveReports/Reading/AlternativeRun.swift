import WaveCore
import WaveOutcome

/// Slots that mean the same for a group: forbidden by one row on the same side of its own slot, or
/// neighbours that are allowed and far from it.
struct AlternativeRun {
  /// Slots without a gap between them, as the first days of the first and the last.
  var spans: [ClosedRange<CivilDate>]
  /// How many slots.
  var count: Int
  /// The least that a slot of the run costs more; nil where they are forbidden.
  var least: Money?
  /// The most that a slot of the run costs more; nil where they are forbidden.
  var most: Money?
  /// What forbids the first of them; nil where they are allowed.
  var obstacle: ExplainedReason?

  /// How many allowed slots on each side of a group's own stand on lines of their own.
  private static let nearby = 5

  /// The other slots of a group, by the first of each run.
  static func all(of explanation: PlanExplanation) -> [AlternativeRun] {
    let others = explanation.alternatives.filter { $0.slot != explanation.slot }
    let allowed = others.filter { $0.costDifference != nil }.map(\.slot)
    let near = Set(
      allowed.filter { $0 < explanation.slot }.suffix(nearby)
        + allowed.filter { $0 > explanation.slot }.prefix(nearby))
    let before = runs(of: others.filter { $0.slot < explanation.slot }, near: near)
    return before + runs(of: others.filter { $0.slot > explanation.slot }, near: near)
  }

  private static func runs(of slots: [SlotAlternative], near: Set<CivilDate>) -> [AlternativeRun] {
    var runs: [AlternativeRun] = []
    for slot in slots {
      let place = near.contains(slot.slot) ? nil : runs.lastIndex { $0.joins(slot, near: near) }
      if let place {
        runs[place].add(slot)
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
      spans: [slot.slot...slot.slot], count: 1, least: slot.costDifference,
      most: slot.costDifference, obstacle: slot.obstacle)
  }

  /// Whether a later slot means the same.
  private func joins(_ slot: SlotAlternative, near: Set<CivilDate>) -> Bool {
    if let obstacle, let other = slot.obstacle {
      return obstacle.rule == other.rule && obstacle.row == other.row
    }
    guard obstacle == nil, slot.obstacle == nil, let last = spans.last?.upperBound else {
      return false
    }
    return slot.slot - last <= 7 && !near.contains(last)
  }

  private mutating func add(_ slot: SlotAlternative) {
    count += 1
    if let last = spans.last, slot.slot - last.upperBound <= 7 {
      spans[spans.count - 1] = last.lowerBound...slot.slot
    } else {
      spans.append(slot.slot...slot.slot)
    }
    if let cost = slot.costDifference {
      least = min(least ?? cost, cost)
      most = max(most ?? cost, cost)
    }
  }
}
