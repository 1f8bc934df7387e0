/// No schedule ends before the work of a set of jobs is done, with what must pass before and after.
///
/// For every pair of a head and a tail: all jobs that can start no earlier than the head and must
/// leave at least the tail after them need the sum of their energy over the capacity between
/// (Klein, Scholl 1999: the capacity bound with heads and tails).
struct EnergyBound {
  /// The bound for a project; 0 for one without binding resources.
  ///
  /// - Complexity: O(jobs² · resources) beside sorting.
  func value(_ network: ProjectNetwork) -> Int {
    let working = (0..<network.count).filter { network.durations[$0] > 0 }
    let byTail = working.sorted { (network.tails[$1], $0) < (network.tails[$0], $1) }
    let lanes = network.layout.capacities
    var best = 0
    for head in Set(working.map { network.heads[$0] }).sorted() {
      var energy = [Int](repeating: 0, count: lanes.count)
      for job in byTail where network.heads[job] >= head {
        for lane in lanes.indices where network.amounts[job * lanes.count + lane] > 0 {
          energy[lane] +=
            Int(network.durations[job]) * Int(network.amounts[job * lanes.count + lane])
          let ticks = (energy[lane] + lanes[lane] - 1) / lanes[lane]
          best = max(best, Int(head) + ticks + Int(network.tails[job]))
        }
      }
    }
    return best
  }
}
