/// The quantile function of an estimate, made fast for the inner loop of a simulation.
///
/// Shapes with a closed form are computed exactly. PERT, whose quantile is the root of an
/// incomplete beta function, has a table of 1,025 evenly spaced probabilities with the slope at
/// each, interpolated by cubic Hermite polynomials; the outermost eight cells at each end, where
/// the slope may be infinite, are computed exactly. The result never falls as `u` rises, and differs
/// from the exact quantile by less than 1e-6 of `high - low`. A table takes eight kilobytes; copies
/// share it.
public struct QuantileTable: Sendable {
  /// The estimate whose quantiles these are.
  public let estimate: ThreePointEstimate
  /// Value and slope per cell at each node, for PERT; empty for shapes with a closed form.
  private let nodes: [SIMD2<Float>]

  /// Tabulates the quantiles of `estimate`.
  public init(_ estimate: ThreePointEstimate) {
    self.estimate = estimate
    let isTabulated = estimate.shape == .pert && !estimate.isFixed
    nodes = isTabulated ? PERTNodeFamily.nodes(peak: (estimate.first - 1) / 4) : []
  }

  /// The value that the quantity does not exceed with probability `u`, which lies in 0…1.
  public subscript(_ u: Double) -> Double {
    if nodes.isEmpty { return estimate.quantile(u) }
    let place = u * Double(PERTNodeFamily.cellCount)
    let cell = Int(place)
    let standard =
      cell >= PERTNodeFamily.firstNode && cell < PERTNodeFamily.lastNode
      ? interpolated(at: place - Double(cell), in: cell) : exact(u)
    return estimate.low + (estimate.high - estimate.low) * standard
  }
}

extension QuantileTable {
  /// The cubic through value and slope at both ends of a cell, `t` of the way along it.
  private func interpolated(at t: Double, in cell: Int) -> Double {
    let (left, right) = (SIMD2<Double>(nodes[cell]), SIMD2<Double>(nodes[cell + 1]))
    let rise = right.x - left.x
    let bend = left.y - rise
    let curve = bend + (right.y - rise)
    return left.x + t * (left.y + t * (curve * t - bend - curve))
  }

  /// The exact quantile on 0…1 near either end, held so that it meets the table without a step back.
  private func exact(_ u: Double) -> Double {
    let value = estimate.betaQuantile(u)
    return u < 0.5
      ? min(value, Double(nodes[PERTNodeFamily.firstNode].x))
      : max(value, Double(nodes[PERTNodeFamily.lastNode].x))
  }
}
