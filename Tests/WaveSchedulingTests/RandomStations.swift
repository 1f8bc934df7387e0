import WaveCore
import WaveScheduling

/// Lines to be balanced that tests make up.
enum RandomStations {
  /// A small instance: times up to the cycle, each pair in order with some chance.
  static func small(tasks: Int, cycle: Int, density: Double, seed: UInt64) -> StationInstance {
    var random = SequentialRandom(seed: seed)
    let times = (0..<tasks).map { _ in random.below(cycle + 1) }
    var names = Array(0..<tasks)
    random.shuffle(&names)
    var arcs: [StationInstance.Precedence] = []
    for before in 0..<tasks {
      for after in before + 1..<max(before + 1, tasks) where random.uniform() < density {
        arcs.append(StationInstance.Precedence(before: names[before], after: names[after]))
      }
    }
    return StationInstance(times: times, cycle: cycle, precedences: arcs)
  }

  /// At least `tasks` tasks cut out of full stations, with arcs that keep the stations' order, and
  /// how many stations were filled: no solution has fewer.
  static func planted(
    tasks: Int, mean: Int, arcs: Int, reach: Int, seed: UInt64
  ) -> (instance: StationInstance, optimum: Int) {
    let cycle = 1_000
    var random = SequentialRandom(seed: seed)
    var times: [Int] = []
    var stations = 0
    while times.count < tasks {
      var left = cycle
      while left > 0 {
        let time = 1 + random.below(2 * mean)
        times.append(time > left || left - time < mean / 4 ? left : time)
        left -= times[times.count - 1]
      }
      stations += 1
    }
    var names = Array(times.indices)
    random.shuffle(&names)
    var shuffled = times
    for (place, name) in names.enumerated() { shuffled[name] = times[place] }
    let precedences = (0..<arcs).compactMap { _ -> StationInstance.Precedence? in
      let before = random.below(times.count)
      let after = min(times.count - 1, before + 1 + random.below(reach))
      guard before < after else { return nil }
      return StationInstance.Precedence(before: names[before], after: names[after])
    }
    return (StationInstance(times: shuffled, cycle: cycle, precedences: precedences), stations)
  }

  /// The fewest stations by dynamic programming over all sets that predecessors allow: of two ways
  /// to a set the one with fewer stations, then with less in the last, is never worse.
  static func fewest(_ instance: StationInstance) -> Int {
    let count = instance.times.count
    var before = Array(repeating: 0, count: count)
    for arc in instance.precedences { before[arc.after] |= 1 << arc.before }
    var best = Array(repeating: (stations: Int.max, load: 0), count: 1 << count)
    best[0] = (1, 0)
    for set in best.indices where best[set].stations < .max {
      for task in 0..<count where set >> task & 1 == 0 && before[task] & ~set == 0 {
        var next = best[set]
        next.load += instance.times[task]
        if next.load > instance.cycle {
          next = (next.stations + 1, instance.times[task])
        }
        if next < best[set | 1 << task] { best[set | 1 << task] = next }
      }
    }
    return best[(1 << count) - 1].stations
  }
}
