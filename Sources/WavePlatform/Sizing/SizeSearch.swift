import WaveCore
import WaveLandscape
import WaveScenario

/// The smallest size of a pool that stands every load case with its headroom.
struct SizeSearch {
  private let scenario: Scenario
  private let cases: [PoolCase]
  private let loads: [PoolState.Load]

  /// A search over cases with the load of each.
  init(_ scenario: Scenario, cases: [PoolCase], loads: [PoolState.Load]) {
    self.scenario = scenario
    self.cases = cases
    self.loads = loads
  }

  /// The smallest size; at most four times as many nodes and processors as there are.
  ///
  /// Nodes at least two, database processors even, storage a multiple of 10 GB.
  func smallest(from now: PoolShape) -> PoolShape {
    var shape = now
    shape.nodes = SizeSearch.least(2, max(2, now.nodes * 4)) { nodes in
      var tried = shape
      tried.nodes = nodes
      return workersHold(tried)
    }
    let pairs = max(1, Int((now.postgresVCPU * 2).rounded(.up)))
    let pair = SizeSearch.least(1, pairs) { pairs in
      var tried = shape
      tried.postgresVCPU = Double(pairs * 2)
      return databaseHolds(tried)
    }
    shape.postgresVCPU = Double(pair * 2)
    if now.postgresVCPU > 0 {
      shape.postgresMemoryGB = now.postgresMemoryGB * shape.postgresVCPU / now.postgresVCPU
    }
    let storage = loads.map(\.storageGB).max() ?? 0
    let kept = storage / max(0.1, 1 - scenario.settings.hosting.headroom)
    shape.storageGB = max(10, (kept / 10).rounded(.up) * 10)
    return shape
  }
}

extension SizeSearch {
  private func workersHold(_ shape: PoolShape) -> Bool {
    let service = scenario.settings.service
    return zip(cases, loads).allSatisfy { loadCase, load in
      let state = PoolState(shape, load, podsLost: loadCase.podsLost)
      guard let response = state.response.responseP95Seconds else { return load.users == 0 }
      let wait = state.jobWaitP95Seconds ?? .infinity
      return state.utilisation <= loadCase.utilisationLimit && state.memoryShare <= 1
        && response <= service.responseP95Seconds && wait <= service.queueWaitP95Seconds
    }
  }

  private func databaseHolds(_ shape: PoolShape) -> Bool {
    zip(cases, loads).allSatisfy { loadCase, load in
      let state = PoolState(shape, load, podsLost: loadCase.podsLost)
      return state.databaseUtilisation <= loadCase.utilisationLimit
    }
  }

  /// The least number of a range that holds, where every greater one does too; the last if none.
  private static func least(_ first: Int, _ last: Int, _ holds: (Int) -> Bool) -> Int {
    var (low, high) = (first, max(first, last))
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
