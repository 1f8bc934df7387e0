/// The lane that looks for better schedules: a genetic search.
struct ImprovementLane: ~Copyable {
  private var island: GeneticIsland
  private var secondsToBest = 0.0

  /// A lane with its own population.
  init(_ network: ProjectNetwork, seed: UInt64) {
    island = GeneticIsland(network, seed: seed, stream: 1)
  }

  /// Works for one round, on at most so many schedules.
  mutating func work(
    _ standing: ProjectStanding, upTo most: Int, _ stop: ProjectStop
  ) -> LaneReport {
    let before = (schedules: island.schedules, makespan: standing.makespan)
    if standing.makespan < island.makespan { island.adopt(standing.starts) }
    let quota = min(most, RoundPlan(standing).schedules)
    island.run(upTo: before.schedules + quota, target: standing.bound, stop)
    if island.makespan < before.makespan { secondsToBest = stop.elapsedSeconds() }
    return LaneReport(
      makespan: island.makespan, starts: island.starts, secondsToBest: secondsToBest,
      schedules: island.schedules - before.schedules, isOver: stop.isOver)
  }
}
