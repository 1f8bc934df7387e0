import WaveCore
import WaveScheduling

/// Random descriptions small enough to try every schedule.
struct SmallWorld {
  var random: SequentialRandom

  init(_ seed: UInt64) { random = SequentialRandom(seed: seed, stream: 77) }

  /// Whether a coin with one side in `sides` falls on it.
  mutating func chance(_ sides: Int) -> Bool { random.below(sides) == 0 }

  /// A world of a few events with slots, rules and costs, and some work before or after them.
  mutating func make(events: Int = 4, tasks: Int = 1, horizon: Int = 9) -> SchedulingDescription {
    var world = SchedulingDescription(horizon: horizon)
    let pause = random.below(horizon - 3)
    let calendar = world.calendars.append(
      WorkCalendar(breaks: [pause..<pause + 1 + random.below(2)]))
    let team = world.resources.append(
      Resource(capacity: (0..<horizon).map { _ in random.below(5) == 0 ? 1 : 2 }))
    var starts: [Index<Activity>] = []
    for _ in 0..<events {
      let allowed = (0...horizon).filter { _ in random.below(5) < 3 }
      var activity = Activity.event(on: allowed.isEmpty ? [horizon] : allowed)
      if chance(6) { activity.absenceCost = random.below(30) }
      if chance(5) { activity.deadline = horizon - random.below(4) }
      if chance(4) { activity.release = random.below(4) }
      if chance(4) {
        activity.modes = [Mode(length: 1 + random.below(2), demands: [Demand(team, 1)])]
      }
      starts.append(world.activities.append(activity))
    }
    for number in 0..<tasks {
      let task = makeTask(team, calendar)
      let index = world.activities.append(task)
      let event = starts[random.below(starts.count)]
      if number == 0 && chance(3) {
        world.sameStarts.append(SameStartGroup([event, index]))
      } else {
        world.precedences.append(Precedence(index, before: event, lag: random.below(2)))
      }
    }
    addLinks(starts, &world)
    addRules(starts, &world)
    addCosts(starts, &world)
    return world
  }

  private mutating func makeTask(
    _ team: Index<Resource>, _ calendar: Index<WorkCalendar>
  ) -> Activity {
    let length = 1 + random.below(3)
    let profile = (0..<length).map { _ in 1 + random.below(2) }
    var modes = [
      chance(2)
        ? Mode(length: length, demands: [Demand(team, profile: profile)])
        : Mode(length: length, pace: .working(calendar), demands: [Demand(team, 1)])
    ]
    if chance(3) {
      modes.append(Mode(length: 1, demands: [Demand(team, 2)], cost: random.below(40)))
    }
    return Activity(modes: modes)
  }

  private mutating func addLinks(
    _ starts: [Index<Activity>], _ world: inout SchedulingDescription
  ) {
    for second in 1..<starts.count {
      let first = random.below(second)
      switch random.below(8) {
      case 0: world.precedences.append(Precedence(starts[first], before: starts[second]))
      case 1:
        world.precedences.append(
          Precedence(starts[first], before: starts[second], kind: .startToStart, lag: 2))
      case 2: world.exclusions.append(Exclusion(starts[first], starts[second]))
      case 3:
        world.distanceLimits.append(
          DistanceLimit(starts[first], starts[second], most: random.below(4)))
      default: break
      }
    }
  }

  private mutating func addRules(
    _ starts: [Index<Activity>], _ world: inout SchedulingDescription
  ) {
    let weights = starts.map { _ in 1 + random.below(2) }
    if chance(2) {
      world.slotRules.append(SlotRule(starts, .capacity(weights: weights, limit: 2)))
    }
    if chance(3) { world.slotRules.append(SlotRule(starts, .minimumDistance(3))) }
    if chance(4) { world.slotRules.append(SlotRule(starts, .maximumSlots(2))) }
    if chance(3) {
      let pilots = starts.filter { _ in random.below(2) == 0 }
      world.slotRules.append(SlotRule(starts, .pilot(pilots: pilots, most: 1)))
    }
    if chance(4) {
      world.slotRules.append(
        SlotRule(starts, .intervalCapacity(weights: weights, ticks: 2..<6, limit: 3)))
    }
  }

  private mutating func addCosts(
    _ starts: [Index<Activity>], _ world: inout SchedulingDescription
  ) {
    let horizon = world.horizon
    for index in world.activities.indices {
      if chance(2) {
        world.costs.append(.start(index, CostCurve((0...horizon).map { _ in random.below(20) })))
      }
      if chance(3) { world.costs.append(.slope(index, perTick: random.below(7) - 3)) }
    }
    for second in world.activities.indices.dropFirst() where chance(2) {
      world.costs.append(
        .distance(
          Index(random.below(second.offset)), second, setup: random.below(9),
          perTick: random.below(5)))
    }
    if chance(2) {
      world.costs.append(.end(starts, CostCurve((0...horizon).map { $0 / 3 * 10 })))
    }
    if chance(2) {
      world.costs.append(
        .span(starts, setup: 4, cumulative: CostCurve((0...horizon).map { 2 * $0 + $0 / 4 * 5 })))
    }
    if chance(2) {
      world.costs.append(
        .experience(
          starts, bases: starts.map { _ in random.below(50) },
          factors: [1_000_000, 850_000, 722_500, 500_000]))
    }
    world.objectives =
      switch random.below(4) {
      case 0: [.slots(starts), .cost]
      case 1: [.makespan, .cost]
      default: [.cost, .lastStart(starts)]
      }
  }
}
