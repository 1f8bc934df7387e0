extension ExactSearch {
  /// The best schedule that is known, and what is shown about all others.
  struct Proof {
    /// The best schedule, or the one that leaves out fewest units.
    private(set) var best: Snapshot

    /// How good it is.
    private(set) var standing: Standing

    /// A number no schedule's first objective is under.
    private(set) var bound: Int

    /// Whether no schedule was left out of sight that could be better.
    private(set) var isComplete = false

    /// What is known before an exact search.
    init(_ best: Snapshot, _ standing: Standing, root: SIMD4<Int>) {
      self.best = best
      self.standing = standing
      bound = root[0]
    }

    /// Whether all units are placed.
    var isFeasible: Bool { standing.missing == 0 }

    /// Whether the best schedule meets bounds of all objectives.
    func isClosed(by root: SIMD4<Int>) -> Bool { isFeasible && standing.values == root }

    /// Takes a schedule if it is better.
    mutating func improve(_ snapshot: Snapshot, _ standing: Standing) {
      guard standing.precedes(self.standing) else { return }
      best = snapshot
      self.standing = standing
    }

    /// Moves what costs nothing in the best schedule to its first tick.
    mutating func tidy(_ windows: StartWindows, on board: inout Board) {
      guard isFeasible, !board.problem.objectives.contains(where: \.countsMakespan) else { return }
      board.restore(best)
      board.tidy(windows)
      best = board.snapshot()
    }

    /// Notes the end of an exact search: `open` is the least bound of what stayed open.
    mutating func close(open: Int?) {
      isComplete = open == nil
      if let open {
        bound = max(bound, isFeasible ? min(open, standing.values[0]) : open)
      } else if isFeasible {
        bound = standing.values[0]
      }
    }
  }
}
