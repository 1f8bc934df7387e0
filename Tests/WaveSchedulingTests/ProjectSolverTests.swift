import Testing
import WaveCore
import WaveScheduling

@Suite("Projects")
struct ProjectSolverTests {
  @Test("a small project is solved to the optimum that trying everything finds, with proof")
  func optimum() async throws {
    for seed in 0..<300 {
      var world = SmallProject(UInt64(seed))
      let project = try world.make(
        jobs: 1 + seed % 6, resources: seed % 7, capacity: seed % 5 == 0 ? 40_000 : 4)
      let result = await ProjectSolver(project, seed: 3, threads: 1)
        .solve(until: .schedules(20_000))
      #expect(result.makespan == SmallProject.optimum(of: project), "seed \(seed)")
      #expect(result.isOptimal, "seed \(seed)")
      #expect(ProjectChecker(project).violations(of: result.starts) == [], "seed \(seed)")
      #expect(ProjectChecker(project).makespan(of: result.starts) == result.makespan)
    }
  }

  @Test("a seed and a budget of schedules give one result on any number of threads")
  func threads() async throws {
    for seed in [1, 2, 3] as [UInt64] {
      var world = SmallProject(seed)
      let project = try world.make(jobs: 24, resources: 3, longest: 6, capacity: 7)
      var results: [ProjectResult] = []
      for threads in [1, 2, 5] {
        results.append(
          await ProjectSolver(project, seed: 8, threads: threads).solve(until: .schedules(3_000)))
      }
      #expect(results.allSatisfy { $0 == results[0] })
      #expect(results[0].bound <= results[0].makespan)
      #expect(ProjectChecker(project).violations(of: results[0].starts) == [])
    }
  }

  @Test("no more schedules are decoded than the budget has, but always one list")
  func budget() async throws {
    var world = SmallProject(5)
    let project = try world.make(jobs: 30, resources: 4, longest: 9, capacity: 5)
    for most in [0, 1, 3, 100, 1_000] {
      let result = await ProjectSolver(project, seed: 1, threads: 1)
        .solve(until: .schedules(most))
      #expect(result.schedules <= max(3, most))
      #expect(ProjectChecker(project).violations(of: result.starts) == [])
    }
  }

  @Test("a time that is over at once still gives a schedule and a bound")
  func timeIsOver() async throws {
    var world = SmallProject(6)
    let project = try world.make(jobs: 40, resources: 4, longest: 9, capacity: 5)
    let result = await ProjectSolver(project, seed: 1, threads: 1)
      .solve(until: ProjectStop(limitSeconds: 0))
    #expect(ProjectChecker(project).violations(of: result.starts) == [])
    #expect(1...result.makespan ~= result.bound)
  }

  @Test("a project without jobs ends at once, and one without resources on its critical path")
  func edges() async throws {
    let empty = try ProjectInstance(
      name: "", durations: [], demands: [], capacities: [1], successors: [])
    let none = await ProjectSolver(empty, seed: 1, threads: 1).solve(until: .schedules(10))
    #expect(none.makespan == 0 && none.isOptimal && none.starts == [])
    let chain = try ProjectInstance(
      name: "", durations: [2, 0, 4, 3], demands: [[], [], [], []], capacities: [],
      successors: [[1, 2], [3], [], []])
    let free = await ProjectSolver(chain, seed: 1, threads: 1).solve(until: .schedules(10))
    #expect(free.makespan == 6 && free.isOptimal)
  }
}
