import WaveCore

extension ProjectInstance {
  /// The project as rows of the general core: one activity a job, one resource a resource.
  ///
  /// The horizon is the sum of all durations, which always suffices; no row needs more of a
  /// resource than there is.
  public var description: SchedulingDescription {
    let horizon = max(1, durations.reduce(0, +))
    var description = SchedulingDescription(horizon: horizon)
    let resources = capacities.map {
      description.resources.append(Resource(constant: $0, horizon: horizon))
    }
    for job in durations.indices {
      let held = zip(resources, demands[job]).filter { $0.1 > 0 }
        .map { Demand($0.0, $0.1) }
      description.activities.append(
        Activity(modes: [Mode(length: durations[job], demands: durations[job] > 0 ? held : [])]))
    }
    for job in durations.indices {
      for successor in successors[job] {
        description.precedences.append(Precedence(Index(job), before: Index(successor)))
      }
    }
    description.objectives = [.makespan]
    return description
  }
}
