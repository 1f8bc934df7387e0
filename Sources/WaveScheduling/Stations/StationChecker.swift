/// Judges stations by the instance alone; it shares nothing with the search.
public enum StationChecker {
  /// What is wrong with the stations of an instance's tasks, counted from 1; empty where they keep
  /// cycle and order, and are exactly `value`.
  public static func violations(
    of stations: [Int], value: Int, in instance: StationInstance
  ) -> [String] {
    guard stations.count == instance.times.count else {
      return ["\(stations.count) stations for \(instance.times.count) tasks"]
    }
    var found: [String] = []
    var loads: [Int: Int] = [:]
    for (task, station) in stations.enumerated() {
      if station < 1 || station > value {
        found.append("task \(task + 1) stands at station \(station) of \(value)")
      }
      loads[station, default: 0] += instance.times[task]
    }
    for (station, load) in loads.sorted(by: { $0.key < $1.key }) where load > instance.cycle {
      found.append("station \(station) takes \(load) of \(instance.cycle)")
    }
    for arc in instance.precedences where stations[arc.before] > stations[arc.after] {
      found.append("task \(arc.before + 1) stands after task \(arc.after + 1)")
    }
    if (stations.max() ?? 0) != value {
      found.append("\(stations.max() ?? 0) stations are used, not \(value)")
    }
    return found
  }
}
