import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario
import WaveScheduling

/// Reduces a planning problem to the slots of its groups and the work that comes before them.
struct SlotModelBuilder {
  private let problem: PlanningProblem
  private let preparation: PreparationTails
  private let ranges: [ClosedRange<Int>]
  private var model: SlotModel
  private let gaps: [(members: Set<Int>, days: Int)]

  /// The slot model of a problem.
  static func model(
    of problem: PlanningProblem, _ preparation: PreparationTails, ranges: [ClosedRange<Int>]
  ) -> SlotModel {
    var builder = SlotModelBuilder(problem, preparation, ranges)
    builder.addExperience()
    builder.addSpans()
    builder.addEnds()
    builder.addMaintenance()
    builder.addOrders()
    SlotWorkBuilder.addWork(to: &builder.model, of: problem, preparation, ranges: ranges)
    builder.addPacks()
    return builder.model
  }

  private init(
    _ problem: PlanningProblem, _ preparation: PreparationTails, _ ranges: [ClosedRange<Int>]
  ) {
    self.problem = problem
    self.preparation = preparation
    self.ranges = ranges
    gaps = problem.description.slotRules.compactMap { rule in
      guard case .minimumDistance(let days) = rule.kind else { return nil }
      return (Set(rule.members.map(\.offset)), days)
    }
    let calendar = problem.scenario.calendar
    let groups = problem.scenario.groups.indices
    func isOpen(_ group: Index<MoveGroup>, _ slot: Index<Slot>) -> Bool {
      problem.slots.isOpen(group, in: slot)
        && ranges[problem.cutovers[group.offset].offset].contains(calendar.day(of: slot))
    }
    let used = calendar.slots.indices.filter { slot in groups.contains { isOpen($0, slot) } }
    model = SlotModel(
      ticks: used.map { calendar.day(of: $0) },
      tables: groups.map { group in
        used.map {
          isOpen(group, $0)
            ? problem.objective.cutovers[group.offset][$0.offset] : SlotModel.never
        }
      })
    model.capacities = problem.description.resources.map(\.capacity)
  }

  /// The least loss with as many groups before as can be.
  private mutating func addExperience() {
    let own = problem.cutovers.map { ranges[$0.offset].lowerBound }
    let sorted = own.sorted()
    let before = model.ticks.map { tick in sorted.prefix { $0 < tick }.count }
    for group in model.tables.indices {
      model.add(
        model.ticks.indices.map { slot in
          let others = own[group] < model.ticks[slot] ? before[slot] - 1 : before[slot]
          return problem.objective.experience.amount(group: group, earlier: others)
        }, to: group)
    }
  }

  private mutating func addSpans() {
    for span in problem.objective.spans {
      if let activity = span.activity, span.groups.count == 1, span.fee == 0 {
        addRelay(span, activity)
        continue
      }
      let groups = Array(Set(span.groups)).sorted()
      guard groups.count > 1 else { continue }
      let table = span.cumulative(through: model.ticks.last ?? 0)
      let paid = model.ticks.map { table[$0] }
      if groups.count == 2 {
        model.bonds.append(
          SlotBond(
            groups, .pair(setup: span.setup, paid: paid, gap: gap(between: Set(groups)))))
      } else {
        model.bonds.append(SlotBond(groups, .last(table: paid)))
        model.bonds.append(SlotBond(groups, .first(table: paid.map { -$0 })))
        model.bonds.append(SlotBond(groups, .apart(setup: span.setup)))
      }
    }
  }

  private func gap(between groups: Set<Int>) -> Int {
    let jobs = Set(groups.map { problem.cutovers[$0].offset })
    return gaps.filter { $0.members.isSuperset(of: jobs) }.map(\.days).max() ?? 1
  }

  private mutating func addRelay(_ span: SpanCost, _ activity: Int) {
    guard let group = span.groups.first else { return }
    let days = RelayDays(problem, preparation, activity: Index(activity), group: Index(group))
    for slot in model.ticks.indices where model.tables[group][slot] < SlotModel.never {
      guard let least = days.least(anchor: model.ticks[slot]) else {
        model.tables[group][slot] = SlotModel.never
        continue
      }
      if least > 0 { model.tables[group][slot] += span.setup + span.perDay * least }
    }
  }

  private mutating func addEnds() {
    for cost in problem.objective.setEnds where !cost.groups.isEmpty {
      addLast(cost.groups, model.ticks.map { cost.amount(lastAnchor: $0) })
    }
  }

  private mutating func addLast(_ groups: [Int], _ table: [Int]) {
    let groups = Array(Set(groups)).sorted()
    if groups.count == 1 {
      model.add(table, to: groups[0])
      return
    }
    var rising = table
    for slot in rising.indices.dropLast().reversed() {
      rising[slot] = min(rising[slot], rising[slot + 1])
    }
    let first = reach(of: groups).first ?? 0
    for slot in rising.indices.prefix(first) { rising[slot] = rising[first] }
    model.bonds.append(SlotBond(groups, .last(table: rising)))
  }

  /// By the first slot of some groups: the first slot in which their last one can be, as far as
  /// the limits of what shares a slot tell.
  private func reach(of groups: [Int]) -> [Int] {
    let width = model.ticks.count
    let own = Set(groups.map { problem.cutovers[$0].offset })
    let isOpen = (0..<width).map { slot in
      groups.contains { model.tables[$0][slot] < SlotModel.never }
    }
    var reach = Array(0..<width)
    for rule in problem.description.slotRules {
      guard case .capacity(let weights, let limit) = rule.kind, limit > 0 else { continue }
      var weight = 0
      for (member, amount) in zip(rule.members, weights) where own.contains(member.offset) {
        weight += amount
      }
      let waves = (weight + limit - 1) / limit
      guard waves > 1 else { continue }
      let members = Set(rule.members.map(\.offset)).intersection(own)
      let gap = gaps.filter { $0.members.isSuperset(of: members) }.map(\.days).max() ?? 1
      for first in 0..<width {
        var (slot, left) = (first, waves - 1)
        while slot < width && !isOpen[slot] { slot += 1 }
        while left > 0 && slot < width {
          let tick = model.ticks[slot] + gap
          while slot < width && (model.ticks[slot] < tick || !isOpen[slot]) { slot += 1 }
          left -= 1
        }
        reach[first] = max(reach[first], slot)
      }
    }
    return reach
  }

  private mutating func addMaintenance() {
    for cost in problem.objective.maintenance where cost.perDay > 0 && !cost.groups.isEmpty {
      addLast(cost.groups, model.ticks.map { cost.perDay * $0 })
    }
  }

  private mutating func addOrders() {
    for order in problem.scenario.precedences {
      guard case .cutover(let first) = order.before, case .cutover(let second) = order.after,
        first != second
      else { continue }
      model.bonds.append(
        SlotBond([first.offset, second.offset], .order(lag: order.lagDays)))
    }
  }

  private mutating func addPacks() {
    for rule in problem.description.slotRules {
      guard case .capacity(let weights, let limit) = rule.kind else { continue }
      let members = Set(rule.members.map(\.offset))
      let gap = gaps.filter { $0.members.isSuperset(of: members) }.map(\.days).max() ?? 1
      let rows = rule.members.map(\.offset)
      var end = 0
      for first in model.ticks.indices {
        var next = max(end, first + 1)
        while next < model.ticks.count && model.ticks[next] < model.ticks[first] + gap {
          next += 1
        }
        guard next > end else { continue }
        end = next
        let heaviest = zip(rows, weights).reduce(0) { sum, row in
          let isOpen = (first..<next).contains { model.tables[row.0][$0] < SlotModel.never }
          return isOpen ? sum + row.1 : sum
        }
        if heaviest > limit {
          model.packs.append(
            SlotPack(members: rows, weights: weights, positions: first..<next, limit: limit))
        }
      }
    }
  }
}
