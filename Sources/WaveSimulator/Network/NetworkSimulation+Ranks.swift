import WaveCore

extension NetworkSimulation {
  /// Spearman's correlation of each task's hours with the finish, by row: Pearson's of their ranks,
  /// equal values at the mean of the ranks they share; 0 where one of them never changes.
  ///
  /// The hours of a task are drawn once more, all trials in a row, so that memory is needed for one
  /// task a thread and not for all. It returns nil where the task is cancelled.
  ///
  /// - Parameter finishes: the finish of every trial from 0 on.
  /// - Complexity: O(tasks · trials) expected
  func rankCorrelations(
    with finishes: [Double], seed: UInt64, threads: Int
  ) async -> [Double]? {
    let ranks = Self.ranks(of: finishes)
    let stretch = max(1, (network.count + 4 * threads - 1) / (4 * threads))
    return await Chunks.map(
      (network.count + stretch - 1) / stretch, threads: threads,
      work: { number in
        correlations(
          of: (number * stretch)..<min(network.count, (number + 1) * stretch), with: ranks,
          seed: seed)
      })?.flatMap { $0 }
  }

  private static func ranks(of finishes: [Double]) -> [Double] {
    let ranking = LengthRanking(trials: finishes.count)
    for (trial, finish) in finishes.enumerated() { ranking.values[trial] = finish }
    var ranks = finishes
    ranking.forEachRank { ranks[$0] = $1 }
    return ranks
  }

  private func correlations(
    of tasks: Range<Int>, with finishRanks: [Double], seed: UInt64
  ) -> [Double] {
    let ranking = LengthRanking(trials: finishRanks.count)
    let draws = TaskDraws(network, rules)
    let finishRanks = finishRanks.span
    var finishSquares = 0.0
    for trial in finishRanks.indices { finishSquares += finishRanks[trial] * finishRanks[trial] }
    return tasks.map { task in
      draws.draw(task, trials: finishRanks.count, seed: seed, into: ranking.values)
      var (squares, products) = (0.0, 0.0)
      ranking.forEachRank { trial, rank in
        squares += rank * rank
        products += rank * finishRanks[trial]
      }
      let spread = (squares * finishSquares).squareRoot()
      return spread > 0 ? products / spread : 0
    }
  }
}

/// The hours of single tasks in all trials, as a run had them.
private struct TaskDraws: ~Copyable {
  private let network: TaskNetwork
  private let failure: Double
  private let lanes: UnsafeMutablePointer<Double>
  private let outcomes: UnsafeMutablePointer<Double>

  init(_ network: TaskNetwork, _ rules: TeamRules?) {
    self.network = network
    failure = rules?.failure ?? 0
    lanes = .allocate(capacity: TrialLanes.count)
    outcomes = .allocate(capacity: TrialLanes.count)
  }

  deinit {
    lanes.deallocate()
    outcomes.deallocate()
  }

  /// Writes the hours of a task in each trial from 0 on.
  func draw(_ task: Int, trials: Int, seed: UInt64, into values: UnsafeMutablePointer<Double>) {
    let length = network.lengths[task]
    for first in stride(from: 0, to: trials, by: TrialLanes.count) {
      let block = first / TrialLanes.count
      length.draw(block: block, seed: seed, into: lanes)
      if failure > 0 {
        length.addTries(
          block: block, seed: seed, failure: failure, outcomes: outcomes, into: lanes)
      }
      for trial in 0..<min(TrialLanes.count, trials - first) {
        values[first &+ trial] = lanes[TrialLanes.lane(ofTrial: trial)]
      }
    }
  }
}
