import Testing
import WaveCore
import WaveScheduling

@Suite("Small worlds against every schedule")
struct OracleTests {
  @Test("the solver finds the best of all schedules, and its bound is no higher", arguments: 0..<40)
  func meetsBruteForce(seed: Int) throws {
    var maker = SmallWorld(UInt64(seed))
    let world = maker.make()
    let truth = BruteForce.best(of: world)
    let result = Solver(try SchedulingProblem(world)).solve(SearchBudget(iterations: 300))
    guard let truth else {
      guard case .infeasible(let conflict) = result.status else {
        Issue.record("\(seed): no schedule exists, but the solver says \(result.status)")
        return
      }
      try #require(!conflict.constraints.isEmpty)
      return
    }
    let schedule = try #require(result.schedule, "\(seed)")
    #expect(ScheduleChecker(world).violations(of: schedule).isEmpty, "\(seed)")
    let values = ScheduleChecker(world).values(of: schedule)
    #expect(values == truth.values, "\(seed): \(result.status)")
    #expect((0..<values.count).map { result.values?[$0] ?? -1 } == values, "\(seed)")
    #expect(try #require(result.bound) <= truth.values[0], "\(seed)")
  }

  @Test("a conflict contradicts by itself and not without any one of its rows", arguments: 0..<40)
  func conflictsAreMinimal(seed: Int) throws {
    var maker = SmallWorld(UInt64(seed) + 1_000)
    let world = maker.make(events: 3, tasks: 1, horizon: 7)
    let result = Solver(try SchedulingProblem(world)).solve(SearchBudget(iterations: 100))
    guard case .infeasible(let conflict) = result.status, conflict.isMinimal else { return }
    for constraint in conflict.constraints {
      let others = ConflictRows.all(of: world).filter { !conflict.constraints.contains($0) }
      #expect(BruteForce.best(of: world.dropping(others)) == nil, "\(seed)")
      let looser = world.dropping(others + [constraint])
      #expect(BruteForce.best(of: looser) != nil, "\(seed): \(constraint)")
    }
  }
}
