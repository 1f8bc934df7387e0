import WaveCore

/// What many passes over a network with random lengths come to.
///
/// ```swift
/// let chain = ActivityNetwork(predecessors: [[], [0], [1]])
/// let trials = NetworkTrials(of: chain, trials: 10_000) { trial, lengths in
///   for task in lengths.indices { lengths[task] = sample(trial, task) }
/// }
/// trials.finish.mean
/// ```
public struct NetworkTrials: Sendable {
  /// The time at which the last task ends.
  public let finish: Moments
  /// The finish of every trial, sorted.
  public let sortedFinishes: [Double]
  /// Share of trials in which each task lies on the driving path, by task.
  ///
  /// The path is what the forward pass had to wait for, so no two times are compared for equality.
  public let criticality: [Double]
  /// SSI of each task: criticality × sd of its length / sd of the finish.
  public let sensitivity: [Double]
  /// Cruciality of each task: the absolute Pearson correlation of its length with the finish.
  public let cruciality: [Double]

  /// Passes over a network, with lengths that `draw` writes for each trial.
  public init(
    of network: ActivityNetwork, trials: Int,
    draw: (_ trial: Int, _ lengths: inout [Double]) -> Void
  ) {
    var pass = NetworkPass(network)
    var finish = Moments()
    var finishes: [Double] = []
    var pairs = [PairMoments](repeating: PairMoments(), count: network.count)
    var critical = [Int](repeating: 0, count: network.count)
    for trial in 0..<trials {
      draw(trial, &pass.lengths)
      let end = pass.run(network)
      finish.add(end)
      finishes.append(end)
      for task in pairs.indices { pairs[task].add(pass.lengths[task], end) }
      pass.forEachDriving { critical[$0] += 1 }
    }
    self.finish = finish
    sortedFinishes = finishes.sorted()
    let shares = critical.map { Double($0) / Double(max(1, trials)) }
    criticality = shares
    sensitivity = pairs.indices.map { task in
      finish.deviation > 0 ? shares[task] * pairs[task].first.deviation / finish.deviation : 0
    }
    cruciality = pairs.map { abs($0.correlation) }
  }

  /// The quantile of type 7 of the finish.
  public func quantile(_ p: Double) -> Double { Quantiles.quantile(p, ofSorted: sortedFinishes) }
}

/// The memory of one pass over a network.
struct NetworkPass {
  /// The length of each task.
  var lengths: [Double]
  private var ends: [Double]
  private var drivers: [Int32]
  private var last = 0

  /// Room for a network.
  init(_ network: ActivityNetwork) {
    lengths = Array(repeating: 0, count: network.count)
    ends = lengths
    drivers = Array(repeating: -1, count: network.count)
  }

  /// Passes forward once and returns the last end.
  mutating func run(_ network: ActivityNetwork) -> Double {
    last = 0
    for task in lengths.indices {
      let (end, driver) = network.end(of: task, length: lengths[task], ends: ends.span)
      (ends[task], drivers[task]) = (end, driver)
      if ends[task] >= ends[last] { last = task }
    }
    return ends.isEmpty ? 0 : ends[last]
  }

  /// Calls `body` with each task of the driving path, from the last to the first.
  func forEachDriving(_ body: (Int) -> Void) {
    var task = drivers.isEmpty ? -1 : last
    while task >= 0 {
      body(task)
      task = Int(drivers[task])
    }
  }
}
