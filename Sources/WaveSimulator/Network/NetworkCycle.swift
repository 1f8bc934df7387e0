/// Tasks that wait for each other in a circle.
public struct NetworkCycle: Error, Hashable, Sendable {
  /// The rows of the circle: each waits for the one before it, and the first for the last.
  public let path: [Int]

  /// A circle among the rows that an order by levels could not take up.
  init(before: [[Int32]], resolved: [Int32]) {
    var isResolved = [Bool](repeating: false, count: before.count)
    for row in resolved { isResolved[Int(row)] = true }
    // Each row that is left waits for another one that is left, so walking back must close.
    var place = [Int](repeating: -1, count: before.count)
    var walk: [Int] = []
    var row = isResolved.firstIndex(of: false)
    while let here = row, place[here] < 0 {
      place[here] = walk.count
      walk.append(here)
      row = before[here].first { !isResolved[Int($0)] }.map { Int($0) }
    }
    let circle = Array(walk[(row.map { place[$0] } ?? 0)...].reversed())
    let start = circle.indices.min { circle[$0] < circle[$1] } ?? 0
    path = Array(circle[start...] + circle[..<start])
  }
}
