import WaveCore
import WaveOutcome

extension ResultBuilder {
  /// The most trials by which the contingency is split; more would change no share by much.
  private static let mostTrials = 4_000

  /// The contingency, given to waves and to what goes with no wave's date.
  ///
  /// - Parameter contingency: P80 of the cost less the planned one, or nothing.
  func split(of contingency: Money) -> ContingencySplit {
    let trials = min(records.count, Self.mostTrials)
    let order = model.waves.numbers.indices.sorted {
      (model.waves.slots[$0], $0) < (model.waves.slots[$1], $1)
    }
    let variance = VarianceSplit(
      of: records.costs[..<trials].map { Double($0) },
      by: order.map { records.waveDays[$0][..<trials].map { Double($0) } })
    var shares = [Double](repeating: 0, count: order.count)
    for (place, wave) in order.enumerated() { shares[wave] = variance.shares[place] }
    let amounts = LargestRemainder.split(
      contingency.minor, by: shares + [max(0, 1 - shares.reduce(0, +))]
    ).map { Money(minor: $0) }
    let parts = model.waves.numbers.indices.map {
      ContingencySplit.Part(
        wave: model.waves.numbers[$0], share: shares[$0], amount: amounts[$0])
    }
    return ContingencySplit(waves: parts, rest: amounts.last ?? .zero)
  }
}
