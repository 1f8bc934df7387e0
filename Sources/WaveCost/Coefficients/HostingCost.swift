/// What a plant costs on the target platform from its cutover until the horizon's end.
public struct HostingCost: Sendable {
  /// What it is about.
  public let label: CostLabel
  /// The plant, by row.
  public let plant: Int
  /// The plant's group, by row.
  public let group: Int
  /// The amount a day in minor units in each pool, by pool row; one entry where pools do not
  /// matter.
  public let perDayByPool: [Int]

  /// The amount a day in a pool.
  public func perDay(pool: Int) -> Int {
    perDayByPool.indices.contains(pool) ? perDayByPool[pool] : perDayByPool.first ?? 0
  }

  /// The amount for an anchor on that day.
  public func amount(anchor: Int, pool: Int, horizonEnd: Int) -> Int {
    perDay(pool: pool) * max(0, horizonEnd - max(0, anchor))
  }

  /// Adds the amount to its months.
  func post(_ days: PlanDays, _ calendar: CostCalendar, into tally: inout CostTally) {
    let rate = perDay(pool: days.pools[plant])
    tally.accrue(
      rate, from: max(0, days.anchors[group]), to: calendar.horizonEnd, label.termIndex, calendar)
  }
}
