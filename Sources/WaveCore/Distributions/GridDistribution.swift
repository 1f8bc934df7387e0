/// The distribution of a duration, as probabilities on evenly spaced whole minutes.
///
/// The arithmetic of runbooks: `then` puts one duration after another, `and` runs both at once and
/// waits for the later. Both are exact for independent durations on the grid; what the grid costs is
/// of second order in `step`, because each cell stands in the middle of the values it replaces and
/// the mean is kept exactly wherever cells are merged.
///
/// ```swift
/// let copy = GridDistribution(copyEstimate, step: Minutes(5))
/// let window = copy.then(checks).and(repointing).quantile(0.8)
/// ```
public struct GridDistribution: Hashable, Sendable {
  /// More cells than this are merged two by two, so that a chain of any length stays bounded.
  public static let cellLimit = 1024

  /// The duration of the first cell.
  public let start: Minutes
  /// The distance between neighbouring cells.
  public let step: Minutes
  /// The probability of each cell, summing to 1.
  public let masses: [Double]

  /// A duration that is known.
  public init(fixed duration: Minutes, step: Minutes = Minutes(1)) {
    precondition(step.count > 0, "a grid has a positive step")
    self.init(start: duration.count, step: step.count, masses: [1])
  }

  /// A duration in minutes with the three values of `estimate`, also in minutes.
  ///
  /// A lognormal tail beyond one in ten million is put into the last cell.
  public init(_ estimate: ThreePointEstimate, step: Minutes) {
    if estimate.isFixed {
      self.init(fixed: Minutes(roundHalfEven(estimate.likely)), step: step)
      return
    }
    let isBounded = estimate.shape != .lognormal
    self.init(
      from: isBounded ? estimate.low : estimate.quantile(1e-7),
      to: isBounded ? estimate.high : estimate.quantile(1 - 1e-7), step: step,
      cdf: estimate.cdf)
  }

  /// A duration whose probability of being at most `x` minutes is `cdf(x)`.
  ///
  /// - Parameters:
  ///   - low: below it, what `cdf` gives is put into the first cell.
  ///   - high: above it, what `cdf` leaves is put into the last cell.
  public init(from low: Double, to high: Double, step: Minutes, cdf: (Double) -> Double) {
    precondition(step.count > 0, "a grid has a positive step")
    precondition(low <= high, "a grid runs upward")
    var width = step.count
    while (high - low) / Double(width) > Double(Self.cellLimit - 2) { width *= 2 }
    let firstCell = Int((low / Double(width)).rounded(.toNearestOrEven))
    let lastCell = max(firstCell, Int((high / Double(width)).rounded(.toNearestOrEven)))
    var masses: [Double] = []
    var below = 0.0
    for cell in firstCell...lastCell {
      let isLast = cell == lastCell
      let upTo = isLast ? 1 : min(1, max(below, cdf((Double(cell) + 0.5) * Double(width))))
      masses.append(upTo - below)
      below = upTo
    }
    self.init(start: firstCell * width, step: width, masses: masses)
  }

  /// A distribution on a grid whose first cell stands at `start` minutes.
  init(start: Int, step: Int, masses: [Double]) {
    self.start = Minutes(start)
    self.step = Minutes(step)
    self.masses = masses
  }

  /// The duration of cell `index`, in minutes.
  func duration(_ index: Int) -> Double {
    Double(start.count + index * step.count)
  }
}
