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

  /// Why a group fits no slot: as few rows as close all of them, each with the number of slots it
  /// closes that none before it does, then the contradiction.
  func steps(for group: Index<MoveGroup>) -> [DerivationStep] {
    let obstacles = scenario.calendar.slots.indices.map { slots.everyObstacle(to: group, in: $0) }
    let cover = Self.cover(of: obstacles)
    var counts: [ListedRow: Int] = [:]
    var said: [SlotObstacle] = []
    for closing in obstacles {
      guard let first = closing.first(where: { cover.contains($0.listed) }) else { continue }
      if counts[first.listed] == nil { said.append(first) }
      counts[first.listed, default: 0] += 1
    }
    let id = scenario.groups[group].id
    var steps: [DerivationStep] = []
    if said.contains(where: { $0.rule == .downtime }) {
      if let step = reserve { steps.append(step) }
      if let step = longest(group, number: steps.count + 1) { steps.append(step) }
    }
    for obstacle in said {
      let others = (counts[obstacle.listed] ?? 1) - 1
      let more = others == 0 ? "" : " (and in \(Words.count(others, "other slot")))"
      steps.append(
        DerivationStep(
          number: steps.count + 1, text: "\(id) \(obstacle.text)\(more)", rule: obstacle.rule,
          premises: [], row: obstacle.row))
    }
    steps.append(
      DerivationStep(
        number: steps.count + 1,
        text: "so \(id) fits none of \(Words.count(scenario.calendar.slots.count, "slot"))",
        rule: nil, premises: steps.map(\.number), row: nil))
    return steps
  }

  /// Rows that close all slots together and none of which could be left out: the row that closes
  /// most of those still open first (Chvátal 1979), then without those that the others make
  /// needless.
  private static func cover(of obstacles: [[SlotObstacle]]) -> Set<ListedRow> {
    var closed: [ListedRow: Set<Int>] = [:]
    var order: [ListedRow] = []
    for (slot, closing) in obstacles.enumerated() {
      for obstacle in closing {
        if closed[obstacle.listed] == nil { order.append(obstacle.listed) }
        closed[obstacle.listed, default: []].insert(slot)
      }
    }
    var open = Set(obstacles.indices.filter { !obstacles[$0].isEmpty })
    var chosen: [ListedRow] = []
    while !open.isEmpty {
      var best: (row: ListedRow, count: Int)?
      for row in order {
        let count = closed[row]?.intersection(open).count ?? 0
        if count > best?.count ?? 0 { best = (row, count) }
      }
      guard let best else { break }
      chosen.append(best.row)
      open.subtract(closed[best.row] ?? [])
    }
    for row in chosen {
      let others = chosen.filter { $0 != row }
      let rest = others.reduce(into: Set<Int>()) { $0.formUnion(closed[$1] ?? []) }
      if closed[row]?.isSubset(of: rest) ?? false { chosen = others }
    }
    return Set(chosen)
  }

  /// The reserve that the scenario states itself, where it makes every runbook longer.
  private var reserve: DerivationStep? {
    guard let reserve = scenario.settings.cutover.rollbackReserve,
      let row = scenario.settings.rows["cutover.rollback_reserve"]
    else { return nil }
    return DerivationStep(
      number: 1, text: "every runbook holds \(reserve) back to roll back in", rule: .downtime,
      premises: [], row: row)
  }

  /// The longest window against the need, where all windows are too short.
  private func longest(_ group: Index<MoveGroup>, number: Int) -> DerivationStep? {
    let windows = scenario.windows[group.offset].compactMap { $0 }
    let needed = scenario.runbooks[group.offset].required
    guard let best = windows.max(by: { $0.interval.length < $1.interval.length }),
      best.interval.length < needed
    else { return nil }
    return DerivationStep(
      number: number,
      text: "\(scenario.groups[group].id) needs \(needed), its longest window has "
        + "\(best.interval.length), from \(best.interval.start)",
      rule: .downtime, premises: [], row: best.sources.first ?? scenario.row(of: group))
  }
}

extension SlotObstacle {
  /// The row it rests on, with its rule.
  fileprivate var listed: ListedRow { ListedRow(rule: rule, row: row) }
}
