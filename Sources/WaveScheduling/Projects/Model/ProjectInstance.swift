/// A resource-constrained project: jobs in order of precedence share renewable resources, and the
/// last is to end early (RCPSP, Cmax).
///
/// Time is in whole ticks; a job runs without pause; capacities are constant. Start and end jobs
/// of duration 0, as benchmark files have them, are jobs like all others.
///
///     let project = try ProjectInstance(
///       name: "two pipes", durations: [3, 2], demands: [[1], [1]], capacities: [1],
///       successors: [[], []])
///     let result = await ProjectSolver(project, seed: 1, threads: 1).solve(until: .schedules(100))
///     // result.makespan == 5, result.isOptimal
public struct ProjectInstance: Sendable, Equatable {
  /// What the project is called.
  public let name: String

  /// The ticks that each job takes.
  public let durations: [Int]

  /// What each job holds of each resource while it runs: one row a job.
  public let demands: [[Int]]

  /// What there is of each resource at any time.
  public let capacities: [Int]

  /// The jobs that start no earlier than each job's finish.
  public let successors: [[Int]]

  /// The number of jobs.
  public var count: Int { durations.count }

  /// A project, checked row by row.
  ///
  /// - Throws: `ProjectFailure` for the first row that is wrong, a circle of jobs included.
  /// - Complexity: O(jobs · resources + precedences).
  public init(
    name: String, durations: [Int], demands: [[Int]], capacities: [Int], successors: [[Int]]
  ) throws(ProjectFailure) {
    guard demands.count == durations.count, successors.count == durations.count else {
      throw .jobCounts(
        durations: durations.count, demands: demands.count, successors: successors.count)
    }
    self.name = name
    self.durations = durations
    self.demands = demands
    self.capacities = capacities
    self.successors = successors
    try validate()
  }
}

extension ProjectInstance {
  private func validate() throws(ProjectFailure) {
    for resource in capacities.indices where !(0...1_000_000_000 ~= capacities[resource]) {
      throw .capacity(resource: resource)
    }
    for job in durations.indices {
      guard 0...1_000_000 ~= durations[job] else { throw .duration(job: job) }
      guard demands[job].count == capacities.count else { throw .demandCount(job: job) }
      for resource in capacities.indices
      where !(0...capacities[resource] ~= demands[job][resource]) {
        throw .demand(job: job, resource: resource)
      }
      for successor in successors[job]
      where successor == job || !durations.indices.contains(successor) {
        throw .successor(job: job, successor: successor)
      }
    }
    guard durations.reduce(0, +) <= 10_000_000 else { throw .horizon }
    if let circle = circle() { throw .cycle(circle) }
  }

  /// Jobs that wait for each other; nil where there are none.
  private func circle() -> [Int]? {
    var waiting = [Int](repeating: 0, count: count)
    for row in successors { for job in row { waiting[job] += 1 } }
    var free = durations.indices.filter { waiting[$0] == 0 }
    while let job = free.popLast() {
      for successor in successors[job] {
        waiting[successor] -= 1
        if waiting[successor] == 0 { free.append(successor) }
      }
    }
    // Each job that still waits has a predecessor that still waits: walking back must return.
    guard let last = waiting.firstIndex(where: { $0 > 0 }) else { return nil }
    var path = [last]
    var place = [last: 0]
    while let job = path.last,
      let before = durations.indices.first(where: {
        waiting[$0] > 0 && successors[$0].contains(job)
      })
    {
      if let start = place[before] { return path[start...].reversed() }
      place[before] = path.count
      path.append(before)
    }
    return nil
  }
}
