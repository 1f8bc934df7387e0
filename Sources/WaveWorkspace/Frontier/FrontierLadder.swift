/// Which limits a frontier was asked about, and which is worth asking next.
///
/// A plan found under a limit that keeps a tighter one too answers for all limits between them: no
/// other plan is sought there.
struct FrontierLadder {
  /// How far two limits lie apart at the least.
  let step: Int

  private var answered: [ClosedRange<Int>] = []

  /// A ladder of which nothing was asked.
  init(step: Int) { self.step = step }

  /// Notes that a plan found under a limit reaches a value, which is no more than the limit.
  mutating func note(limit: Int, reached: Int) {
    answered.append(min(limit, reached)...limit)
  }

  /// Notes that no plan was found under a limit.
  mutating func note(unmet limit: Int) { answered.append(limit...limit) }

  /// Whether a limit needs no more asking.
  func isAnswered(_ limit: Int) -> Bool { answered.contains { $0.contains(limit) } }

  /// At most so many limits, evenly spread, from just below one value down to another.
  func spread(from most: Int, to least: Int, count: Int) -> [Int] {
    let width = (most - least) / step
    guard width > 0, count > 0 else { return [] }
    let places = (1...count).map { most - step * max(1, (width * $0 + count - 1) / count) }
    return Array(Set(places)).filter { $0 >= least }.sorted(by: >)
  }

  /// The middle of the widest gap between neighbouring values in which a limit is unasked; nil
  /// where there is none.
  ///
  /// Of equal gaps it is that of the smaller values.
  func next(between values: [Int]) -> Int? {
    let sorted = values.sorted()
    var widest: [Int] = []
    for (low, high) in zip(sorted, sorted.dropFirst()) {
      let open = stride(from: low, to: high, by: step).dropFirst().filter { !isAnswered($0) }
      if open.count > widest.count { widest = open }
    }
    return widest.isEmpty ? nil : widest[widest.count / 2]
  }
}
