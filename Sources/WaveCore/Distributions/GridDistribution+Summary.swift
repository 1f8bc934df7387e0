extension GridDistribution {
  /// The expected duration, in minutes.
  public var mean: Double {
    masses.indices.reduce(0) { $0 + masses[$1] * duration($1) }
  }

  /// The expected square of the distance from the mean, in square minutes.
  public var variance: Double {
    let centre = mean
    return masses.indices.reduce(0) {
      let distance = duration($1) - centre
      return $0 + masses[$1] * distance * distance
    }
  }

  /// Returns the duration in minutes that is not exceeded with probability `p`.
  ///
  /// Each cell counts as spread evenly over the step around it, except where there is only one.
  ///
  /// - Precondition: `p` lies in 0…1.
  public func quantile(_ p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "a probability lies between 0 and 1")
    if masses.count == 1 { return duration(0) }
    var below = 0.0
    var last = 0
    for (index, mass) in masses.enumerated() where mass > 0 {
      if below + mass >= p {
        return duration(index) + Double(step.count) * (max(0, p - below) / mass - 0.5)
      }
      below += mass
      last = index
    }
    return duration(last) + 0.5 * Double(step.count)
  }

  /// Returns the probability that the duration exceeds `limit` minutes.
  public func probability(above limit: Double) -> Double {
    if masses.count == 1 { return limit < duration(0) ? 1 : 0 }
    var above = 0.0
    for (index, mass) in masses.enumerated().reversed() {
      let reach = (duration(index) - limit) / Double(step.count) + 0.5
      if reach <= 0 { break }
      above += mass * min(1, reach)
    }
    return min(1, above)
  }
}
