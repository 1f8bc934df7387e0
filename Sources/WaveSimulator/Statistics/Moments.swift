/// Mean and deviation of a series of numbers, added one by one.
///
/// By the recurrence of Welford (1962), which does not lose digits where the mean is large.
public struct Moments: Hashable, Sendable {
  /// How many numbers were added.
  public private(set) var count = 0
  /// Their mean; 0 where there is none.
  public private(set) var mean = 0.0
  /// The sum of squared distances from the mean.
  private(set) var squares = 0.0

  /// No number yet.
  public init() {}

  /// Takes one more number.
  public mutating func add(_ value: Double) {
    count += 1
    let distance = value - mean
    mean += distance / Double(count)
    squares += distance * (value - mean)
  }

  /// The standard deviation with n − 1; 0 for fewer than two numbers.
  public var deviation: Double {
    count > 1 ? (squares / Double(count - 1)).squareRoot() : 0
  }
}

/// How two series of numbers go together.
struct PairMoments: Hashable, Sendable {
  /// The first series.
  private(set) var first = Moments()
  /// The second series.
  private(set) var second = Moments()
  private var products = 0.0

  /// Takes one more pair.
  mutating func add(_ x: Double, _ y: Double) {
    let distance = x - first.mean
    first.add(x)
    second.add(y)
    products += distance * (y - second.mean)
  }

  /// Pearson's correlation; 0 where one of the series never changes.
  var correlation: Double {
    let scale = (first.squares * second.squares).squareRoot()
    return scale > 0 ? products / scale : 0
  }
}
