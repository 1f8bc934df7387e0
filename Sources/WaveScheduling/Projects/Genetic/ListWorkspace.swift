import WaveCore

/// The marks and counters that making a list of jobs needs, allocated once.
struct ListWorkspace: ~Copyable {
  /// The project.
  let network: ProjectNetwork

  /// Whether a job is in the list already; all false between uses.
  let isTaken: FlatBuffer<Bool>

  /// Predecessors that are not yet in the list.
  let waiting: FlatBuffer<Int32>

  /// Jobs that may come next.
  let eligible: FlatBuffer<Int32>

  /// A workspace for a project.
  init(_ network: ProjectNetwork) {
    self.network = network
    isTaken = FlatBuffer(network.count, repeating: false)
    waiting = FlatBuffer(network.count, repeating: 0)
    eligible = FlatBuffer(network.count, repeating: 0)
  }

  /// Fills a list by repeatedly choosing among the jobs whose predecessors are in it: the least
  /// key of a few random ones, `breadth` of them, all where it is nil.
  ///
  /// Biased random sampling of a priority rule (Kolisch, Drexl 1996), as a tournament.
  func fill(
    _ list: borrowing FlatBuffer<Int32>, by keys: borrowing FlatBuffer<Int32>, breadth: Int?,
    _ random: inout SequentialRandom
  ) {
    var open = 0
    for job in 0..<network.count {
      waiting[job] = network.predecessors.bounds[job + 1] - network.predecessors.bounds[job]
      if waiting[job] == 0 {
        eligible[open] = Int32(job)
        open += 1
      }
    }
    for place in 0..<network.count {
      var chosen = 0
      if let breadth {
        chosen = random.below(open)
        for _ in 1..<max(1, breadth) {
          let other = random.below(open)
          if keys[eligible[other]] < keys[eligible[chosen]] { chosen = other }
        }
      } else {
        for other in 1..<max(1, open) where keys[eligible[other]] < keys[eligible[chosen]] {
          chosen = other
        }
      }
      let job = eligible[chosen]
      list[place] = job
      open -= 1
      eligible[chosen] = eligible[open]
      for arc in network.successors.range(Int(job)) {
        let next = network.successors.values[arc]
        waiting[next] -= 1
        if waiting[next] == 0 {
          eligible[open] = next
          open += 1
        }
      }
    }
  }
}
