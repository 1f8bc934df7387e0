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
    builder.addWorks()
    builder.addSupport()
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

  private mutating func addWorks() {
    let scenario = problem.scenario
    let waits = waits()
    var place = [Int: Int](minimumCapacity: scenario.activities.count)
    var gains = [Int](repeating: 0, count: scenario.activities.count)
    for cost in problem.objective.maintenance where cost.perDay > 0 && !cost.groups.isEmpty {
      gains[cost.activity] += cost.perDay
    }
    for index in scenario.activities.indices {
      let gain = gains[index.offset]
      guard !waits[index.offset].isEmpty else {
        model.constant -= gain * problem.description.horizon
        continue
      }
      var work = SlotWork(
        resource: nil, amount: 0, length: preparation.lengths[index.offset],
        release: ranges[problem.jobs[index.offset].offset].lowerBound, gain: gain,
        waits: waits[index.offset])
      if case .workingDays(let days) = scenario.activities[index].span, days > 0,
        let demand = scenario.activities[index].demand, let amount = demand.milliPeople.first,
        amount > 0
      {
        work.resource = demand.team.offset
        work.amount = amount
        work.length = days
      } else if gain == 0 {
        continue
      }
      place[index.offset] = model.works.count
      model.works.append(work)
    }
    addWorkOrders(place)
  }

  /// Support after a cutover holds its team, at the least as long as in the slot in which it is
  /// shortest.
  private mutating func addSupport() {
    let scenario = problem.scenario
    for index in scenario.activities.indices {
      let activity = scenario.activities[index]
      let lag = problem.waits[index.offset]
      guard activity.kind == .hypercare, lag > 0, let group = activity.group,
        let demand = activity.demand,
        let days = problem.slots.open(group).map({
          scenario.hypercareDays[group.offset][$0.offset]
        }).min()
      else { continue }
      let profile = (0..<days).map { day in
        demand.milliPeople[min(day / 7, demand.milliPeople.count - 1)]
      }
      model.trails.append(
        SlotTrail(
          member: group.offset, resource: demand.team.offset,
          profile: Array(repeating: 0, count: lag) + profile))
    }
  }

  /// Orders between works: they bind where a team does not reach all that could be done.
  private mutating func addWorkOrders(_ place: [Int: Int]) {
    for order in problem.scenario.precedences {
      guard case .activity(let before) = order.before, case .activity(let after) = order.after,
        let first = place[before.offset], let second = place[after.offset]
      else { continue }
      model.orders.append(WorkOrder(first: first, second: second, lag: order.lagDays))
    }
  }

  /// Deadlines that are kept at the most, over all work, its members and their slots.
  private static let mostDeadlines = 8_000_000

  /// Who waits for each activity until when; closes slots for which preparation cannot be done.
  ///
  /// Where that would be too much to keep, only some of those who wait for an activity count, the
  /// earliest first; the bound holds without the others.
  private mutating func waits() -> [[SlotWork.Wait]] {
    let scenario = problem.scenario
    let rule = PreparationDeadlines(scenario)
    var waits = [[SlotWork.Wait]](repeating: [], count: scenario.activities.count)
    let byGroup = scenario.groups.indices.map { rule.activities(of: $0) }
    let most = mostWaits(byGroup)
    let order = scenario.groups.indices.sorted { one, other in
      let starts = [one, other].map { ranges[problem.cutovers[$0.offset].offset].lowerBound }
      return (starts[0], one) < (starts[1], other)
    }
    for group in order {
      let activities = byGroup[group.offset]
      var rows = activities.map { _ in [Int](repeating: 0, count: model.ticks.count) }
      for slot in model.ticks.indices {
        let ends =
          model.tables[group.offset][slot] < SlotModel.never
          ? rule.deadlines(of: group, activities, cutover: model.ticks[slot]) : []
        for (number, end) in ends.enumerated() {
          rows[number][slot] = end
          let release = ranges[problem.jobs[activities[number]].offset].lowerBound
          if rule.latestStart(of: activities[number], by: end) < release {
            model.tables[group.offset][slot] = SlotModel.never
          }
        }
        for number in rows.indices where slot > 0 {
          rows[number][slot] = max(rows[number][slot], rows[number][slot - 1])
        }
      }
      for (number, activity) in activities.enumerated() where waits[activity].count < most {
        waits[activity].append(
          SlotWork.Wait(member: group.offset, deadlines: rows[number]))
      }
    }
    return waits.map { $0.sorted { $0.member < $1.member } }
  }

  /// How many may wait for one activity, by the activities of each group.
  private func mostWaits(_ byGroup: [[Int]]) -> Int {
    var counts = [Int](repeating: 0, count: problem.scenario.activities.count)
    for activity in byGroup.joined() { counts[activity] += 1 }
    var most = max(1, counts.max() ?? 1)
    while most > 1,
      counts.reduce(0, { $0 + min($1, most) }) * model.ticks.count > Self.mostDeadlines
    {
      most = most * 3 / 4
    }
    return most
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
