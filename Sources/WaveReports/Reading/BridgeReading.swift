import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// A bridge as the plan uses it.
struct BridgeReading {
  /// The asset or row it is called by.
  var id: Identifier
  /// Its groups in the order in which they cut over.
  var groups: [Index<MoveGroup>]
  /// Days it is alive.
  var days: Int
  /// What it costs in the plan.
  var cost: Money
  /// The row it comes from.
  var origin: Origin
  /// Whether it is a relay to a counterpart re-pointed at another time.
  var isRelay: Bool

  /// Weeks it is alive.
  var weeks: Double { Double(days) / 7 }

  /// The bridges the plan needs, dearest first; those whose ends move in one slot are left out.
  static func all(of reading: OutcomeReading) -> [BridgeReading] {
    let costs = Dictionary(
      grouping: reading.outcome.cost.lines.filter { $0.term == .bridges }, by: \.subject
    ).mapValues { $0.reduce(Money.zero) { $0 + $1.amount } }
    let bridges = reading.scenario.bridges.compactMap { bridge -> BridgeReading? in
      let placed = bridge.groups.compactMap { group in
        reading.cutover(of: group).map { (group: group, slot: $0.slot) }
      }.sorted { ($0.slot, $0.group) < ($1.slot, $1.group) }
      let repoint = bridge.repoint.flatMap { activity in
        reading.days(of: reading.scenario.activities[activity].id)?.start
      }
      let ends = placed.map(\.slot) + [repoint].compactMap { $0 }
      guard let first = ends.min(), let last = ends.max(), first < last else { return nil }
      return BridgeReading(
        id: bridge.id, groups: placed.map(\.group), days: last - first,
        cost: costs[bridge.id] ?? .zero, origin: bridge.origin, isRelay: bridge.repoint != nil)
    }
    return bridges.sorted {
      ($1.cost, $1.days, $0.id.text) < ($0.cost, $0.days, $1.id.text)
    }
  }
}
