/// What came of a set of benchmark instances, on average.
public struct BenchmarkSummary: Hashable, Sendable {
  /// The set.
  public var set: String
  /// How many instances it holds.
  public var count: Int
  /// How many of them are proven to be solved to the best.
  public var proven: Int
  /// How many have a best known value, and how many of those are as good as it or better.
  public var known: Int, asGood: Int
  /// The mean value.
  public var value: Double
  /// The mean excess of the value over the bound, as a share.
  public var gapToBound: Double
  /// The mean excess over the best known value, as a share, of those that have one.
  public var gapToBest: Double?
  /// The mean excess over the critical path, as a share, of those whose path is known.
  public var overCriticalPath: Double?
  /// The mean seconds to the value, and in all.
  public var secondsToBest: Double, seconds: Double

  /// The summary of each set, in the order in which sets first appear.
  public static func all(of outcomes: [BenchmarkOutcome]) -> [BenchmarkSummary] {
    var sets: [String] = []
    for outcome in outcomes where !sets.contains(outcome.set) { sets.append(outcome.set) }
    return sets.map { set in BenchmarkSummary(set, outcomes.filter { $0.set == set }) }
  }

  private init(_ set: String, _ outcomes: [BenchmarkOutcome]) {
    self.set = set
    count = outcomes.count
    proven = outcomes.count { $0.status == .optimal }
    known = outcomes.count { $0.bestKnown != nil }
    asGood = outcomes.count { outcome in outcome.bestKnown.map { outcome.value <= $0 } ?? false }
    value = Self.mean(outcomes.map { Double($0.value) }) ?? 0
    gapToBound =
      Self.mean(outcomes.map { BenchmarkOutcome.excess(of: $0.value, over: $0.bound) }) ?? 0
    gapToBest = Self.mean(outcomes.compactMap(\.gap))
    overCriticalPath = Self.mean(
      outcomes.compactMap { outcome in
        outcome.criticalPath.map { BenchmarkOutcome.excess(of: outcome.value, over: $0) }
      })
    secondsToBest = Self.mean(outcomes.map(\.secondsToBest)) ?? 0
    seconds = Self.mean(outcomes.map(\.seconds)) ?? 0
  }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
