import WaveCore

/// A cost model as a planner reads it: a constant, a table, and costs of sets of events.
///
/// The total is `constant`, plus each group's `cutovers` entry, plus every span, set end,
/// maintenance and the experience.
public struct CostObjective: Sendable {
  /// What every plan costs.
  public var constant: Int
  /// What each group costs in each slot apart from the other shapes, by group then slot: benefit
  /// lost before, target platform after, expected downtime loss in it, support until the first
  /// close after it.
  public var cutovers: [[Int]]
  /// Costs of the time between the first and last of a set of events.
  public var spans: [SpanCost]
  /// Costs that run until the last of a set of cutovers.
  public var setEnds: [SetEndCost]
  /// Costs from an activity's end until the last of a set of cutovers.
  public var maintenance: [MaintenanceCost]
  /// The cost of each group that falls with the groups before it.
  public var experience: ExperienceCost

  /// What a plan costs, read from the tables; nil where an anchor is no slot's day.
  public func total(_ days: PlanDays, _ calendar: CostCalendar) -> Int? {
    var total = constant
    for group in cutovers.indices {
      let slot = calendar.slot(onDay: days.anchors[group])
      guard slot >= 0 else { return nil }
      total += cutovers[group][slot]
      let earlier = days.anchors.count { $0 < days.anchors[group] }
      total += experience.amount(group: group, earlier: earlier)
    }
    for span in spans {
      let (first, last) = span.extent(days)
      guard first < last else { continue }
      let paid = span.cumulative(through: last)
      total += span.setup + paid[last] - paid[max(0, first)]
    }
    for cost in setEnds { total += cost.amount(lastAnchor: cost.lastAnchor(days)) }
    for cost in maintenance {
      let end = days.activityEnds[cost.activity]
      total += cost.amount(activityEnd: end, lastAnchor: cost.lastAnchor(days))
    }
    return total
  }

  /// What no plan can go below, however it is made: the constant, the least entry of each group
  /// over the slots it may use, and each set's end with every group in its earliest slot.
  ///
  /// - Parameter isOpen: by group then slot, whether the group may cut over there.
  public func unavoidable(_ isOpen: [[Bool]], _ calendar: CostCalendar) -> Int {
    var total = constant
    var earliest = [Int](repeating: 0, count: cutovers.count)
    for group in cutovers.indices {
      let open = cutovers[group].indices.filter { isOpen[group][$0] }
      total += open.map { cutovers[group][$0] }.min() ?? 0
      earliest[group] = open.first.map { calendar.slotDays[$0] } ?? 0
      total +=
        (experience.factors.indices.map {
          experience.amount(group: group, earlier: $0)
        }).min() ?? 0
    }
    for cost in setEnds {
      let last = cost.groups.map { earliest[$0] }.max() ?? 0
      total += cost.amount(lastAnchor: last)
    }
    return total
  }
}
