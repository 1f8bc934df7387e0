import Testing
import WaveCore
import WaveScheduling

@Suite("What holds in every world")
struct PropertyTests {
  @Test("equal seeds give equal results, and other seeds the same optimum", arguments: 0..<12)
  func repeats(seed: Int) throws {
    var maker = SmallWorld(UInt64(seed) + 300)
    let problem = try SchedulingProblem(maker.make(events: 7, tasks: 3, horizon: 16))
    let budget = SearchBudget(iterations: 150, nodes: 3_000)
    let first = Solver(problem, seed: 3).solve(budget)
    #expect(first == Solver(problem, seed: 3).solve(budget))
    let other = Solver(problem, seed: 4).solve(budget)
    if first.status == .optimal && other.status == .optimal {
      #expect(first.values?.primary == other.values?.primary)
    }
    for result in [first, other] {
      guard let schedule = result.schedule, let values = result.values else { continue }
      let checker = ScheduleChecker(problem.description)
      #expect(checker.violations(of: schedule).isEmpty)
      #expect(checker.values(of: schedule).first == values.primary)
      #expect(try #require(result.bound) <= values.primary)
    }
  }

  @Test("the order of the activities does not change the optimum", arguments: 0..<12)
  func permutes(seed: Int) throws {
    var maker = SmallWorld(UInt64(seed) + 600)
    let world = maker.make(events: 4, tasks: 0)
    let straight = Solver(try SchedulingProblem(world)).solve(SearchBudget(iterations: 100))
    let turned = Solver(try SchedulingProblem(world.reversed()))
      .solve(SearchBudget(iterations: 100))
    #expect(straight.values == turned.values)
  }

  @Test("one more break, or one allowed start less, never lowers the optimum", arguments: 0..<12)
  func breaksNeverHelp(seed: Int) throws {
    var maker = SmallWorld(UInt64(seed) + 900)
    var world = maker.make()
    let free = Solver(try SchedulingProblem(world)).solve(SearchBudget(iterations: 100))
    if var starts = world.activities[Index(0)].allowedStarts, starts.count > 1 {
      starts.remove(at: seed % starts.count)
      world.activities[Index(0)].allowedStarts = starts
    }
    for index in world.calendars.indices { world.calendars[index].breaks.append(4..<5) }
    let bound = Solver(try SchedulingProblem(world)).solve(SearchBudget(iterations: 100))
    guard let before = free.values, let after = bound.values else {
      #expect(free.values != nil || bound.values == nil)
      return
    }
    #expect(free.status != .optimal || before.primary <= after.primary)
  }

  @Test("a circle of precedences is named before any search")
  func cycles() {
    var world = SchedulingDescription(horizon: 5)
    let events = (0..<3).map { _ in world.activities.append(.event()) }
    for place in 0..<3 {
      world.precedences.append(Precedence(events[place], before: events[(place + 1) % 3]))
    }
    let failure = #expect(throws: ProblemFailure.self) { try SchedulingProblem(world) }
    guard case .cycle(let path) = failure else {
      Issue.record("expected a cycle")
      return
    }
    #expect(Set(path) == Set(events))
    for (place, event) in path.enumerated() {
      let next = path[(place + 1) % path.count]
      #expect(world.precedences.contains { $0.first == event && $0.second == next })
    }
  }

  @Test("resuming from the best schedule never ends worse", arguments: 0..<6)
  func resumes(seed: Int) throws {
    var maker = SmallWorld(UInt64(seed) + 1_200)
    let problem = try SchedulingProblem(maker.make(events: 6, tasks: 2, horizon: 14))
    let first = Solver(problem, seed: 1).solve(SearchBudget(iterations: 200, nodes: 500))
    guard let values = first.values else { return }
    let again = Solver(problem, seed: 2).solve(
      SearchBudget(iterations: 0, nodes: 0), from: first.schedule)
    #expect(try #require(again.values) <= values)
  }
}

extension SchedulingDescription {
  /// The same events in the opposite order; worlds without tasks and groups only.
  fileprivate func reversed() -> SchedulingDescription {
    let last = activities.count - 1
    func turn(_ index: Index<Activity>) -> Index<Activity> { Index(last - index.offset) }
    var copy = self
    copy.activities = Rows(activities.elements.reversed())
    for row in precedences.indices {
      copy.precedences[row].first = turn(precedences[row].first)
      copy.precedences[row].second = turn(precedences[row].second)
    }
    for row in exclusions.indices {
      copy.exclusions[row] = Exclusion(turn(exclusions[row].first), turn(exclusions[row].second))
    }
    for row in distanceLimits.indices {
      copy.distanceLimits[row].first = turn(distanceLimits[row].first)
      copy.distanceLimits[row].second = turn(distanceLimits[row].second)
    }
    for row in slotRules.indices {
      copy.slotRules[row].members = slotRules[row].members.map(turn)
      if case .pilot(let pilots, let most) = slotRules[row].kind {
        copy.slotRules[row].kind = .pilot(pilots: pilots.map(turn), most: most)
      }
    }
    for row in costs.indices {
      copy.costs[row] =
        switch costs[row] {
        case .start(let activity, let curve): .start(turn(activity), curve)
        case .slope(let activity, let perTick): .slope(turn(activity), perTick: perTick)
        case .distance(let first, let second, let setup, let perTick):
          .distance(turn(first), turn(second), setup: setup, perTick: perTick)
        case .end(let members, let curve): .end(members.map(turn), curve)
        case .span(let members, let setup, let cumulative):
          .span(members.map(turn), setup: setup, cumulative: cumulative)
        case .experience(let members, let bases, let factors):
          .experience(members.map(turn), bases: bases, factors: factors)
        }
    }
    copy.objectives = objectives.map { objective in
      switch objective {
      case .lastStart(let members): .lastStart(members.map(turn))
      case .slots(let members): .slots(members.map(turn))
      case .slotsBySet(let sets): .slotsBySet(sets.map { $0.map(turn) })
      case .cost, .terms, .makespan: objective
      }
    }
    return copy
  }
}
