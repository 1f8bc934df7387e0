/// The lane that proves: it asks for a schedule as long as the bound, until there is one.
///
/// Destructive improvement (Klein, Scholl 1999): where none ends by the bound, the bound rises; a
/// schedule that ends by it is optimal.
struct ProofLane: ~Copyable {
  /// More atoms than this take too much memory; such projects keep the bounds of the root.
  private static let mostAtoms = 4_000_000

  /// More jobs than this have too many pairs.
  private static let mostJobs = 3_000

  private var search: LazyClauseSearch
  private var makespan: Int
  private var starts: [Int32]
  private var secondsToBest = 0.0

  /// Whether the lane has memory enough for a project.
  static func suits(_ network: ProjectNetwork, _ standing: ProjectStanding) -> Bool {
    network.count <= mostJobs && network.horizon <= mostAtoms
      && (network.count + 1) * (standing.makespan - network.criticalPath) <= mostAtoms
  }

  /// A lane that looks for schedules shorter than the best one.
  init(_ network: ProjectNetwork, _ standing: ProjectStanding) {
    search = LazyClauseSearch(
      network, bound: standing.bound, ceiling: standing.makespan - 1, hint: standing.starts)
    makespan = standing.makespan
    starts = standing.starts
  }

  /// Works for one round.
  mutating func work(_ standing: ProjectStanding, _ stop: ProjectStop) -> LaneReport {
    if standing.makespan < makespan {
      makespan = standing.makespan
      starts = standing.starts
      search.forbid(from: makespan)
    }
    let most = search.work + RoundPlan(standing).proofWork
    var isOver = false
    while search.work < most, !search.isExhausted, search.bound < makespan, !isOver {
      let outcome = search.run(within: search.bound, upTo: most, stop)
      if outcome == .found { keep(stop) }
      isOver = outcome == .spent && stop.isOver
    }
    return LaneReport(
      makespan: makespan, starts: starts, secondsToBest: secondsToBest,
      bound: min(makespan, search.bound), isOver: isOver)
  }

  private mutating func keep(_ stop: ProjectStop) {
    makespan = search.makespan
    starts = search.starts
    secondsToBest = stop.elapsedSeconds()
    search.forbid(from: makespan)
  }
}
