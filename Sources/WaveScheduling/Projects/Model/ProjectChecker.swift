/// Judges start times from the rows of the project alone; it shares no code with the search.
public struct ProjectChecker: Sendable {
  /// The project.
  public let project: ProjectInstance

  /// A checker for a project.
  public init(_ project: ProjectInstance) { self.project = project }

  /// All rows that the starts break, the first tick of each overdrawn resource only; empty where
  /// the schedule holds.
  ///
  /// - Complexity: O(precedences + resources · jobs²).
  public func violations(of starts: [Int]) -> [ProjectViolation] {
    guard starts.count == project.count else { return [.count(starts.count)] }
    var found: [ProjectViolation] = []
    for job in starts.indices {
      if starts[job] < 0 { found.append(.early(job: job)) }
      for successor in project.successors[job]
      where starts[successor] < starts[job] + project.durations[job] {
        found.append(.precedence(job: job, successor: successor))
      }
    }
    for resource in project.capacities.indices {
      // Use only rises when a job starts, so these are the only ticks to look at.
      for tick in Set(starts).sorted() {
        let held = starts.indices.reduce(0) { sum, job in
          starts[job] <= tick && tick < starts[job] + project.durations[job]
            ? sum + project.demands[job][resource] : sum
        }
        if held > project.capacities[resource] {
          found.append(.capacity(resource: resource, tick: tick, held: held))
          break
        }
      }
    }
    return found
  }

  /// The tick after the last worked one; 0 for a project without jobs.
  public func makespan(of starts: [Int]) -> Int {
    zip(starts, project.durations).map { $0 + $1 }.max() ?? 0
  }
}
