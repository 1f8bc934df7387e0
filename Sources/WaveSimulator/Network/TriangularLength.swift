import WaveCore

/// The triangular length of a task, ready to be drawn.
struct TriangularLength: Sendable {
  /// The shortest length.
  let low: Double
  /// The likely length.
  let mode: Double
  /// The longest length.
  let high: Double
  /// From the shortest to the longest.
  let width: Double
  /// From the shortest to the likely length.
  let left: Double
  /// From the likely to the longest length.
  let right: Double
  /// The address of its random numbers.
  let stream: StableHash

  /// The length an estimate stands for; its shape is taken as triangular.
  init(_ estimate: ThreePointEstimate, stream: StableHash) {
    (low, mode, high) = (estimate.low, estimate.likely, estimate.high)
    width = high - low
    left = mode - low
    right = high - mode
    self.stream = stream
  }

  /// The length that is not exceeded with probability `uniform`: the inverse of the distribution
  /// function, bit for bit as `ThreePointEstimate` has it.
  ///
  /// Written without a branch, so that a loop over trials is turned into vector instructions. The
  /// operand of the root is never negative; `abs` tells the compiler, which then needs no check.
  @inline(__always)
  func value(_ uniform: Double) -> Double {
    let scaled = uniform * width
    let isLeft = scaled < left
    let nearLow = scaled * left
    let nearHigh = (1 - uniform) * width * right
    let root = abs(isLeft ? nearLow : nearHigh).squareRoot()
    let (fromLow, fromHigh) = (low + root, high - root)
    return isLeft ? fromLow : fromHigh
  }

  /// Draws the length in each lane of a block of trials.
  @inline(never)
  func draw(block: Int, seed: UInt64, into lanes: UnsafeMutablePointer<Double>) {
    TrialLanes.draw(stream, block: block, seed: seed, into: lanes) { value($0) }
  }
}
