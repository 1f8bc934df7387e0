/// Work cut into numbered pieces, done a few at a time.
enum Chunks {
  /// The results of all pieces in their order, whoever finished first; nil where the task was
  /// cancelled meanwhile.
  ///
  /// - Parameters:
  ///   - count: how many pieces there are.
  ///   - threads: how many are worked on at once.
  ///   - finished: called with the number of pieces done, after each.
  ///   - work: does one piece.
  static func map<Result: Sendable>(
    _ count: Int, threads: Int, finished: (Int) -> Void = { _ in },
    work: @escaping @Sendable (Int) -> Result
  ) async -> [Result]? {
    await withTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: count)
      var next = 0
      var done = 0
      while next < min(count, max(1, threads)) {
        let piece = next
        group.addTask { (piece, work(piece)) }
        next += 1
      }
      while let (piece, result) = await group.next() {
        results[piece] = result
        done += 1
        finished(done)
        if next < count, !Task.isCancelled {
          let piece = next
          group.addTask { (piece, work(piece)) }
          next += 1
        }
      }
      return done == count ? results.compactMap { $0 } : nil
    }
  }
}
