import Testing
import WaveCore
import WaveScheduling

/// In each world one cost alone decides.
@Suite("Every cost in a world where it alone decides")
struct CostTests {
  private func solve(
    _ allowed: [[Int]], _ change: (inout SchedulingDescription) -> Void
  ) throws -> (starts: [Int?], value: Int) {
    var world = SchedulingDescription(horizon: 20)
    for ticks in allowed { world.activities.append(.event(on: ticks)) }
    change(&world)
    let result = Solver(try SchedulingProblem(world)).solve(SearchBudget(iterations: 200))
    #expect(result.status == .optimal)
    let schedule = try #require(result.schedule)
    return (schedule.entries.map { $0?.start }, try #require(result.values).primary)
  }

  @Test("a start takes the cheapest allowed tick")
  func start() throws {
    let table = (0...20).map { abs($0 - 11) }
    let found = try solve([[2, 9, 15]]) { $0.costs.append(.start(Index(0), CostCurve(table))) }
    #expect(found.starts == [9] && found.value == 2)
  }

  @Test("a bridge is paid for by setup and by tick, and not at all without distance")
  func distance() throws {
    let apart = try solve([[0, 3], [5, 9]]) {
      $0.costs.append(.distance(Index(0), Index(1), setup: 10, perTick: 2))
    }
    #expect(apart.starts == [3, 5] && apart.value == 14)
    let together = try solve([[0, 5], [5, 9]]) {
      $0.costs.append(.distance(Index(0), Index(1), setup: 10, perTick: 2))
    }
    #expect(together.starts == [5, 5] && together.value == 0)
  }

  @Test("a set ends with its last start, at the step that table has")
  func end() throws {
    let found = try solve([[4], [3, 11]]) {
      $0.costs.append(.end([Index(0), Index(1)], CostCurve((0...20).map { $0 >= 10 ? 100 : 30 })))
      $0.costs.append(.slope(Index(1), perTick: -5))
    }
    #expect(found.starts == [4, 3] && found.value == 15)
  }

  @Test("a span pays the closes between its first and last start")
  func span() throws {
    let found = try solve([[5], [0, 8, 13]]) {
      let closes = (0...20).map { ($0 >= 3 ? 7 : 0) + ($0 >= 10 ? 7 : 0) }
      $0.costs.append(.span([Index(0), Index(1)], setup: 1, cumulative: CostCurve(closes)))
    }
    #expect(found.starts == [5, 8] && found.value == 1)
  }

  @Test("experience puts the small risk first")
  func experience() throws {
    let found = try solve([[1, 2], [1, 2]]) {
      $0.exclusions.append(Exclusion(Index(0), Index(1)))
      $0.costs.append(
        .experience([Index(0), Index(1)], bases: [900, 100], factors: [1_000_000, 500_000]))
    }
    #expect(found.starts == [2, 1] && found.value == 550)
  }

  @Test("of several modes the cheaper one is taken where both fit")
  func modes() throws {
    let found = try solve([[0]]) {
      $0.activities[Index(0)].modes = [Mode(length: 1, cost: 9), Mode(length: 4, cost: 3)]
    }
    #expect(found.value == 3)
  }

  @Test("preparation with a price for waiting starts just in time")
  func justInTime() throws {
    let found = try solve([[10]]) {
      let task = $0.activities.append(Activity(modes: [Mode(length: 4)]))
      $0.precedences.append(Precedence(task, before: Index(0)))
      $0.costs.append(.slope(task, perTick: -1))
    }
    #expect(found.starts == [10, 6])
  }

  @Test("what follows work with a price for waiting does not hold it up")
  func lateFollower() throws {
    let found = try solve([[10]]) {
      let task = $0.activities.append(Activity(modes: [Mode(length: 4)]))
      let check = $0.activities.append(Activity(modes: [Mode(length: 3)]))
      $0.precedences.append(Precedence(task, before: check))
      $0.precedences.append(Precedence(check, before: Index(0)))
      $0.costs.append(.slope(task, perTick: -1))
    }
    #expect(found.starts == [10, 3, 7])
  }

  @Test("fewest slots, then the earliest last start")
  func slots() throws {
    let found = try solve([[1, 4], [2, 4], [3, 4, 7]]) {
      let all: [Index<Activity>] = [Index(0), Index(1), Index(2)]
      $0.objectives = [.slots(all), .lastStart(all)]
    }
    #expect(found.starts == [4, 4, 4] && found.value == 1)
  }
}
