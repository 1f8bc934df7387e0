import WaveCore

/// The quantile functions of many estimates in flat arrays, for the inner loop of a trial.
///
/// PERT estimates of one proportion share a table of the standard distribution on 0…1, kept small
/// so that all tables together stay in a core's cache: 32 linear cells for each halving of the
/// distance to either end, down to 2⁻²⁴. It differs from the exact quantile by less than 4e-5 of
/// `high - low` and never falls as `u` rises. Other shapes are computed exactly.
struct SampleTable: Sendable {
  private let entries: [Entry]
  private let nodes: [Float]
  /// What is computed exactly, by place.
  private let estimates: [ThreePointEstimate]

  /// How an estimate is sampled: apart from the estimate itself, so that many fit into a cache.
  private struct Entry: Sendable {
    var low: Double
    var high: Double
    /// Where its nodes begin; −1 where it is computed exactly.
    var node: Int32
  }

  /// Cells for each halving.
  private static let cells = 32
  /// How many halvings are tabulated at either end.
  private static let halvings = 24
  /// Nodes of one end: the tail beyond the last halving is one straight line.
  private static let side = cells * (halvings - 1) + 2
  /// Peaks closer than this share a table.
  private static let peaks = 1_048_576.0

  /// The estimates, by place.
  init(_ estimates: [ThreePointEstimate]) {
    var places: [Int: Int32] = [:]
    var nodes: [Float] = []
    entries = estimates.map { estimate in
      let width = estimate.high - estimate.low
      guard estimate.shape == .pert, width > 0 else {
        return Entry(low: estimate.low, high: estimate.high, node: -1)
      }
      let peak = roundHalfEven((estimate.likely - estimate.low) / width * Self.peaks)
      let known = places[peak]
      let node = known ?? Int32(nodes.count)
      if known == nil {
        places[peak] = node
        nodes += Self.standardNodes(peak: Double(peak) / Self.peaks)
      }
      return Entry(low: estimate.low, high: estimate.high, node: node)
    }
    self.nodes = nodes
    self.estimates = estimates
  }

  /// The value that the quantity at a place does not exceed with probability `u`, in 0…1.
  @inline(__always)
  func value(_ place: Int, _ u: Double) -> Double {
    let entry = entries[place]
    guard entry.node >= 0 else { return estimates[place].quantile(u) }
    let isLeft = u < 0.5
    let (cell, part) = Self.cell(isLeft ? u : 1 - u)
    let first = Int(entry.node) + (isLeft ? 0 : Self.side) + cell
    let (near, far) = (Double(nodes[first]), Double(nodes[first + 1]))
    let reach = (entry.high - entry.low) * (near + (far - near) * part)
    return isLeft ? entry.low + reach : entry.high - reach
  }

  /// Draws every quantity once, side by side: no number waits for another.
  ///
  /// - Parameters:
  ///   - streams: the address of each quantity's random number, by place.
  ///   - values: the drawn values, by place.
  func draw(_ random: TrialRandom, _ streams: [StableHash], into values: inout [Double]) {
    precondition(streams.count == entries.count && values.count == entries.count)
    streams.withUnsafeBufferPointer { streams in
      values.withUnsafeMutableBufferPointer { values in
        Self.draw(random, streams, into: values)
        for place in values.indices { values[place] = value(place, values[place]) }
      }
    }
  }

  /// The first uniform number at each stream: what `TrialRandom` gives, in a loop without a call or a
  /// check, which becomes vector instructions.
  private static func draw(
    _ random: TrialRandom, _ streams: UnsafeBufferPointer<StableHash>,
    into values: UnsafeMutableBufferPointer<Double>
  ) {
    let key = SIMD2(
      UInt32(truncatingIfNeeded: random.seed), UInt32(truncatingIfNeeded: random.seed &>> 32))
    guard let stream = streams.baseAddress, let value = values.baseAddress else { return }
    for place in 0..<streams.count {
      let hash = stream[place].value
      let bits = Philox4x32.block(
        counter: SIMD4(
          UInt32(truncatingIfNeeded: hash), UInt32(truncatingIfNeeded: hash &>> 32), random.trial,
          0), key: key)
      value[place] = TrialLanes.uniform(bits.x, bits.y)
    }
  }
}

extension SampleTable {
  /// The cell of a probability below a half, counted from the end, and how far into it.
  @inline(__always)
  private static func cell(_ u: Double) -> (Int, Double) {
    let u = min(u, 0.5.nextDown)
    // Exponent and significand as they lie in the bits: no probability that is drawn is subnormal.
    let bits = u.bitPattern
    let halving = 1023 - Int(truncatingIfNeeded: bits &>> 52)
    guard halving <= halvings else { return (0, u * 0x1p24) }
    let significand = Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000)
    let place = (significand - 1) * Double(cells)
    let within = Int(place)
    return (1 + (halvings - halving) * cells + within, place - Double(within))
  }

  /// Distances from the lower end at the nodes below a half, then from the upper end.
  private static func standardNodes(peak: Double) -> [Float] {
    let exact = try? ThreePointEstimate(low: 0, likely: peak, high: 1, shape: .pert)
    let turned = try? ThreePointEstimate(low: 0, likely: 1 - peak, high: 1, shape: .pert)
    guard let exact, let turned else { return Array(repeating: 0, count: 2 * side) }
    return [exact, turned].flatMap { estimate in
      let table = QuantileTable(estimate)
      return probabilities.map { Float(table[$0]) }
    }
  }

  /// The probabilities of one side's nodes: 0, then 32 in each halving, up to a half.
  private static let probabilities: [Double] = {
    var list = [0.0]
    for halving in stride(from: halvings, through: 2, by: -1) {
      let start = Double(sign: .plus, exponent: -halving, significand: 1)
      list += (0..<cells).map { start * (1 + Double($0) / Double(cells)) }
    }
    return list + [0.5]
  }()
}
