import WaveCore

/// How long each task holds its place in each trial of a block, all its tries together.
struct TeamDraws: ~Copyable {
  private let network: TaskNetwork
  private let failure: Double
  /// Hours of each task in each lane: task `t` begins at `t · count`.
  let lengths: UnsafeMutablePointer<Double>
  /// The finish of each trial, in its lane, for who plays them.
  let finishes: UnsafeMutablePointer<Double>
  /// Whether the first try fails, as the number it was decided by.
  private let outcomes: UnsafeMutablePointer<Double>

  /// Room for a block of trials.
  init(_ network: TaskNetwork, _ rules: TeamRules) {
    self.network = network
    failure = rules.failure
    lengths = .allocate(capacity: network.count * TrialLanes.count)
    outcomes = .allocate(capacity: TrialLanes.count)
    finishes = .allocate(capacity: TrialLanes.count)
  }

  deinit {
    lengths.deallocate()
    outcomes.deallocate()
    finishes.deallocate()
  }

  /// Draws a block of trials: first tries side by side, the few others one by one.
  func draw(block: Int, seed: UInt64) {
    for task in 0..<network.count {
      let length = network.lengths[task]
      let lanes = lengths + task &* TrialLanes.count
      length.draw(block: block, seed: seed, into: lanes)
      guard failure > 0 else { continue }
      length.addTries(block: block, seed: seed, failure: failure, outcomes: outcomes, into: lanes)
    }
  }
}

extension TriangularLength {
  /// Adds the tries that follow a failed one to the hours of a block of trials.
  ///
  /// - Parameters:
  ///   - failure: the probability that a try fails, above 0 and below 1.
  ///   - outcomes: room for a number in each lane; the numbers by which first tries are decided.
  ///   - lanes: the hours of the first try in each lane, and afterwards of all tries.
  @inline(__always)
  func addTries(
    block: Int, seed: UInt64, failure: Double, outcomes: UnsafeMutablePointer<Double>,
    into lanes: UnsafeMutablePointer<Double>
  ) {
    Self.drawOutcomes(stream, block: block, seed: seed, into: outcomes)
    for trial in 0..<TrialLanes.count {
      let lane = TrialLanes.lane(ofTrial: trial)
      guard outcomes[lane] < failure else { continue }
      lanes[lane] = hours(
        trial: block &* TrialLanes.count &+ trial, seed: seed, failure: failure,
        first: lanes[lane])
    }
  }

  /// All tries of a task whose first one failed.
  private func hours(trial: Int, seed: UInt64, failure: Double, first: Double) -> Double {
    var hours = 0.0
    var drawn = first
    var attempt: UInt32 = 0
    repeat {
      hours += drawn * TeamRules.failureCost
      attempt += 1
      drawn = value(
        TrialLanes.uniform(stream, trial: trial, seed: seed, place: attempt &<< 16))
    } while TrialLanes.uniform(stream, trial: trial, seed: seed, place: attempt &<< 16 | 1)
      < failure
    return hours + drawn
  }

  @inline(never)
  private static func drawOutcomes(
    _ stream: StableHash, block: Int, seed: UInt64, into lanes: UnsafeMutablePointer<Double>
  ) {
    TrialLanes.draw(stream, block: block, seed: seed, place: 1, into: lanes) { $0 }
  }
}
