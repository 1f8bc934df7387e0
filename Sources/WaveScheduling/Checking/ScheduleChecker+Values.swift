public import WaveCore

extension ScheduleChecker {
  /// The value of each objective, computed from the rows alone.
  public func values(of schedule: Schedule) -> [Int] {
    description.objectives.map { objective in
      switch objective {
      case .cost:
        choiceCost(of: schedule)
          + description.costs.indices.reduce(0) { $0 + value(of: $1, in: schedule) }
      case .terms(let terms): terms.reduce(0) { $0 + value(of: $1, in: schedule) }
      case .makespan: schedule.entries.compactMap { $0?.finish }.max() ?? 0
      case .lastStart(let members):
        members.compactMap { schedule.start(of: $0) }.max() ?? 0
      case .slots(let members): Set(members.compactMap { schedule.start(of: $0) }).count
      case .slotsBySet(let sets):
        sets.reduce(0) { $0 + Set($1.compactMap { schedule.start(of: $0) }).count }
      }
    }
  }

  /// The cost of modes and absences.
  public func choiceCost(of schedule: Schedule) -> Int {
    zip(schedule.entries, description.activities).reduce(0) { sum, row in
      sum + (row.0.map { row.1.modes[$0.mode].cost } ?? row.1.absenceCost ?? 0)
    }
  }

  /// The value of one cost term.
  public func value(of term: Index<CostTerm>, in schedule: Schedule) -> Int {
    switch description.costs[term] {
    case .start(let activity, let curve): schedule.start(of: activity).map { curve[$0] } ?? 0
    case .slope(let activity, let perTick):
      (schedule.start(of: activity) ?? 0) * perTick
    case .distance(let first, let second, let setup, let perTick):
      distance(schedule.start(of: first), schedule.start(of: second), setup, perTick)
    case .end(let members, let curve):
      members.compactMap { schedule.start(of: $0) }.max().map { curve[$0] } ?? 0
    case .span(let members, let setup, let cumulative):
      span(members.compactMap { schedule.start(of: $0) }, setup, cumulative)
    case .experience(let members, let bases, let factors):
      experience(members.map { schedule.start(of: $0) }, bases, factors)
    }
  }

  private func distance(_ first: Int?, _ second: Int?, _ setup: Int, _ perTick: Int) -> Int {
    guard let first, let second, first != second else { return 0 }
    return setup + perTick * abs(first - second)
  }

  private func span(_ starts: [Int], _ setup: Int, _ cumulative: CostCurve) -> Int {
    guard let first = starts.min(), let last = starts.max(), first < last else { return 0 }
    return setup + cumulative[last] - cumulative[first]
  }

  private func experience(_ starts: [Int?], _ bases: [Int], _ factors: [Int]) -> Int {
    var total = 0
    for (start, base) in zip(starts, bases) {
      guard let start else { continue }
      let earlier = starts.count { $0.map { $0 < start } ?? false }
      let factor = factors.isEmpty ? 1_000_000 : factors[min(earlier, factors.count - 1)]
      total += Self.halfEven(base * factor, over: 1_000_000)
    }
    return total
  }

  private static func halfEven(_ dividend: Int, over divisor: Int) -> Int {
    let floor = dividend / divisor
    let twice = 2 * (dividend % divisor)
    if twice == divisor { return floor + (floor & 1) }
    return twice > divisor ? floor + 1 : floor
  }
}
