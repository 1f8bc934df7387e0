/// Tasks of real length in an order without cycles: what a runbook is, and what oracles are run on.
///
/// Tasks are numbered so that each comes after those it waits for; their predecessors lie in one
/// flat array, so a pass over the network touches memory in order and allocates nothing.
public struct ActivityNetwork: Sendable {
  /// Where each task's predecessors begin in `before`; one entry more than there are tasks.
  let first: [Int32]
  /// The predecessors of all tasks.
  let before: [Int32]

  /// The network in which task `i` waits for `predecessors[i]`.
  ///
  /// - Precondition: every predecessor has a smaller number than its task.
  public init(predecessors: [[Int]]) {
    var first: [Int32] = [0]
    var before: [Int32] = []
    for (task, earlier) in predecessors.enumerated() {
      precondition(earlier.allSatisfy { (0..<task).contains($0) }, "a task waits for earlier ones")
      before += earlier.map { Int32($0) }
      first.append(Int32(before.count))
    }
    self.first = first
    self.before = before
  }

  /// How many tasks there are.
  public var count: Int { first.count - 1 }

  /// The end of a task of that length, given the ends of those before it, and the task it had to
  /// wait for longest: −1 where it waits for none.
  @inline(__always)
  func end(
    of task: Int, length: Double, ends: Span<Double>
  ) -> (end: Double, driver: Int32) {
    var start = 0.0
    var driver: Int32 = -1
    for place in Int(first[task])..<Int(first[task + 1]) {
      let earlier = before[place]
      if driver < 0 || ends[Int(earlier)] > start {
        start = ends[Int(earlier)]
        driver = earlier
      }
    }
    return (start + length, driver)
  }
}
