/// test
public struct ProjectSolver: Sendable {
  let network: ProjectNetwork
  let seed: UInt64
  /// test
  public init(_ project: ProjectInstance, seed: UInt64, threads: Int) {
    network = ProjectNetwork(project)
    self.seed = seed
  }
  /// test
  public func solve(until stop: ProjectStop) async -> ProjectResult {
    var island = GeneticIsland(network, seed: seed, stream: 0, members: 100)
    var at = 0.0
    island.run(upTo: 30 * network.count * 3, target: network.criticalPath, stop)
    at = stop.elapsedSeconds()
    var best = island.makespan
    var starts = island.starts
    var bound = network.criticalPath
    let energy = zip(network.project.capacities.indices, network.project.capacities).map { r, c in
      c == 0 ? 0 : ((0..<network.count).reduce(0) { $0 + network.project.durations[$1] * network.project.demands[$1][r] } + c - 1) / c
    }.max() ?? 0
    bound = max(bound, energy)
    guard best > bound else { return ProjectResult(makespan: best, bound: bound, starts: starts.map { Int($0) }, schedules: island.schedules, secondsToBest: at) }
    var proof = LazyClauseSearch(network, bound: bound, ceiling: best - 1, hint: starts)
    bound = max(bound, proof.bound)
    var gaTime = 0.0, proofTime = 0.0
    while best > bound, !stop.isOver {
      let t0 = stop.elapsedSeconds()
      if gaTime * proofShare <= proofTime * (1 - proofShare) {
        island.run(upTo: island.schedules + 600000 / network.count, target: bound, stop)
        if island.makespan < best {
          best = island.makespan; at = stop.elapsedSeconds(); starts = island.starts
          proof.forbid(from: best)
        }
        gaTime += stop.elapsedSeconds() - t0
      } else {
        let outcome = proof.run(within: proof.bound, upTo: proof.work + 200_000, stop)
        if case .found = outcome {
          let s = proof.starts
          let m = zip(s, network.durations).map { Int($0 + $1) }.max() ?? 0
          if m < best { best = m; starts = s; at = stop.elapsedSeconds() }
          proof.forbid(from: best)
        }
        bound = max(bound, min(best, proof.bound))
        proofTime += stop.elapsedSeconds() - t0
      }
    }
    print("conflicts", proof.conflicts, "work", proof.work, "time", proofTime, "ga", gaTime, "pairs", (proof.edges.count - proof.firstPair) / 2, "clauses", proof.clauses.count)
    return ProjectResult(
      makespan: best, bound: bound, starts: starts.map { Int($0) },
      schedules: island.schedules, secondsToBest: at)
  }
}
nonisolated(unsafe) public var proofShare = 0.5
