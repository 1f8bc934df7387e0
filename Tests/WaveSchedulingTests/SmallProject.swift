import WaveCore
import WaveScheduling

/// Random projects small enough to try every schedule, and the trying.
struct SmallProject {
  var random: SequentialRandom

  init(_ seed: UInt64) { random = SequentialRandom(seed: seed, stream: 91) }

  /// A project of a few jobs; `resources` above four need more than one word a tick.
  mutating func make(
    jobs: Int = 5, resources: Int = 2, longest: Int = 3, capacity: Int = 4
  ) throws -> ProjectInstance {
    let capacities = (0..<resources).map { _ in 1 + random.below(capacity) }
    var successors: [[Int]] = []
    for job in 0..<jobs {
      successors.append((job + 1..<max(job + 1, jobs)).filter { _ in random.below(4) == 0 })
    }
    return try ProjectInstance(
      name: "small", durations: (0..<jobs).map { _ in random.below(longest + 1) },
      demands: (0..<jobs).map { _ in
        capacities.map { random.below(2) == 0 ? 0 : random.below($0 + 1) }
      },
      capacities: capacities, successors: successors)
  }

  /// The shortest makespan, by trying the start of each job on every tick that can matter.
  static func optimum(of project: ProjectInstance) -> Int {
    let horizon = project.durations.reduce(0, +)
    let lowest = (0...horizon).first { limit in
      var starts = [Int](repeating: 0, count: project.count)
      return fits(0, within: limit, &starts, project)
    }
    return lowest ?? horizon
  }

  /// Whether the jobs from a number on, each later than its predecessors, fit in beside the others.
  private static func fits(
    _ job: Int, within limit: Int, _ starts: inout [Int], _ project: ProjectInstance
  ) -> Bool {
    guard job < project.count else { return true }
    let ready =
      (0..<job).filter { project.successors[$0].contains(job) }
      .map { starts[$0] + project.durations[$0] }.max() ?? 0
    guard ready + project.durations[job] <= limit else { return false }
    for start in ready...limit - project.durations[job] {
      starts[job] = start
      let isFree = (start..<start + project.durations[job]).allSatisfy { tick in
        project.capacities.indices.allSatisfy { resource in
          (0...job).reduce(0) { held, other in
            starts[other] <= tick && tick < starts[other] + project.durations[other]
              ? held + project.demands[other][resource] : held
          } <= project.capacities[resource]
        }
      }
      if isFree, fits(job + 1, within: limit, &starts, project) { return true }
    }
    return false
  }
}
