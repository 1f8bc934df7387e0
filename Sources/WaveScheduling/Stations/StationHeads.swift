/// The earliest moment at which each task can begin, stations behind each other in one time.
///
/// A head is at least what one machine needs for the tasks before, taken by descending head; a task
/// that would straddle two stations waits for the next (Johnson 1988; bound LM4 of Scholl 1999);
/// and the tasks before it and itself need the stations that dual feasible functions demand.
struct StationHeads: Sendable {
  /// The first station that can hold each task, counted from 1.
  let stations: [Int]

  /// The heads of a graph's tasks.
  ///
  /// - Complexity: O(tasks · predecessors · log predecessors).
  init(_ graph: StationGraph, _ functions: DualFeasibleFunctions) {
    var heads = Array(repeating: 0, count: graph.count)
    var stations = Array(repeating: 1, count: graph.count)
    for task in graph.order {
      var weight = functions.weights[task]
      let before = graph.before.numbers(in: task).sorted { heads[$0] > heads[$1] }
      var (head, work) = (0, 0)
      for previous in before {
        weight &+= functions.weights[previous]
        work += graph.times[previous]
        head = max(head, heads[previous] + work)
      }
      head = max(head, (functions.stations(for: weight) - 1) * graph.cycle)
      if head % graph.cycle + graph.times[task] > graph.cycle {
        head = (head / graph.cycle + 1) * graph.cycle
      }
      heads[task] = head
      stations[task] = max(1, (head + graph.times[task] + graph.cycle - 1) / graph.cycle)
    }
    self.stations = stations
  }
}
