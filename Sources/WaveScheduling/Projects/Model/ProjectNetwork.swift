/// A project laid out in flat arrays for the search; jobs are numbers from 0.
struct ProjectNetwork: Sendable {
  /// The rows it was made from.
  let project: ProjectInstance

  /// The number of jobs.
  var count: Int { durations.count }

  /// The ticks of each job.
  let durations: [Int32]

  /// How amounts of resources are packed.
  let layout: LaneLayout

  /// The packed demand of each job, `layout.words` a job.
  let demands: [UInt64]

  /// What each job needs of each binding resource: `layout.resources.count` a job.
  let amounts: [Int32]

  /// The packed capacity with its guard bits, `layout.words` of them.
  let capacity: [UInt64]

  /// The direct successors of each job.
  let successors: Ragged<Int32>

  /// The direct predecessors of each job.
  let predecessors: Ragged<Int32>

  /// All jobs, each after its predecessors.
  let order: [Int32]

  /// The earliest start of each job by precedence alone.
  let heads: [Int32]

  /// The ticks that must pass from each job's finish to the end, by precedence alone.
  let tails: [Int32]

  /// The length of the longest chain of jobs.
  let criticalPath: Int

  /// A makespan that the worst list reaches: the sum of all durations.
  let horizon: Int

  /// Lays out a project.
  ///
  /// - Complexity: O(jobs · resources + precedences).
  init(_ project: ProjectInstance) {
    self.project = project
    let durations = project.durations.map { Int32($0) }
    let layout = LaneLayout(project)
    self.durations = durations
    self.layout = layout
    demands = project.demands.flatMap { layout.pack($0) }
    amounts = project.demands.flatMap { row in layout.resources.map { Int32(row[$0]) } }
    capacity = layout.pack(project.capacities).map { $0 | layout.guards }
    let successors = project.successors.map { Array(Set($0)).sorted().map { Int32($0) } }
    var predecessors = [[Int32]](repeating: [], count: durations.count)
    for (job, row) in successors.enumerated() {
      for successor in row { predecessors[Int(successor)].append(Int32(job)) }
    }
    self.successors = Ragged(successors)
    self.predecessors = Ragged(predecessors)
    order = Self.order(successors, predecessors)
    var heads = [Int32](repeating: 0, count: durations.count)
    for job in order {
      for next in successors[Int(job)] {
        heads[Int(next)] = max(heads[Int(next)], heads[Int(job)] + durations[Int(job)])
      }
    }
    var tails = [Int32](repeating: 0, count: durations.count)
    for job in order.reversed() {
      for next in successors[Int(job)] {
        tails[Int(job)] = max(tails[Int(job)], tails[Int(next)] + durations[Int(next)])
      }
    }
    self.heads = heads
    self.tails = tails
    criticalPath = durations.indices.map { Int(heads[$0] + durations[$0]) }.max() ?? 0
    horizon = project.durations.reduce(0, +)
  }

  /// Jobs in an order of precedence, those with smaller numbers first where it leaves a choice.
  private static func order(_ successors: [[Int32]], _ predecessors: [[Int32]]) -> [Int32] {
    var waiting = predecessors.map(\.count)
    var order = waiting.indices.filter { waiting[$0] == 0 }.map { Int32($0) }
    var next = 0
    while next < order.count {
      for job in successors[Int(order[next])] {
        waiting[Int(job)] -= 1
        if waiting[Int(job)] == 0 { order.append(job) }
      }
      next += 1
    }
    return order
  }
}
