/// What measured lengths make of an expert's three points.
///
/// The logarithm *y* of measured over likely length is taken as normal with unknown mean and
/// variance. The expert is the prior: mean 0, worth `priorLengths` measured lengths, and the
/// variance of the three points, worth `priorSpreads` of them. The posterior is
/// normal-inverse-χ² in closed form and the next length's is a Student *t* (Gelman, Carlin, Stern,
/// Dunson, Vehtari and Rubin, *Bayesian Data Analysis*, 3rd edition, 2013, section 3.3). Each
/// length enters with a weight in 0…1 (the power prior of Ibrahim and Chen, 2000), and so may the
/// expert's likely length, κ₀ being `priorLengths` times that weight.
///
/// - κₙ = κ₀ + Σw, μₙ = Σwy / κₙ, νₙ = ν₀ + Σw
/// - νₙσₙ² = ν₀σ₀² + Σw(y − ȳ)² + κ₀Σw ȳ² / κₙ
///
/// The likely length is multiplied by exp μₙ. The distances of low and high from it on the
/// logarithmic scale are multiplied by σₙ√(1 + 1/κₙ) over σ₀√2: lengths that agree with
/// each other and with the expert narrow the estimate, those that scatter or contradict it widen
/// it, and the expert's shape and skew remain.
public struct DurationCalibration: Hashable, Sendable {
  /// How many measured lengths the expert's likely value counts as.
  public static let priorLengths = 1.0
  /// How many measured lengths the distance between the expert's low and high counts as.
  public static let priorSpreads = 4.0

  /// The factor on the likely length, exp μₙ; 1 where nothing was measured.
  public private(set) var factor = 1.0
  /// The factor on the logarithmic distances of low and high; 1 where nothing was measured.
  public private(set) var spread = 1.0

  /// A length that was measured.
  public struct Measurement: Hashable, Sendable {
    /// How long it took, in the unit of the estimate; more than 0.
    public var length: Double
    /// What it counts, 0…1.
    public var weight: Double

    /// A measured length.
    public init(length: Double, weight: Double = 1) {
      self.length = length
      self.weight = weight
    }
  }

  /// What these lengths make of an estimate.
  ///
  /// Lengths or weights that are not more than 0 are left out.
  ///
  /// - Parameter priorWeight: what the expert's likely length counts, 0…1.
  public init(
    of estimate: ThreePointEstimate, by measurements: [Measurement], priorWeight: Double = 1
  ) {
    let used = measurements.filter { $0.length > 0 && $0.weight > 0 }
    guard estimate.likely > 0, !used.isEmpty else { return }
    let logs = used.map { DeterministicMath.log($0.length / estimate.likely) }
    let weight = used.reduce(0) { $0 + $1.weight }
    let sum = zip(used, logs).reduce(0) { $0 + $1.0.weight * $1.1 }
    let mean = sum / weight
    let prior = max(0, priorWeight) * Self.priorLengths
    let posterior = prior + weight
    factor = DeterministicMath.exp(sum / posterior)
    let deviation = Self.deviation(of: estimate)
    guard deviation > 0 else { return }
    let scatter = zip(used, logs).reduce(0) {
      $0 + $1.0.weight * ($1.1 - mean) * ($1.1 - mean)
    }
    let conflict = prior * weight / posterior * mean * mean
    let square = deviation * deviation
    let variance =
      (Self.priorSpreads * square + scatter + conflict) / (Self.priorSpreads + weight)
    let before = square * (1 + 1 / Self.priorLengths)
    spread = (variance * (1 + 1 / posterior) / before).squareRoot()
  }

  /// The estimate with its three points moved.
  public func applied(to estimate: ThreePointEstimate) -> ThreePointEstimate {
    let likely = estimate.likely * factor
    func end(_ value: Double) -> Double {
      guard value > 0, estimate.likely > 0 else { return value * factor }
      return likely
        * DeterministicMath.exp(DeterministicMath.log(value / estimate.likely) * spread)
    }
    let moved = try? ThreePointEstimate(
      low: min(likely, end(estimate.low)), likely: likely,
      high: max(likely, end(estimate.high)), shape: estimate.shape)
    return moved ?? ThreePointEstimate(fixed: likely)
  }

  /// The standard deviation of the logarithm that three points stand for: a sixth of the distance
  /// between limits, and of percentiles 10 and 90 that over 2.563.
  private static func deviation(of estimate: ThreePointEstimate) -> Double {
    guard estimate.low > 0, estimate.high > estimate.low else { return 0 }
    let distance = DeterministicMath.log(estimate.high / estimate.low)
    return estimate.shape == .lognormal ? distance / 2.5631031310892007 : distance / 6
  }
}
