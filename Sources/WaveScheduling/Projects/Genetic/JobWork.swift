/// How much of all resources each job uses: its ticks times its shares of the capacities.
struct JobWork {
  /// The work of each job; a tick of the whole of one resource counts 1,000.
  let amounts: [Int32]

  /// The work of a project's jobs.
  init(_ network: ProjectNetwork) {
    let capacities = network.layout.capacities
    amounts = (0..<network.count).map { job in
      let shares = capacities.indices.reduce(0) { sum, lane in
        sum + Int(network.amounts[job * capacities.count + lane]) * 1000 / max(1, capacities[lane])
      }
      return Int32(clamping: shares * Int(network.durations[job]))
    }
  }
}
