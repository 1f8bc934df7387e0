/// What a stretch of trials of a network came to.
///
/// Lengths are summed from their mode and finishes from that of the modes, so that little is lost
/// where sums are subtracted. Eight lanes are summed apart and joined in a fixed order, so that the
/// sums depend neither on the width of a machine's vectors nor on the number of threads.
struct NetworkTally: Sendable {
  /// The finish of each trial, in the order of trials.
  private(set) var finishes: [Double] = []
  /// The trials in which each task drove the finish; empty where nobody asked.
  private(set) var critical: [Int]
  /// Sums of each task's length, of its square, and of its product with the finish.
  private var sums: [SIMD8<Double>]

  /// No trial yet, with room for `capacity` of them.
  init(_ network: TaskNetwork, capacity: Int, isSensitive: Bool) {
    finishes.reserveCapacity(capacity)
    critical = Array(repeating: 0, count: isSensitive ? network.count : 0)
    sums = Array(repeating: .zero, count: isSensitive ? 3 * network.count : 0)
  }

  /// Takes the first `count` trials of a block, from the lanes of their finishes.
  mutating func add(finishes lanes: UnsafeMutablePointer<Double>, count: Int) {
    for trial in 0..<count { finishes.append(lanes[TrialLanes.lane(ofTrial: trial)]) }
  }

  /// Takes how the lengths of the first `count` trials of a block go with their finishes.
  ///
  /// Lanes beyond `count` are overwritten.
  mutating func add(
    lengths: UnsafeMutablePointer<Double>, finishes: UnsafeMutablePointer<Double>, count: Int,
    of network: TaskNetwork
  ) {
    let shift = network.likelyLength
    for trial in count..<TrialLanes.count { finishes[TrialLanes.lane(ofTrial: trial)] = shift }
    for lane in 0..<TrialLanes.count { finishes[lane] -= shift }
    for task in 0..<network.count {
      let lanes = lengths + task &* TrialLanes.count
      let mode = network.lengths[task].mode
      for trial in count..<TrialLanes.count { lanes[TrialLanes.lane(ofTrial: trial)] = mode }
      addProducts(of: task, lanes, mode: mode, finishes)
    }
  }

  /// Lets `count` write into the counts of trials in which each task drove the finish.
  mutating func addCritical(_ count: (UnsafeMutablePointer<Int>) -> Void) {
    critical.withUnsafeMutableBufferPointer { counts in
      if let first = counts.baseAddress { count(first) }
    }
  }

  /// Takes over the tally of the trials that follow.
  mutating func append(_ later: NetworkTally) {
    finishes += later.finishes
    for task in critical.indices { critical[task] += later.critical[task] }
    for place in sums.indices { sums[place] += later.sums[place] }
  }

  /// The sums of a task: of its length from the mode, of the square of that, and of its product
  /// with the finish from that of the modes.
  func sums(of task: Int) -> (length: Double, squares: Double, products: Double) {
    (joined(3 * task), joined(3 * task + 1), joined(3 * task + 2))
  }
}

extension NetworkTally {
  private mutating func addProducts(
    of task: Int, _ lanes: UnsafeMutablePointer<Double>, mode: Double,
    _ finishes: UnsafeMutablePointer<Double>
  ) {
    var (sum, squares, products) = (sums[3 * task], sums[3 * task + 1], sums[3 * task + 2])
    for vector in stride(from: 0, to: TrialLanes.count, by: 8) {
      let length = Self.vector(lanes + vector) - mode
      sum += length
      squares += length * length
      products += length * Self.vector(finishes + vector)
    }
    (sums[3 * task], sums[3 * task + 1], sums[3 * task + 2]) = (sum, squares, products)
  }

  @inline(__always)
  private static func vector(_ lanes: UnsafeMutablePointer<Double>) -> SIMD8<Double> {
    UnsafeRawPointer(lanes).loadUnaligned(as: SIMD8<Double>.self)
  }

  private func joined(_ place: Int) -> Double {
    let four = sums[place].lowHalf + sums[place].highHalf
    let two = four.lowHalf + four.highHalf
    return two.x + two.y
  }
}
