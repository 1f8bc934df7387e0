/// The fewest stations an instance can do with, by what can be said without search.
///
/// Dual feasible functions over all tasks; then, destructively, each number of stations is tried
/// that has not been excluded: a task's window from its head to its tail must not be empty, and the
/// tasks whose windows lie inside a stretch of stations must fit into it.
enum StationBound {
  /// The bound.
  ///
  /// - Complexity: O(excluded numbers · stations · tasks).
  static func value(
    _ functions: DualFeasibleFunctions, heads: StationHeads, tails: StationHeads
  ) -> Int {
    let all = functions.weights.reduce(into: SIMD8<Int>()) { $0 &+= $1 }
    var stations = max(1, functions.stations(for: all))
    for task in heads.stations.indices {
      stations = max(stations, heads.stations[task] + tails.stations[task] - 1)
    }
    while !fits(stations, functions, heads, tails) { stations += 1 }
    return stations
  }

  private static func fits(
    _ stations: Int, _ functions: DualFeasibleFunctions, _ heads: StationHeads,
    _ tails: StationHeads
  ) -> Bool {
    let tasks = heads.stations.indices.sorted { tails.stations[$0] > tails.stations[$1] }
    for first in Set(heads.stations).sorted() {
      var inside = SIMD8<Int>()
      var place = 0
      while place < tasks.count {
        let last = stations + 1 - tails.stations[tasks[place]]
        while place < tasks.count, stations + 1 - tails.stations[tasks[place]] == last {
          if heads.stations[tasks[place]] >= first {
            inside &+= functions.weights[tasks[place]]
          }
          place += 1
        }
        guard last >= first else {
          if inside != SIMD8() { return false }
          continue
        }
        if functions.stations(for: inside) > last - first + 1 { return false }
      }
    }
    return true
  }
}
