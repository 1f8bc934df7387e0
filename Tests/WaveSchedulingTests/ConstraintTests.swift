import Testing
import WaveCore
import WaveScheduling

/// In each world one constraint alone decides: without it all would start on tick 0.
@Suite("Every constraint in a world where it alone decides")
struct ConstraintTests {
  /// A world of events that each cost their start, and the starts of the best schedule.
  private func starts(
    _ count: Int, horizon: Int = 20, _ change: (inout SchedulingDescription) -> Void
  ) throws -> [Int?] {
    var world = SchedulingDescription(horizon: horizon)
    for number in 0..<count {
      let event = world.activities.append(.event())
      world.costs.append(.slope(event, perTick: count - number))
    }
    change(&world)
    let result = Solver(try SchedulingProblem(world)).solve(SearchBudget(iterations: 200))
    #expect(result.status == .optimal)
    let schedule = try #require(result.schedule)
    #expect(ScheduleChecker(world).violations(of: schedule).isEmpty)
    #expect(ScheduleChecker(world).values(of: schedule)[0] == result.values?.primary)
    return schedule.entries.map { $0?.start }
  }

  @Test("without a constraint all events start at once")
  func nothing() throws {
    #expect(try starts(2) { _ in } == [0, 0])
  }

  @Test("an event starts only on its allowed ticks")
  func allowedStarts() throws {
    #expect(try starts(1) { $0.activities[Index(0)].allowedStarts = [6, 13] } == [6])
  }

  @Test("an event starts no earlier than its release")
  func release() throws {
    #expect(try starts(1) { $0.activities[Index(0)].release = 4 } == [4])
  }

  @Test("a deadline keeps a late start that would be cheaper away")
  func deadline() throws {
    let found = try starts(1) {
      $0.costs.append(.slope(Index(0), perTick: -3))
      $0.activities[Index(0)].deadline = 7
    }
    #expect(found == [7])
  }

  @Test("the second waits for the finish of the first and the lag")
  func finishToStart() throws {
    let found = try starts(2) {
      $0.activities[Index(1)].modes = [Mode(length: 3)]
      $0.precedences.append(Precedence(Index(1), before: Index(0), lag: 2))
    }
    #expect(found == [5, 0])
  }

  @Test("the second waits for the start of the first and the lag")
  func startToStart() throws {
    let found = try starts(2) {
      $0.activities[Index(1)].modes = [Mode(length: 9)]
      $0.precedences.append(
        Precedence(Index(1), before: Index(0), kind: .startToStart, lag: 2))
    }
    #expect(found == [2, 0])
  }

  @Test("a group starts where all its members can")
  func sameStart() throws {
    let found = try starts(2) {
      $0.activities[Index(1)].allowedStarts = [3, 9]
      $0.sameStarts.append(SameStartGroup([Index(0), Index(1)]))
    }
    #expect(found == [3, 3])
  }

  @Test("two events that exclude each other do not start together")
  func exclusion() throws {
    #expect(try starts(2) { $0.exclusions.append(Exclusion(Index(0), Index(1))) } == [0, 1])
  }

  @Test("two events stay near each other")
  func distanceLimit() throws {
    let found = try starts(2) {
      $0.activities[Index(1)].release = 10
      $0.distanceLimits.append(DistanceLimit(Index(0), Index(1), most: 4))
    }
    #expect(found == [6, 10])
  }

  @Test("a slot holds no more weight than its limit")
  func slotCapacity() throws {
    let found = try starts(3) {
      $0.slotRules.append(
        SlotRule([Index(0), Index(1), Index(2)], .capacity(weights: [1, 2, 1], limit: 2)))
    }
    #expect(found == [0, 1, 0])
  }

  @Test("used slots of a lane keep their distance, one slot may be used by many")
  func minimumDistance() throws {
    let found = try starts(3) {
      let all: [Index<Activity>] = [Index(0), Index(1), Index(2)]
      $0.slotRules.append(SlotRule(all, .minimumDistance(5)))
      $0.activities[Index(2)].release = 1
    }
    #expect(found == [0, 0, 5])
  }

  @Test("a lane uses no more slots than its limit")
  func maximumSlots() throws {
    let found = try starts(3) {
      let all: [Index<Activity>] = [Index(0), Index(1), Index(2)]
      $0.slotRules.append(SlotRule(all, .maximumSlots(2)))
      $0.activities[Index(1)].release = 2
      $0.activities[Index(2)].release = 3
    }
    #expect(found == [0, 3, 3])
  }

  @Test("a pilot comes before all others, alone")
  func pilot() throws {
    let found = try starts(3) {
      let all: [Index<Activity>] = [Index(0), Index(1), Index(2)]
      $0.slotRules.append(SlotRule(all, .pilot(pilots: [Index(1), Index(2)], most: 1)))
    }
    #expect(found == [1, 0, 1])
  }

  @Test("an interval holds no more weight than its limit")
  func intervalCapacity() throws {
    let found = try starts(2) {
      $0.slotRules.append(
        SlotRule(
          [Index(0), Index(1)], .intervalCapacity(weights: [5, 5], ticks: 0..<8, limit: 9)))
    }
    #expect(found == [0, 8])
  }

  @Test("a resource is shared out, and its profile counts tick by tick")
  func profile() throws {
    let found = try starts(2) {
      let team = $0.resources.append(Resource(constant: 3, horizon: 20))
      for number in 0..<2 {
        $0.activities[Index(number)].modes = [
          Mode(length: 3, demands: [Demand(team, profile: [2, 1, 1])])
        ]
      }
    }
    #expect(found == [0, 1])
  }

  @Test("work pauses over the breaks of its calendar and where capacity is too low")
  func calendar() throws {
    let found = try starts(2) {
      let week = $0.calendars.append(WorkCalendar(breaks: [2..<4]))
      let capacity = [1, 1, 1, 1, 0] + Array(repeating: 1, count: 15)
      let team = $0.resources.append(Resource(capacity: capacity))
      $0.activities[Index(1)].modes = [
        Mode(length: 3, pace: .working(week), demands: [Demand(team, 1)])
      ]
      $0.precedences.append(Precedence(Index(1), before: Index(0)))
    }
    #expect(found == [6, 0])
  }

  @Test("an activity is left out where that is cheaper than its mode")
  func absence() throws {
    let found = try starts(1) {
      $0.activities[Index(0)].modes[0].cost = 5
      $0.activities[Index(0)].absenceCost = 4
    }
    #expect(found == [nil])
  }

  @Test("slots of different streams count once for each stream")
  func slotsByStream() throws {
    let found = try starts(2) {
      $0.slotRules.append(
        SlotRule([Index(0), Index(1)], .maximumSlotsByStream(2, streams: [0, 1])))
    }
    #expect(found == [0, 0])
    let conflicting = try SchedulingProblem(
      {
        var world = SchedulingDescription(horizon: 9)
        let members = (0..<2).map { _ in world.activities.append(.event()) }
        world.slotRules.append(SlotRule(members, .maximumSlotsByStream(1, streams: [0, 1])))
        return world
      }())
    let status = Solver(conflicting).solve(SearchBudget(iterations: 50)).status
    guard case .infeasible = status else {
      Issue.record("two streams cannot share one slot, got \(status)")
      return
    }
  }

  @Test("a capped demand holds what the resource has and no more")
  func capped() throws {
    let found = try starts(2) {
      let team = $0.resources.append(
        Resource(capacity: [2, 2, 0] + [Int](repeating: 1, count: 17)))
      $0.activities[Index(0)].modes = [
        Mode(length: 4, demands: [Demand(team, profile: [2, 2, 2, 2], isCapped: true)])
      ]
      $0.activities[Index(1)].modes = [Mode(length: 1, demands: [Demand(team, 1)])]
    }
    #expect(found == [1, 0])
  }

  @Test("a preparation is pulled up behind an event that may only start late")
  func escorts() throws {
    var world = SchedulingDescription(horizon: 30)
    let team = world.resources.append(Resource(constant: 1, horizon: 30))
    let test = world.activities.append(
      Activity(modes: [Mode(length: 2, demands: [Demand(team, 1)])]))
    let sign = world.activities.append(Activity(modes: [Mode(length: 1)]))
    let ship = world.activities.append(.event(on: [20, 27]))
    world.precedences.append(Precedence(test, before: sign))
    world.precedences.append(Precedence(sign, before: ship))
    world.distanceLimits.append(DistanceLimit(test, ship, most: 5))
    world.costs.append(.slope(ship, perTick: 1))
    let result = Solver(try SchedulingProblem(world)).solve(SearchBudget(iterations: 20))
    let schedule = try #require(result.schedule)
    #expect(ScheduleChecker(world).violations(of: schedule).isEmpty)
    #expect(schedule.start(of: ship) == 20)
    #expect(schedule.start(of: test) == 15)
  }

  @Test("a probe says what another start would cost, and what forbids it")
  func probe() throws {
    var world = SchedulingDescription(horizon: 30)
    let team = world.resources.append(Resource(constant: 1, horizon: 30))
    let pack = world.activities.append(
      Activity(modes: [Mode(length: 5, demands: [Demand(team, 1)])]))
    let ship = world.activities.append(.event(on: [3, 6, 9]))
    world.precedences.append(Precedence(pack, before: ship))
    world.costs.append(.slope(ship, perTick: 2))
    let problem = try SchedulingProblem(world)
    let found = Solver(problem).solve(SearchBudget(iterations: 20)).schedule
    let schedule = try #require(found)
    guard var probe = ScheduleProbe(problem, schedule) else {
      Issue.record("the schedule fits its own problem")
      return
    }
    let now = probe.values.primary
    #expect(now == 12)
    let later = probe.move(ship, with: [pack], to: 9)
    guard case .values(let values) = later else {
      Issue.record("a later start is possible, got \(later)")
      return
    }
    #expect(values.primary == 18)
    let closed = probe.move(ship, with: [pack], to: 7)
    #expect(closed == .blocked(.allowedStarts(ship)))
    guard case .late(let job, _, let latest, _) = probe.move(ship, with: [pack], to: 3) else {
      Issue.record("packing cannot be done in three ticks")
      return
    }
    #expect(job == pack)
    #expect(latest < 0)
    let alone = probe.move(ship, with: [], to: 3)
    #expect(alone == .blocked(.precedence(Index(0))))
    let unchanged = probe.values.primary
    #expect(unchanged == 12)
  }
}
