import Testing
import WaveCore

@testable import WaveScheduling

@Suite("Shortest arrangement")
struct ArrangementSolverTests {
  @Test("small graphs are solved and proven as trying every order does, joined or not")
  func oracle() async {
    for seed in 0..<60 {
      let instance = KnownGraphs.random(
        2 + seed % 5, density: 0.15 + Double(seed % 4) / 5, seed: UInt64(seed))
      let least = KnownGraphs.least(instance)
      let result = await ArrangementSolver(instance).solve(BenchmarkBudget(schedules: 10))
      #expect(result.value == least && result.bound == least, "seed \(seed)")
      #expect(
        ArrangementChecker.violations(of: result.positions, value: result.value, in: instance)
          == [])
    }
  }

  @Test("no bound exceeds the least length")
  func bounds() {
    for seed in 0..<200 {
      let instance = KnownGraphs.random(
        4 + seed % 8, density: 0.2 + Double(seed % 5) / 6, seed: UInt64(500 + seed))
      for part in ArrangementGraph.parts(of: instance) {
        let graph = part.graph
        let least = LineBoard(graph, order: SubsetArrangement.order(graph)).length
        #expect(ArrangementBound.value(graph) <= least, "seed \(seed)")
        #expect(StarBound.value(graph) <= least)
        #expect(EdgeCountBound.value(graph) <= least)
        #expect(FlowBound.value(graph) <= least)
        #expect(SizeCutBound.cuts(graph).reduce(0, +) <= least)
        #expect(SpectralBound.cuts(graph).reduce(0, +) <= least)
      }
    }
  }

  @Test("annealing finds what dynamic programming proves")
  func annealing() {
    for seed in 0..<6 {
      let instance = KnownGraphs.random(12, density: 0.4, seed: UInt64(900 + seed))
      for part in ArrangementGraph.parts(of: instance) where part.graph.count > 2 {
        let least = LineBoard(part.graph, order: SubsetArrangement.order(part.graph)).length
        var random = SequentialRandom(seed: 1)
        var board = LineBoard(part.graph, order: (0..<part.graph.count).map(Int32.init))
        _ = Annealing(hottest: 8, moves: 8_192)
          .run(&board, &random, BenchmarkBudget(schedules: .max))
        #expect(board.length == least && board.recounted == least)
      }
    }
  }

  @Test(
    "graphs with a known optimum are solved within two in a hundred",
    arguments: [
      KnownGraphs.path(60), KnownGraphs.cycle(40), KnownGraphs.star(30), KnownGraphs.complete(24),
      KnownGraphs.bipartite(12, 14), KnownGraphs.bipartite(4, 30), KnownGraphs.hypercube(5),
      KnownGraphs.grid(5, 5), KnownGraphs.grid(4, 9),
    ])
  func known(instance: ArrangementInstance, least: Int) async {
    let result = await ArrangementSolver(instance).solve(BenchmarkBudget(schedules: 30_000))
    #expect(result.value >= least && result.value * 50 <= least * 51)
    #expect(result.bound <= least)
    #expect(
      ArrangementChecker.violations(of: result.positions, value: result.value, in: instance) == [])
  }

  @Test(
    "paths, cycles, stars, complete and complete bipartite graphs are proven",
    arguments: [
      KnownGraphs.path(60), KnownGraphs.cycle(40), KnownGraphs.star(30), KnownGraphs.complete(24),
      KnownGraphs.bipartite(12, 14),
    ])
  func proven(instance: ArrangementInstance, least: Int) async {
    let result = await ArrangementSolver(instance).solve(BenchmarkBudget(schedules: 60_000))
    #expect(result.isOptimal && result.value == least)
  }

  @Test("a budget of schedules gives the same places on any number of threads")
  func threads() async {
    let instance = KnownGraphs.random(30, density: 0.15, seed: 2)
    let budget = BenchmarkBudget(schedules: 8_000)
    let one = await ArrangementSolver(instance, seed: 3, threads: 1).solve(budget)
    for threads in [2, 3, 5] {
      #expect(await ArrangementSolver(instance, seed: 3, threads: threads).solve(budget) == one)
    }
  }

  @Test("a vertex alone, and a clock that has run out, leave valid places")
  func edges() async {
    let alone = ArrangementInstance(vertexCount: 1, edges: [])
    let result = await ArrangementSolver(alone).solve(BenchmarkBudget(schedules: 1))
    #expect(result.positions == [1] && result.isOptimal)
    let grid = KnownGraphs.grid(5, 6).0
    let late = await ArrangementSolver(grid).solve(BenchmarkBudget(seconds: 0) { 1 })
    #expect(ArrangementChecker.violations(of: late.positions, value: late.value, in: grid) == [])
  }
}
