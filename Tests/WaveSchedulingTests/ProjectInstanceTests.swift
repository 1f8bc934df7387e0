import Testing
import WaveCore
import WaveScheduling

@Suite("The rows of a project")
struct ProjectInstanceTests {
  private func failure(
    durations: [Int] = [1, 2, 3], demands: [[Int]] = [[1], [1], [1]], capacities: [Int] = [2],
    successors: [[Int]] = [[1], [2], []]
  ) -> ProjectFailure? {
    do {
      _ = try ProjectInstance(
        name: "rows", durations: durations, demands: demands, capacities: capacities,
        successors: successors)
      return nil
    } catch { return error }
  }

  @Test("a row that is wrong is named")
  func wrongRows() {
    #expect(failure() == nil)
    #expect(
      failure(durations: [1]) == .jobCounts(durations: 1, demands: 3, successors: 3))
    #expect(failure(durations: [1, -1, 1]) == .duration(job: 1))
    #expect(failure(capacities: [-1]) == .capacity(resource: 0))
    #expect(failure(demands: [[1], [1, 1], [1]]) == .demandCount(job: 1))
    #expect(failure(demands: [[1], [1], [3]]) == .demand(job: 2, resource: 0))
    #expect(failure(successors: [[1], [9], []]) == .successor(job: 1, successor: 9))
    #expect(failure(successors: [[1], [1], []]) == .successor(job: 1, successor: 1))
    let long = [Int](repeating: 1_000_000, count: 11)
    #expect(
      failure(
        durations: long, demands: long.map { _ in [1] }, successors: long.map { _ in [] })
        == .horizon)
  }

  @Test("a circle of jobs is named in its order")
  func circle() {
    guard
      case .cycle(let jobs) = failure(
        durations: [1, 1, 1, 1], demands: [[0], [0], [0], [0]],
        successors: [[1], [2], [3, 0], []])
    else {
      Issue.record("the circle was not seen")
      return
    }
    #expect(Set(jobs) == [0, 1, 2])
    let successors = [[1], [2], [3, 0], []]
    for (place, job) in jobs.enumerated() {
      #expect(successors[job].contains(jobs[(place + 1) % jobs.count]))
    }
  }

  @Test("both checkers agree on random starts, and on the optimum")
  func checkersAgree() throws {
    var random = SequentialRandom(seed: 4)
    var broken = 0
    for seed in 0..<40 {
      var world = SmallProject(UInt64(1_000 + seed))
      let project = try world.make(jobs: 4)
      let description = project.description
      _ = try SchedulingProblem(description)
      let most = max(1, description.horizon)
      for _ in 0..<20 {
        let starts = project.durations.map { random.below(max(1, most - $0 + 1)) }
        let schedule = Schedule(
          entries: zip(starts, project.durations).map {
            Schedule.Entry(mode: 0, start: $0, finish: $0 + $1)
          })
        let isSound = ProjectChecker(project).violations(of: starts).isEmpty
        let isSoundRow = ScheduleChecker(description).violations(of: schedule).isEmpty
        #expect(isSound == isSoundRow, "seed \(seed), starts \(starts)")
        if !isSound { broken += 1 }
      }
    }
    #expect(100..<800 ~= broken)
  }

  @Test("the general core and the project search find the same optimum")
  func coresAgree() async throws {
    for seed in 0..<10 {
      var world = SmallProject(UInt64(2_000 + seed))
      let project = try world.make(jobs: 4)
      let problem = try SchedulingProblem(project.description)
      let general = Solver(problem, seed: 1).solve(SearchBudget(iterations: 500))
      let special = await ProjectSolver(project, seed: 1, threads: 1)
        .solve(until: .schedules(1_000))
      #expect(general.values?.primary == special.makespan, "seed \(seed)")
    }
  }
}
