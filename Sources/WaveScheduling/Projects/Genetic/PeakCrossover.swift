import WaveCore

/// Keeps a busy stretch of the father's schedule together and takes the rest in the mother's order.
///
/// What the father starts before the stretch comes first, in the mother's order; then the stretch
/// as the father has it; then the rest in the mother's order. The set before the stretch is closed
/// under predecessors, so the child is an order of precedence. After the peak crossover of Valls,
/// Ballestín, Quintanilla (2008).
struct PeakCrossover: ~Copyable {
  /// How many random stretches are looked at; the busiest is kept.
  private static let looks = 4

  private let work: FlatBuffer<Int32>

  /// A crossover for a project.
  init(_ network: ProjectNetwork) {
    work = FlatBuffer(JobWork(network).amounts, or: 0)
  }

  /// Writes the child of two lists; `starts` are those of the father's schedule.
  ///
  /// - Complexity: O(jobs).
  func cross(
    mother: UnsafePointer<Int32>, father: UnsafePointer<Int32>, starts: UnsafePointer<Int32>,
    into child: borrowing FlatBuffer<Int32>, _ workspace: borrowing ListWorkspace,
    _ random: inout SequentialRandom
  ) {
    let count = child.count
    let stretch = busiest(father, starts, count, &random)
    let isTaken = workspace.isTaken.base
    for place in 0..<stretch.lowerBound { isTaken[Int(father[place])] = true }
    var place = 0
    for source in 0..<count where isTaken[Int(mother[source])] {
      child[place] = mother[source]
      place += 1
    }
    for source in stretch {
      child[source] = father[source]
      isTaken[Int(father[source])] = true
    }
    place = stretch.upperBound
    for source in 0..<count where !isTaken[Int(mother[source])] {
      child[place] = mother[source]
      place += 1
    }
    workspace.isTaken.fill(false, count: count)
  }

  /// The busiest of some random stretches of a list, as places.
  private func busiest(
    _ list: UnsafePointer<Int32>, _ starts: UnsafePointer<Int32>, _ count: Int,
    _ random: inout SequentialRandom
  ) -> Range<Int> {
    let length = max(1, count / 5 + random.below(max(1, count * 2 / 5)))
    var chosen = 0..<min(count, length)
    var most: Float = -1
    for _ in 0..<Self.looks {
      let first = random.below(max(1, count - length + 1))
      let last = min(count, first + length)
      var sum = 0
      for place in first..<last { sum += Int(work[list[place]]) }
      let ticks = starts[Int(list[last - 1])] - starts[Int(list[first])] + 1
      let density = Float(sum) / Float(ticks)
      if density > most {
        most = density
        chosen = first..<last
      }
    }
    return chosen
  }
}
