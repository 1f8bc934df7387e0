import WaveCore
import WaveSimulator

/// A network made at random, played slowly and readably: what fast play is held against.
///
/// It shares nothing with the simulator but the addresses of random numbers, which it works out
/// from `Philox4x32` and the exact quantile itself.
struct RandomNetwork {
  var names: [String] = []
  var lengths: [ThreePointEstimate] = []
  var before: [[Int]] = []

  /// A network of tasks that wait for up to three earlier ones each, its rows shuffled.
  static func of(
    tasks count: Int, seed: UInt64
  ) throws -> (network: TaskNetwork, reference: RandomNetwork) {
    var random = SequentialRandom(seed: seed)
    var rows = Array(0..<count)
    random.shuffle(&rows)
    var made = RandomNetwork()
    made.names = (0..<count).map { "T\($0)" }
    made.before = Array(repeating: [], count: count)
    for place in rows.indices {
      let low = Double(random.below(80)) / 8
      let mode = low + Double(random.below(40)) / 8
      made.lengths.append(
        try ThreePointEstimate(
          low: low, likely: mode, high: mode + Double(random.below(80)) / 8, shape: .triangular))
      guard place > 0 else { continue }
      let earlier = (0..<random.below(4)).map { _ in rows[random.below(place)] }
      made.before[rows[place]] = Set(earlier).sorted()
    }
    let edges = made.before.enumerated().flatMap { then, before in
      before.map { TaskNetwork.Edge($0, then) }
    }
    return (
      try TaskNetwork(names: made.names, lengths: made.lengths, edges: edges), made
    )
  }

  /// The uniform number of a task: trials 2i and 2i + 1 share a block of Philox.
  func uniform(_ task: Int, trial: Int, seed: UInt64, attempt: Int = 0, draw: Int = 0) -> Double {
    let stream = StableHash("task", names[task]).value
    let block = Philox4x32.block(
      counter: SIMD4(
        UInt32(truncatingIfNeeded: stream), UInt32(stream >> 32), UInt32(trial / 2),
        UInt32(attempt << 16 | draw)),
      key: SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(seed >> 32)))
    let (low, high) = trial % 2 == 0 ? (block.x, block.y) : (block.z, block.w)
    return Philox4x32.uniform(from: UInt64(high) << 32 | UInt64(low))
  }

  /// The length of a try.
  func length(_ task: Int, trial: Int, seed: UInt64, attempt: Int = 0) -> Double {
    lengths[task].quantile(uniform(task, trial: trial, seed: seed, attempt: attempt))
  }

  /// A trial by recursion from every task to those before it.
  func longestPath(
    trial: Int, seed: UInt64
  ) -> (finish: Double, lengths: [Double], critical: Set<Int>) {
    let drawn = names.indices.map { length($0, trial: trial, seed: seed) }
    var ends: [Int: Double] = [:]
    func end(_ task: Int) -> Double {
      if let known = ends[task] { return known }
      let end = (before[task].map(end).max() ?? 0) + drawn[task]
      ends[task] = end
      return end
    }
    var critical: Set<Int> = []
    var task = names.indices.max { end($0) < end($1) }
    let finish = task.map(end) ?? 0
    while let here = task {
      critical.insert(here)
      task = before[here].max { end($0) < end($1) }
    }
    return (finish, drawn, critical)
  }

  /// The ranks of values by counting, equal ones at the mean of the ranks they share.
  static func ranks(_ values: [Double]) -> [Double] {
    values.map { value in
      Double(values.count { $0 < value }) + Double(values.count { $0 == value } + 1) / 2
    }
  }

  /// Criticality, sensitivity index and Pearson's correlation by their definitions.
  func sensitivity(
    _ lengths: [Double], _ finishes: [Double], critical: Int
  ) -> (criticality: Double, index: Double, pearson: Double) {
    func deviations(_ values: [Double]) -> [Double] {
      let mean = values.reduce(0, +) / Double(values.count)
      return values.map { $0 - mean }
    }
    let (x, y) = (deviations(lengths), deviations(finishes))
    let (xx, yy) = (x.reduce(0) { $0 + $1 * $1 }, y.reduce(0) { $0 + $1 * $1 })
    let share = Double(critical) / Double(lengths.count)
    guard xx > 1e-9, yy > 1e-9 else { return (share, 0, 0) }
    return (
      share, share * (xx / yy).squareRoot(),
      zip(x, y).reduce(0) { $0 + $1.0 * $1.1 } / (xx * yy).squareRoot()
    )
  }
}
