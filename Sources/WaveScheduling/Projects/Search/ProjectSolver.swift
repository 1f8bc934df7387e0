/// Finds a short schedule for a project and proves how short one can be.
///
///     let result = await ProjectSolver(project, seed: 1, threads: 2).solve(until: .schedules(50_000))
///
/// Equal project, seed and budget of schedules give equal results on any number of threads.
public struct ProjectSolver: Sendable {
  private let network: ProjectNetwork
  private let seed: UInt64
  private let threads: Int

  /// A solver for a project that uses at most so many threads; more than two are of no use to it.
  public init(_ project: ProjectInstance, seed: UInt64, threads: Int) {
    network = ProjectNetwork(project)
    self.seed = seed
    self.threads = threads
  }

  /// Bounds, then a short genetic search, then search and proof side by side until they meet or
  /// the stop is reached; at least one schedule is decoded.
  public func solve(until stop: ProjectStop) async -> ProjectResult {
    let bound = max(CriticalPathBound().value(network), EnergyBound().value(network))
    var island = GeneticIsland(network, seed: seed, stream: 0)
    island.run(upTo: min(stop.maxSchedules ?? .max, Self.firstSchedules), target: bound, stop)
    let standing = ProjectStanding(
      makespan: island.makespan, starts: island.starts, bound: bound,
      schedules: island.schedules, secondsToBest: stop.elapsedSeconds())
    let solved = await improve(standing, stop)
    return ProjectResult(
      makespan: solved.makespan, bound: solved.bound, starts: solved.starts.map { Int($0) },
      schedules: solved.schedules, secondsToBest: solved.secondsToBest)
  }

  /// The schedules of the first short search.
  private static let firstSchedules = 600
}

extension ProjectSolver {
  /// Lets a lane of search and a lane of proof work in rounds.
  private func improve(
    _ standing: ProjectStanding, _ stop: ProjectStop
  ) async -> ProjectStanding {
    let isDone: @Sendable (ProjectStanding) -> Bool = { standing in
      standing.bound >= standing.makespan || standing.isOver || stop.isOver
        || Self.schedulesLeft(standing, stop) < ScheduleDecoder.passes
    }
    guard !isDone(standing) else { return standing }
    let canProve = ProofLane.suits(network, standing)
    let table = RoundTable(
      lanes: canProve ? 2 : 1, threads: threads, from: standing, until: isDone)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { [network, seed] in
        var lane = ImprovementLane(network, seed: seed)
        var report: LaneReport?
        while let standing = await table.exchange(0, report) {
          report = lane.work(standing, upTo: Self.schedulesLeft(standing, stop), stop)
        }
      }
      guard canProve else { return }
      group.addTask { [network] in
        var lane = ProofLane(network, standing)
        var report: LaneReport?
        while let standing = await table.exchange(1, report) {
          report = lane.work(standing, stop)
        }
      }
    }
    return await table.standing
  }

  private static func schedulesLeft(_ standing: ProjectStanding, _ stop: ProjectStop) -> Int {
    (stop.maxSchedules ?? .max) - standing.schedules
  }
}
