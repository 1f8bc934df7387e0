/// Quantiles of the standard PERT distribution at evenly spaced probabilities, for every peak.
///
/// PERT on 0…1 has one parameter, the place of its peak, and its quantiles change smoothly with it.
/// They are computed exactly for 19 peaks when first needed; those of any other peak are the
/// polynomial of degree five through the six nearest, which costs thousands of times less than
/// inverting the distribution anew. Peaks above one half are the mirror image of those below.
enum PERTNodeFamily {
  /// The number of cells between probability 0 and 1.
  static let cellCount = 1024
  /// The first node; the cells before it are left out because the slope may be infinite there.
  static let firstNode = 8
  /// The last node, as far from probability 1 as the first is from 0.
  static let lastNode = cellCount - firstNode
  /// The number of exactly computed peaks between 0 and 1.
  private static let peaksPerUnit = 32
  /// The last exactly computed peak lies three beyond one half, so that one half has neighbours.
  private static let tables = (0...18).map { exactNodes(peak: Double($0) / Double(peaksPerUnit)) }

  /// Returns, for the peak at `peak` in 0…1, quantile and slope per cell at each node.
  static func nodes(peak: Double) -> [SIMD2<Float>] {
    guard peak > 0.5 else { return blend(peak: peak).map { SIMD2($0) } }
    return blend(peak: 1 - peak).reversed().map { SIMD2(SIMD2(1 - $0.x, $0.y)) }
  }

  /// Returns the nodes of the peak at `peak` in 0…½ by Lagrange's formula.
  private static func blend(peak: Double) -> [SIMD2<Double>] {
    let place = peak * Double(peaksPerUnit)
    let first = min(max(Int(place) - 2, 0), tables.count - 6)
    var blend = Array(repeating: SIMD2<Double>.zero, count: cellCount + 1)
    for table in first..<(first + 6) {
      var weight = 1.0
      for other in first..<(first + 6) where other != table {
        weight *= (place - Double(other)) / Double(table - other)
      }
      for (index, node) in tables[table].enumerated() { blend[index] += weight * node }
    }
    return blend
  }

  private static func exactNodes(peak: Double) -> [SIMD2<Double>] {
    let estimate = ThreePointEstimate(standardPeak: peak)
    var nodes = Array(repeating: SIMD2<Double>.zero, count: cellCount + 1)
    var guess: Double?
    for index in firstNode...lastNode {
      let value = estimate.betaQuantile(Double(index) / Double(cellCount), near: guess)
      let slope = 1 / (estimate.betaDensity(value) * Double(cellCount))
      nodes[index] = SIMD2(value, slope)
      guess = value + slope
    }
    return nodes
  }
}
