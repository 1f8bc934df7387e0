import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario
import WaveScheduling

/// Reduces a planning problem to the cutovers of some of its groups.
struct MasterBuilder {
  private let problem: PlanningProblem
  private let preparation: PreparationTails
  private let place: [Int: Int]
  private let isOwn: ([Int]) -> Bool
  private var master: MasterProblem

  /// The reduced problem of some groups.
  ///
  /// - Parameters:
  ///   - ranges: The start windows of all jobs.
  ///   - isOwn: Whether a cost of these groups, by row, is counted here; where groups are looked at
  ///     in several parts, each cost is counted in one.
  static func master(
    of problem: PlanningProblem, _ preparation: PreparationTails, groups: [Index<MoveGroup>],
    ranges: [ClosedRange<Int>], isOwn: @escaping ([Int]) -> Bool
  ) -> MasterProblem {
    var builder = MasterBuilder(problem, preparation, groups, ranges, isOwn)
    builder.addSpans()
    builder.addMaintenance()
    builder.addEnds()
    builder.addExperience()
    builder.addOrders()
    builder.addWaves()
    return builder.master
  }

  /// The reduced problem of all groups, but for what their preparation costs.
  static func master(
    of problem: PlanningProblem, _ preparation: PreparationTails, ranges: [ClosedRange<Int>],
    _ model: SlotModel
  ) -> MasterProblem {
    var builder = MasterBuilder(
      problem, preparation, Array(problem.scenario.groups.indices), ranges, { _ in true })
    builder.addSpans()
    builder.addPorts(model)
    builder.addEnds()
    builder.addExperience()
    builder.addOrders()
    builder.addDistances()
    builder.addWaves()
    return builder.master
  }

  private init(
    _ problem: PlanningProblem, _ preparation: PreparationTails, _ groups: [Index<MoveGroup>],
    _ ranges: [ClosedRange<Int>], _ isOwn: @escaping ([Int]) -> Bool
  ) {
    self.isOwn = isOwn
    self.problem = problem
    self.preparation = preparation
    var place: [Int: Int] = [:]
    for (number, group) in groups.enumerated() { place[group.offset] = number }
    self.place = place
    let calendar = problem.scenario.calendar
    let used = calendar.slots.indices.filter { slot in
      groups.contains { group in
        problem.slots.isOpen(group, in: slot)
          && ranges[problem.cutovers[group.offset].offset].contains(calendar.day(of: slot))
      }
    }
    let tables = groups.map { group in
      used.map { slot in
        let isOpen =
          problem.slots.isOpen(group, in: slot)
          && ranges[problem.cutovers[group.offset].offset].contains(calendar.day(of: slot))
        return isOpen
          ? problem.objective.cutovers[group.offset][slot.offset] : MasterProblem.never
      }
    }
    master = MasterProblem(
      groups: groups, days: used.map { calendar.day(of: $0) }, tables: tables)
  }

  /// The places of groups as bits; those that are not looked at are left out.
  private func bits(_ groups: some Sequence<Int>) -> Int {
    groups.reduce(0) { bits, group in place[group].map { bits | 1 << $0 } ?? bits }
  }

  private mutating func addSpans() {
    for span in problem.objective.spans where isOwn(span.groups) {
      let members = bits(span.groups)
      guard members != 0 else { continue }
      guard let activity = span.activity else {
        add(span, members: members, setup: span.setup)
        continue
      }
      if span.groups.count == 1, span.fee == 0 {
        addRelay(span, activity)
      } else {
        add(span, members: members, setup: span.setup)
      }
    }
  }

  private mutating func add(_ span: SpanCost, members: Int, setup: Int) {
    guard members.nonzeroBitCount > 1 else { return }
    let table = span.cumulative(through: master.days.last ?? 0)
    master.spans.append(
      MasterProblem.Span(members: members, setup: setup, paid: master.days.map { table[$0] }))
  }

  /// The relay of one group alone is as long as its counterpart's days and lead make it.
  private mutating func addRelay(_ span: SpanCost, _ activity: Int) {
    guard let group = span.groups.first, let row = place[group] else { return }
    let days = RelayDays(problem, preparation, activity: Index(activity), group: Index(group))
    for slot in master.days.indices where master.tables[row][slot] < MasterProblem.never {
      guard let least = days.least(anchor: master.days[slot]) else {
        master.tables[row][slot] = MasterProblem.never
        continue
      }
      if least > 0 { master.tables[row][slot] += span.setup + span.perDay * least }
    }
  }

  /// A port ends, with the time its users still need after it, before the first of them.
  private mutating func addMaintenance() {
    for cost in problem.objective.maintenance where cost.perDay > 0 && isOwn(cost.groups) {
      let members = bits(cost.groups)
      guard members != 0 else { continue }
      let tails = cost.groups.compactMap { group in
        place[group] == nil
          ? nil
          : preparation.byGroup[group].first { $0.activity.offset == cost.activity }?.days ?? 0
      }
      master.constant += cost.perDay * (tails.min() ?? 0)
      guard members.nonzeroBitCount > 1 else { continue }
      master.spans.append(
        MasterProblem.Span(
          members: members, setup: 0, paid: master.days.map { cost.perDay * $0 }))
    }
  }

  /// Ports are paid for until the last cutover of their users; what is saved by when they end is
  /// left to the costs of work.
  private mutating func addPorts(_ model: SlotModel) {
    for cost in problem.objective.maintenance where cost.perDay > 0 && !cost.groups.isEmpty {
      master.ends.append(
        MasterProblem.End(
          members: bits(cost.groups), table: master.days.map { cost.perDay * $0 }))
    }
    for group in model.tables.indices {
      for slot in master.days.indices where model.tables[group][slot] >= SlotModel.never {
        master.tables[group][slot] = MasterProblem.never
      }
    }
    master.constant += model.constant
  }

  private mutating func addEnds() {
    for cost in problem.objective.setEnds where isOwn(cost.groups) {
      let members = bits(cost.groups)
      guard members != 0 else { continue }
      master.ends.append(
        MasterProblem.End(
          members: members, table: master.days.map { cost.amount(lastAnchor: $0) }))
    }
  }

  private mutating func addExperience() {
    let others = problem.cutovers.count - master.groups.count
    master.experience = master.groups.map { group in
      (0...master.groups.count).map {
        problem.objective.experience.amount(group: group.offset, earlier: $0 + others)
      }
    }
  }

  private mutating func addOrders() {
    master.earlier = Array(repeating: 0, count: master.groups.count)
    master.notLater = master.earlier
    for order in problem.scenario.precedences {
      guard case .cutover(let first) = order.before, case .cutover(let second) = order.after,
        let one = place[first.offset], let other = place[second.offset]
      else { continue }
      if order.lagDays > 1 {
        master.limits.append(MasterProblem.Limit(first: one, second: other, days: order.lagDays))
      }
      if order.lagDays > 0 {
        master.earlier[other] |= 1 << one
      } else {
        master.notLater[other] |= 1 << one
      }
    }
  }

  /// Longest coexistence and other limits of days between two cutovers.
  private mutating func addDistances() {
    for limit in problem.description.distanceLimits {
      guard let first = problem.group(of: limit.first), let one = place[first.offset],
        let second = problem.group(of: limit.second), let other = place[second.offset]
      else { continue }
      master.limits.append(
        MasterProblem.Limit(first: one, second: other, days: -limit.most))
      master.limits.append(
        MasterProblem.Limit(first: other, second: one, days: -limit.most))
    }
  }

  private mutating func addWaves() {
    let rules = WaveRules(problem, groups: master.groups)
    master.waves = rules.waves
    master.gap = rules.gap
    master.pilots = rules.pilots
  }
}
