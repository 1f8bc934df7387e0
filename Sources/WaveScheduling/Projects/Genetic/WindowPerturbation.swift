import WaveCore

/// Puts a stretch of a list into a random order of precedence.
struct WindowPerturbation {
  /// The most places of a stretch.
  var most: Int

  /// Perturbs a random stretch: each job drifts forward from where it stands until it meets a
  /// successor or its drawn distance is covered.
  ///
  /// - Complexity: O(stretch² + precedences in it).
  func mutate(
    _ list: borrowing FlatBuffer<Int32>, _ network: ProjectNetwork,
    _ random: inout SequentialRandom
  ) {
    let length = min(list.count, 2 + random.below(most))
    let first = random.below(list.count - length + 1)
    for start in stride(from: first + length - 2, through: first, by: -1) {
      var place = start
      var left = random.below(first + length - start)
      while left > 0, !network.successors[Int(list[place])].contains(list[place + 1]) {
        let job = list[place]
        list[place] = list[place + 1]
        list[place + 1] = job
        place += 1
        left -= 1
      }
    }
  }
}
