import Testing
import WaveCore

@testable import WaveScheduling

@Suite("Fewest stations")
struct StationSolverTests {
  @Test(
    "small lines are solved and proven as trying every order does",
    arguments: [(6, 10, 0.2), (9, 12, 0.1), (9, 30, 0.4), (10, 100, 0.15), (10, 7, 0.0)])
  func oracle(tasks: Int, cycle: Int, density: Double) async {
    for seed in 0..<60 {
      let instance = RandomStations.small(
        tasks: tasks, cycle: cycle, density: density, seed: UInt64(seed))
      let fewest = RandomStations.fewest(instance)
      let result = await StationSolver(instance).solve(BenchmarkBudget(schedules: 400_000))
      #expect(result.value == fewest && result.bound == fewest, "seed \(seed)")
      #expect(
        StationChecker.violations(of: result.stations, value: result.value, in: instance) == [])
    }
  }

  @Test("no bound without search exceeds the fewest stations, in either direction")
  func bounds() {
    for seed in 0..<300 {
      let instance = RandomStations.small(
        tasks: 2 + seed % 9, cycle: 5 + seed % 40, density: Double(seed % 5) / 8,
        seed: UInt64(1_000 + seed))
      let functions = DualFeasibleFunctions(times: instance.times, cycle: instance.cycle)
      let heads = [false, true].map {
        StationHeads(StationGraph(instance, reversed: $0), functions)
      }
      let fewest = RandomStations.fewest(instance)
      #expect(StationBound.value(functions, heads: heads[0], tails: heads[1]) <= fewest)
      #expect(StationBound.value(functions, heads: heads[1], tails: heads[0]) <= fewest)
    }
  }

  @Test("a budget of schedules gives the same stations on any number of threads")
  func threads() async {
    let planted = RandomStations.planted(tasks: 80, mean: 200, arcs: 100, reach: 12, seed: 3)
    let budget = BenchmarkBudget(schedules: 24_000)
    let one = await StationSolver(planted.instance, seed: 5, threads: 1).solve(budget)
    for threads in [2, 3, 5] {
      let more = await StationSolver(planted.instance, seed: 5, threads: threads).solve(budget)
      #expect(more == one)
    }
  }

  @Test(
    "stations filled to the brim are found again within one",
    arguments: [
      (150, 200, 200, 20), (150, 100, 200, 20), (1_000, 50, 1_500, 100),
    ])
  func planted(tasks: Int, mean: Int, arcs: Int, reach: Int) async {
    let planted = RandomStations.planted(
      tasks: tasks, mean: mean, arcs: arcs, reach: reach, seed: 11)
    let result = await StationSolver(planted.instance).solve(BenchmarkBudget(schedules: 60_000))
    #expect((planted.optimum...planted.optimum + 1).contains(result.value))
    #expect(result.bound <= planted.optimum)
    #expect(
      StationChecker.violations(of: result.stations, value: result.value, in: planted.instance)
        == [])
  }

  @Test("a clock that has run out leaves the first stations, which keep every rule")
  func noTime() async {
    let planted = RandomStations.planted(tasks: 60, mean: 200, arcs: 60, reach: 9, seed: 1)
    let result = await StationSolver(planted.instance).solve(
      BenchmarkBudget(seconds: 0) { 1 })
    #expect(
      StationChecker.violations(of: result.stations, value: result.value, in: planted.instance)
        == [])
  }

  @Test("tasks without time share one station")
  func noWork() async {
    let instance = StationInstance(
      times: [0, 0, 0], cycle: 4, precedences: [.init(before: 2, after: 0)])
    let result = await StationSolver(instance).solve(BenchmarkBudget(schedules: 100))
    #expect(result.value == 1 && result.isOptimal)
  }
}
