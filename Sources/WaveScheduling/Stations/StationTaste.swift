import WaveCore

/// What makes a set of tasks worth more than another one after equally many stations.
///
/// Worth adds up over tasks: time first (little idle time), then what follows (positional weight
/// and number of successors), less a share a task, so that small tasks are kept for later. The
/// terms are those of the modified Hoffmann heuristic of Sewell and Jacobson (2012).
struct StationTaste: Sendable {
  /// The worth of each task.
  let worth: [Int]

  /// The tasks in the order in which loads try them.
  let ranking: [Int32]

  /// The shares of positional weight, of successors and of a task's bare presence, the last two in
  /// mean times, and how much chance there is in the ranking.
  struct Shares: Sendable {
    var weight = 0.005
    var successors = 0.0
    var presence = 0.02
    var noise = 0.0
  }

  /// A taste by its shares.
  init(_ graph: StationGraph, _ shares: Shares, _ random: inout SequentialRandom) {
    let mean = max(1, Double(graph.times.reduce(0, +)) / Double(max(1, graph.count)))
    let unit = 1_024 / mean
    let weights = graph.positionalWeights
    let values = (0..<graph.count).map { task in
      Double(graph.times[task]) + shares.weight * Double(weights[task])
        + shares.successors * mean * Double(graph.after.numbers(in: task).count)
    }
    worth = values.map { Int((($0 - shares.presence * mean) * unit).rounded()) }
    let keys = values.map { $0 * (1 + shares.noise * (random.uniform() - 0.5)) }
    ranking = (0..<graph.count).sorted { left, right in
      keys[left] == keys[right] ? left < right : keys[left] > keys[right]
    }.map(Int32.init)
  }
}
