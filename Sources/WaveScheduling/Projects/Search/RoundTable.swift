/// Lets lanes work in rounds: all start a round with the same standing, and what they found is
/// merged in their order, so the result does not depend on how many of them run at once.
actor RoundTable {
  private let lanes: Int
  private let threads: Int
  private let isDone: @Sendable (ProjectStanding) -> Bool
  private var waiting: [CheckedContinuation<ProjectStanding?, Never>?]
  private var reports: [LaneReport?]
  private var present = 0
  private var running = 0
  private var next = 0
  private var hasBegun = false

  /// What was known when the present round began; in the end, the result.
  private(set) var standing: ProjectStanding

  /// A table for so many lanes, of which at most `threads` work at once.
  init(
    lanes: Int, threads: Int, from standing: ProjectStanding,
    until isDone: @escaping @Sendable (ProjectStanding) -> Bool
  ) {
    self.lanes = lanes
    self.threads = max(1, threads)
    self.standing = standing
    self.isDone = isDone
    waiting = Array(repeating: nil, count: lanes)
    reports = Array(repeating: nil, count: lanes)
  }

  /// Hands in what a lane found, nil at first, and waits for its turn in the next round; nil when
  /// the search is done.
  func exchange(_ lane: Int, _ report: LaneReport?) async -> ProjectStanding? {
    await withCheckedContinuation { continuation in
      waiting[lane] = continuation
      reports[lane] = report
      present += 1
      if hasBegun { running -= 1 }
      if present == lanes { beginRound() }
      admit()
    }
  }

  private func beginRound() {
    if hasBegun { standing.merge(reports.compactMap(\.self)) }
    hasBegun = true
    present = 0
    next = 0
    if isDone(standing) {
      for lane in 0..<lanes { waiting[lane]?.resume(returning: nil) }
      next = lanes
    }
  }

  /// Lets lanes start, in their order, while threads are free.
  private func admit() {
    guard hasBegun else { return }
    while running < threads, next < lanes {
      waiting[next]?.resume(returning: standing)
      waiting[next] = nil
      running += 1
      next += 1
    }
  }
}
