import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// Groups that fit no slot, whatever all others do.
struct ClosedGroups {
  /// The question.
  let scenario: Scenario
  /// Which slots are open.
  let slots: SlotTable

  /// The groups, in order.
  var groups: [Index<MoveGroup>] {
    scenario.groups.indices.filter { slots.open($0).isEmpty }
  }

  /// Why a group fits no slot: each different obstacle with the number of slots it closes, then
  /// the contradiction.
  func steps(for group: Index<MoveGroup>) -> [DerivationStep] {
    var kinds: [(rule: HardRule, row: SourceSpan)] = []
    var counts: [Int] = []
    var texts: [String] = []
    for obstacle in slots.obstacles(to: group).compactMap({ $0 }) {
      if let place = kinds.firstIndex(where: { $0.rule == obstacle.rule && $0.row == obstacle.row })
      {
        counts[place] += 1
      } else {
        kinds.append((obstacle.rule, obstacle.row))
        counts.append(1)
        texts.append(obstacle.text)
      }
    }
    let id = scenario.groups[group].id
    var steps: [DerivationStep] = []
    if let step = longest(group) { steps.append(step) }
    for place in kinds.indices {
      let others = counts[place] - 1
      let more = others == 0 ? "" : " (and in \(Words.count(others, "other slot")))"
      steps.append(
        DerivationStep(
          number: steps.count + 1, text: "\(id) \(texts[place])\(more)",
          rule: kinds[place].rule, premises: [], row: kinds[place].row))
    }
    steps.append(
      DerivationStep(
        number: steps.count + 1,
        text: "so \(id) fits none of \(Words.count(scenario.calendar.slots.count, "slot"))",
        rule: nil, premises: steps.map(\.number), row: nil))
    return steps
  }

  /// The longest window against the need, where all windows are too short.
  private func longest(_ group: Index<MoveGroup>) -> DerivationStep? {
    let windows = scenario.windows[group.offset].compactMap { $0 }
    let needed = scenario.runbooks[group.offset].required
    guard let best = windows.max(by: { $0.interval.length < $1.interval.length }),
      best.interval.length < needed
    else { return nil }
    return DerivationStep(
      number: 1,
      text: "\(scenario.groups[group].id) needs \(needed), its longest window has "
        + "\(best.interval.length), from \(best.interval.start)",
      rule: .downtime, premises: [], row: best.sources.first ?? scenario.row(of: group))
  }
}
