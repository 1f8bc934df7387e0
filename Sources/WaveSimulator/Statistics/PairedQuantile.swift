import WaveCore

/// How far two series of numbers lie apart at a quantile, where trial by trial they share all
/// random numbers.
///
/// What both have in common cancels out, so the difference is known far better than either
/// quantile. Its interval comes from the same difference in batches of trials (batch means; Law,
/// "Simulation Modeling and Analysis", 2015, chapter 9).
public struct PairedQuantile: Hashable, Sendable {
  /// The first series' quantile less the second one's.
  public let difference: Double
  /// Half the width of its 95 % interval; nil where there are too few trials to tell.
  public let error: Double?

  /// Into how many batches the trials are cut.
  static let batches = 20
  /// The quantile at 97.5 % of Student's distribution with one degree of freedom fewer than
  /// batches.
  static let studentFactor = 2.093
  /// The fewest trials of a batch.
  static let leastBatch = 25

  /// The difference of two series of equal length, which must not be empty, at a probability.
  ///
  /// - Complexity: O(n log n)
  public init(of first: [Int], over second: [Int], at probability: Double) {
    difference = Self.distance(first[...], second[...], probability)
    let length = first.count / Self.batches
    guard length >= Self.leastBatch else {
      error = nil
      return
    }
    var moments = Moments()
    for batch in 0..<Self.batches {
      let trials = (batch * length)..<((batch + 1) * length)
      moments.add(Self.distance(first[trials], second[trials], probability))
    }
    error = Self.studentFactor * moments.deviation / Double(Self.batches).squareRoot()
  }

  private static func distance(
    _ first: ArraySlice<Int>, _ second: ArraySlice<Int>, _ probability: Double
  ) -> Double {
    quantile(first, probability) - quantile(second, probability)
  }

  private static func quantile(_ values: ArraySlice<Int>, _ probability: Double) -> Double {
    Quantiles.quantile(probability, ofSorted: values.sorted().map { Double($0) })
  }
}
