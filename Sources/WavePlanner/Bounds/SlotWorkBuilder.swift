import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario
import WaveScheduling

/// Adds what teams do before and after cutovers to a slot model.
struct SlotWorkBuilder {
  private let problem: PlanningProblem
  private let preparation: PreparationTails
  private let ranges: [ClosedRange<Int>]
  private var model: SlotModel

  /// Adds the preparation of all groups, the orders in it, and the support after them; closes slots
  /// for which preparation cannot be done.
  static func addWork(
    to model: inout SlotModel, of problem: PlanningProblem, _ preparation: PreparationTails,
    ranges: [ClosedRange<Int>]
  ) {
    var builder = SlotWorkBuilder(
      problem: problem, preparation: preparation, ranges: ranges, model: model)
    builder.addWorks()
    builder.addSupport()
    model = builder.model
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
      model.trails.append(
        SlotTrail(
          member: group.offset, resource: demand.team.offset,
          profile: Array(repeating: 0, count: lag) + demand.profile(days: days)))
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
}
