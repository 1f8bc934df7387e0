import WaveCore

/// The length of a network of steps as a distribution, by series and parallel reduction.
///
/// A step whose only predecessor has no other successor is put behind it (sum); steps with the
/// same predecessors and successors become one (maximum); both are exact for independent steps.
/// Runbooks are built from stages and chains, so this reduces them to a single step. What is left
/// of any other network is passed through forwards with the predecessors of a step taken as
/// independent: since they are positively associated, the length found is never too short
/// (Kleindorfer, 1971).
struct StepNetwork: Sendable {
  private var lengths: [GridDistribution?]
  private var before: [Set<Int>]
  private var behind: [Set<Int>]

  /// The network of steps, each after those it names.
  init(_ steps: [RunbookStep], step: Minutes) {
    lengths = steps.map { GridDistribution($0.estimate, step: step) }
    before = steps.map { Set($0.after) }
    behind = [Set<Int>](repeating: [], count: steps.count)
    for (place, step) in steps.enumerated() {
      for earlier in step.after { behind[earlier].insert(place) }
    }
  }

  /// The time from the start of the first step to the end of the last.
  ///
  /// - Complexity: O(*n*²) set operations and *n* convolutions for *n* steps.
  var length: GridDistribution {
    var network = self
    while network.reduceSeries() || network.reduceParallel() {}
    return network.forwardPass
  }

  private mutating func reduceSeries() -> Bool {
    var reduced = false
    for place in lengths.indices {
      guard let length = lengths[place], before[place].count == 1,
        let earlier = before[place].first, behind[earlier].count == 1,
        let earlierLength = lengths[earlier]
      else { continue }
      lengths[place] = earlierLength.then(length)
      lengths[earlier] = nil
      before[place] = before[earlier]
      for first in before[place] {
        behind[first].remove(earlier)
        behind[first].insert(place)
      }
      before[earlier] = []
      behind[earlier] = []
      reduced = true
    }
    return reduced
  }

  private mutating func reduceParallel() -> Bool {
    var reduced = false
    var first: [Ends: Int] = [:]
    for place in lengths.indices {
      guard let length = lengths[place] else { continue }
      let ends = Ends(before: before[place], behind: behind[place])
      guard let other = first[ends], let otherLength = lengths[other] else {
        first[ends] = place
        continue
      }
      lengths[other] = otherLength.and(length)
      lengths[place] = nil
      for earlier in before[place] { behind[earlier].remove(place) }
      for later in behind[place] { before[later].remove(place) }
      before[place] = []
      behind[place] = []
      reduced = true
    }
    return reduced
  }

  private struct Ends: Hashable {
    var before: Set<Int>
    var behind: Set<Int>
  }

  private var forwardPass: GridDistribution {
    var ends = [GridDistribution?](repeating: nil, count: lengths.count)
    var last: GridDistribution?
    for place in lengths.indices {
      guard let length = lengths[place] else { continue }
      let start = before[place].sorted().compactMap { ends[$0] }.reduce(nil as GridDistribution?) {
        $0?.and($1) ?? $1
      }
      let end = start?.then(length) ?? length
      ends[place] = end
      if behind[place].isEmpty { last = last?.and(end) ?? end }
    }
    return last ?? GridDistribution(fixed: .zero)
  }
}
