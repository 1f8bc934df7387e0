import WaveCore

/// All modes of all activities behind each other, with the work table of each.
struct OptionLayout {
  /// The first option of each activity.
  private(set) var firstOption: [Int32] = []

  /// The number of worked ticks of each option.
  private(set) var length: [Int32] = []

  /// The work table of each option.
  private(set) var work: [Int32] = []

  /// The different work tables; table 0 works on every tick.
  private(set) var tables: [WorkTable] = []

  /// What each option holds.
  private(set) var needs: [[ChoiceTable.Need]] = []

  /// The amounts of all profiles.
  private(set) var profiles: [Int32] = []

  /// Lays out the modes of a description.
  init(_ description: SchedulingDescription, capacity: [Int32]) {
    tables = [WorkTable(worked: Array(repeating: true, count: description.horizon))]
    var known: [WorkKey: Int32] = [:]
    for activity in description.activities {
      firstOption.append(Int32(length.count))
      for mode in activity.modes {
        length.append(Int32(mode.length))
        let needs = layOut(mode.demands)
        self.needs.append(needs)
        guard case .working(let calendar) = mode.pace else {
          work.append(0)
          continue
        }
        let key = WorkKey(
          calendar: calendar.rawValue,
          needs: needs.flatMap { $0.isCapped ? [] : [$0.resource, $0.amount] })
        if let table = known[key] {
          work.append(table)
        } else {
          known[key] = Int32(tables.count)
          work.append(Int32(tables.count))
          tables.append(Self.table(description, calendar, needs, capacity))
        }
      }
    }
  }
}

extension OptionLayout {
  /// What makes two work tables equal.
  private struct WorkKey: Hashable {
    let calendar: Int32
    let needs: [Int32]
  }

  private mutating func layOut(_ demands: [Demand]) -> [ChoiceTable.Need] {
    demands.compactMap { demand in
      let most = demand.amounts.max() ?? 0
      if most == 0 { return nil }
      let isConstant = demand.amounts.count == 1
      let offset = isConstant ? -1 : Int32(profiles.count)
      if !isConstant { profiles.append(contentsOf: demand.amounts.map { Int32($0) }) }
      return ChoiceTable.Need(
        resource: demand.resource.rawValue, amount: Int32(most), profile: offset,
        isCapped: demand.isCapped)
    }
  }

  private static func table(
    _ description: SchedulingDescription, _ calendar: Index<WorkCalendar>,
    _ needs: [ChoiceTable.Need], _ capacity: [Int32]
  ) -> WorkTable {
    let horizon = description.horizon
    var worked = [Bool](repeating: true, count: horizon)
    if !description.dropped.contains(.calendar(calendar)) {
      for pause in description.calendars[calendar].breaks {
        for tick in pause.clamped(to: 0..<horizon) { worked[tick] = false }
      }
    }
    for need in needs where !need.isCapped {
      for tick in 0..<horizon
      where capacity[Int(need.resource) * horizon + tick] < need.amount {
        worked[tick] = false
      }
    }
    return WorkTable(worked: worked)
  }
}
