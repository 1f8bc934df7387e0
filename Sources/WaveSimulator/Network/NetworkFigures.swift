import WaveCore
import WaveOutcome

/// Turns the tally of all trials into figures.
struct NetworkFigures {
  /// What was played.
  let network: TaskNetwork
  /// What came out of all trials.
  let tally: NetworkTally

  /// The outcome of a run with that seed.
  func outcome(seed: UInt64, isSensitive: Bool) -> NetworkOutcome {
    let finishes = tally.finishes
    let mean = finishes.reduce(0, +) / Double(finishes.count)
    let squares = finishes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let deviation = (squares / Double(max(1, finishes.count - 1))).squareRoot()
    var ranks = RankSelection(finishes)
    return NetworkOutcome(
      tasks: network.count, trials: finishes.count, seed: seed, mean: mean, deviation: deviation,
      p50: ranks.quantile(0.5), p80: ranks.quantile(0.8), p90: ranks.quantile(0.9),
      likely: network.likelyLength,
      probabilityLikely: Double(finishes.count { $0 <= network.likelyLength })
        / Double(finishes.count),
      sensitivity: isSensitive ? sensitivity(mean, squares) : nil)
  }

  private func sensitivity(_ mean: Double, _ finishSquares: Double) -> [TaskSensitivity] {
    let count = Double(tally.finishes.count)
    let finishSum = (mean - network.likelyLength) * count
    return network.names.indices.map { task in
      let sums = tally.sums(of: task)
      let squares = max(0, sums.squares - sums.length * sums.length / count)
      let products = sums.products - sums.length * finishSum / count
      let criticality = Double(tally.critical[task]) / count
      let isFlat = squares <= 0 || finishSquares <= 0
      return TaskSensitivity(
        task: network.names[task], criticality: criticality,
        index: isFlat ? 0 : criticality * (squares / finishSquares).squareRoot(),
        pearson: isFlat ? 0 : products / (squares * finishSquares).squareRoot())
    }
  }
}
