import WaveOutcome

/// How far the mean finish moves as a node goes from short to long: what a tornado is drawn from.
///
/// The finish follows the line of least squares through all trials, and the ends are where the node
/// stands on average in the shortest and in the longest fifth of trials: about its P10 and P90. What
/// waits for something else anyway moves little, for all else is drawn as ever.
struct FinishSwing {
  /// How the node's length goes with the finish, in all trials.
  let sums: LengthSums

  /// The part of trials at each end: one in so many.
  private static let part = 5
  /// How many standard errors a correlation must lie above nothing.
  private static let errors = 3.0

  /// The swing of a node with those sums.
  init(_ sums: LengthSums) { self.sums = sums }

  /// The swing between the ends of some lengths of the node.
  ///
  /// - Returns: nil where the finish does not come later with the node's length beyond what chance
  ///   explains, or there are fewer than five lengths.
  /// - Complexity: O(lengths · log lengths)
  func swing(over lengths: [Int]) -> ActivitySwing? {
    let count = lengths.count / Self.part
    let sureness = sums.correlation * Double(sums.trials).squareRoot()
    guard count > 0, sureness > Self.errors else { return nil }
    let sorted = lengths.sorted()
    return ActivitySwing(
      shortDays: sums.slope * (Self.mean(sorted.prefix(count)) - sums.meanLength),
      longDays: sums.slope * (Self.mean(sorted.suffix(count)) - sums.meanLength))
  }

  private static func mean(_ lengths: ArraySlice<Int>) -> Double {
    Double(lengths.reduce(0, +)) / Double(lengths.count)
  }
}
