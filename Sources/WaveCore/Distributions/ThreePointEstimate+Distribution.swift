extension ThreePointEstimate {
  /// The expected value.
  public var mean: Double {
    if isFixed { return likely }
    switch shape {
    case .fixed: return likely
    case .triangular: return (low + likely + high) / 3
    case .pert: return (low + 4 * likely + high) / 6
    case .lognormal: return DeterministicMath.exp(first + second * second / 2)
    }
  }

  /// The expected square of the distance from the mean.
  public var variance: Double {
    if isFixed { return 0 }
    switch shape {
    case .fixed: return 0
    case .triangular:
      let (left, right) = (likely - low, high - likely)
      return (left * left + left * right + right * right) / 18
    case .pert: return (mean - low) * (high - mean) / 7
    case .lognormal:
      let square = DeterministicMath.exp(second * second)
      return (square - 1) * square * DeterministicMath.exp(2 * first)
    }
  }

  /// Returns the probability that the quantity is at most `x`.
  public func cdf(_ x: Double) -> Double {
    if isFixed { return x < likely ? 0 : 1 }
    switch shape {
    case .fixed: return x < likely ? 0 : 1
    case .triangular: return triangularCDF(x)
    case .pert:
      return DeterministicMath.incompleteBeta(
        (x - low) / (high - low), first, second, logBeta: logBeta)
    case .lognormal:
      guard x > 0 else { return 0 }
      return DeterministicMath.normalCDF((DeterministicMath.log(x) - first) / second)
    }
  }

  /// Returns the value that the quantity does not exceed with probability `p`.
  ///
  /// - Precondition: `p` lies in 0…1.
  public func quantile(_ p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "a probability lies between 0 and 1")
    if isFixed { return likely }
    switch shape {
    case .fixed: return likely
    case .triangular: return triangularQuantile(p)
    case .pert: return low + (high - low) * betaQuantile(p)
    case .lognormal:
      let deviations = DeterministicMath.inverseNormal(p)
      return DeterministicMath.exp(first + second * deviations)
    }
  }

  /// Turns one uniform number into one value of the quantity, rising with it.
  ///
  /// Inverse transform: exactly one uniform number a draw, so that scenarios share numbers.
  public func sample(uniform u: Double) -> Double {
    quantile(u)
  }

  /// The density of the standard beta distribution behind PERT, on 0…1.
  func betaDensity(_ x: Double) -> Double {
    guard x > 0, x < 1 else {
      if x == 0, first == 1 { return second }
      return x == 1 && second == 1 ? first : 0
    }
    return DeterministicMath.exp(
      (first - 1) * DeterministicMath.log(x) + (second - 1) * DeterministicMath.log1p(-x) - logBeta)
  }

  /// The quantile of the standard beta distribution behind PERT.
  ///
  /// Both parameters are at least 1, so the leading terms at either end bracket it. Halley's method
  /// inside that bracket, with bisection where a step would leave it.
  ///
  /// - Parameter guess: a value to start from, where one is known.
  func betaQuantile(_ p: Double, near guess: Double? = nil) -> Double {
    guard p > 0 else { return 0 }
    guard p < 1 else { return 1 }
    var (lower, upper) = betaBracket(p)
    var x = guess ?? (p < 0.5 ? lower : upper)
    for _ in 0..<100 {
      x = min(max(x, lower), upper)
      let excess = DeterministicMath.incompleteBeta(x, first, second, logBeta: logBeta) - p
      if excess == 0 { return x }
      if excess < 0 { lower = x } else { upper = x }
      let newton = excess / betaDensity(x)
      let curvature = (first - 1) / x - (second - 1) / (1 - x)
      let step = newton / (1 - 0.5 * min(1, max(-1, newton * curvature)))
      var next = x - step
      if !(next > lower && next < upper) { next = 0.5 * (lower + upper) }
      if abs(next - x) <= 2e-16 * x || upper - lower <= 2e-16 * upper { return next }
      x = next
    }
    return x
  }
}

extension ThreePointEstimate {
  /// Bounds of the quantile: the cdf is at most x^α / (α B), its complement (1 - x)^β / (β B).
  private func betaBracket(_ p: Double) -> (lower: Double, upper: Double) {
    let left = (DeterministicMath.log(p * first) + logBeta) / first
    let right = (DeterministicMath.log((1 - p) * second) + logBeta) / second
    let lower = min(DeterministicMath.exp(left) * (1 - 1e-12), 1 - 0x1p-53)
    let upper = 1 - DeterministicMath.exp(right) * (1 - 1e-12)
    return (max(lower, 0x1p-1000), max(upper, lower))
  }

  private func triangularCDF(_ x: Double) -> Double {
    if x <= low { return 0 }
    if x >= high { return 1 }
    let width = high - low
    if x < likely { return (x - low) * (x - low) / (width * (likely - low)) }
    return 1 - (high - x) * (high - x) / (width * (high - likely))
  }

  private func triangularQuantile(_ p: Double) -> Double {
    let width = high - low
    let left = likely - low
    if p * width < left { return low + (p * width * left).squareRoot() }
    return high - ((1 - p) * width * (high - likely)).squareRoot()
  }
}
