/// Judges an arrangement by the instance alone; it shares nothing with the search.
public enum ArrangementChecker {
  /// What is wrong with the places of an instance's vertices, counted from 1; empty where each
  /// place is taken once and the edges are `value` long in all.
  public static func violations(
    of positions: [Int], value: Int, in instance: ArrangementInstance
  ) -> [String] {
    guard positions.count == instance.vertexCount else {
      return ["\(positions.count) places for \(instance.vertexCount) vertices"]
    }
    guard Set(positions) == Set(1...max(1, positions.count)) || positions.isEmpty else {
      return ["the places are not 1 to \(positions.count), each once"]
    }
    let length = instance.edges.reduce(0) {
      $0 + abs(positions[Int($1.first)] - positions[Int($1.second)])
    }
    return length == value ? [] : ["the edges are \(length) long, not \(value)"]
  }
}
