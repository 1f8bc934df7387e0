/// A cost that runs until the last group of a set has cut over.
public struct SetEndCost: Sendable {
  /// What it is about.
  public let label: CostLabel
  /// The groups, by row.
  public let groups: [Int]
  /// What each day costs in minor units, from day 0.
  public let perDay: Int
  /// Days it runs on after the last anchor.
  public let lagDays: Int
  /// The axis days on which a renewal falls due, ascending; it is paid where they lie before the
  /// end.
  public let renewalDays: [Int]
  /// What a renewal costs in minor units.
  public let renewal: Int

  /// The first day after the cost's end, for a last anchor on that day.
  @inlinable
  public func end(lastAnchor: Int) -> Int { max(0, lastAnchor + lagDays) }

  /// The last anchor of the set.
  @inlinable
  public func lastAnchor(_ days: PlanDays) -> Int {
    var last = Int.min
    for index in groups.indices { last = max(last, days.anchors[groups[index]]) }
    return last
  }

  /// The amount for a last anchor on that day.
  public func amount(lastAnchor: Int) -> Int {
    let end = end(lastAnchor: lastAnchor)
    return perDay * end + renewal * renewalDays.count { $0 < end }
  }

  /// The amount by the day of the last anchor, from day 0 up to and including `lastDay`.
  public func table(through lastDay: Int) -> [Int] {
    (0...max(0, lastDay)).map { amount(lastAnchor: $0) }
  }

  /// Adds the amount to its months.
  func post(_ days: PlanDays, _ calendar: CostCalendar, into tally: inout CostTally) {
    let end = end(lastAnchor: lastAnchor(days))
    tally.accrue(perDay, from: 0, to: end, label.termIndex, calendar)
    guard renewal != 0 else { return }
    for index in renewalDays.indices where renewalDays[index] < end {
      tally.pay(renewal, on: renewalDays[index], label.termIndex, calendar)
    }
  }
}
