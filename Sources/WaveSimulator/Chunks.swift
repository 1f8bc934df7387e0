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
    let results = await prefix(
      count, threads: threads, shouldStop: { false }, finished: finished, work: work)
    return results.count == count ? results : nil
  }

  /// The results of the first pieces in their order: of all, unless the work is stopped or the task
  /// is cancelled meanwhile.
  ///
  /// Pieces are taken up in their order and each that was taken up is finished, so what is done is
  /// always a beginning.
  ///
  /// - Parameter shouldStop: asked before each piece; true takes up no other one.
  static func prefix<Result: Sendable>(
    _ count: Int, threads: Int, shouldStop: () -> Bool, finished: (Int) -> Void,
    work: @escaping @Sendable (Int) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: count)
      var next = 0
      var done = 0
      while next < min(count, max(1, threads)), !Task.isCancelled, !shouldStop() {
        let piece = next
        group.addTask { (piece, work(piece)) }
        next += 1
      }
      while let (piece, result) = await group.next() {
        results[piece] = result
        done += 1
        finished(done)
        if next < count, !Task.isCancelled, !shouldStop() {
          let piece = next
          group.addTask { (piece, work(piece)) }
          next += 1
        }
      }
      return results.compactMap { $0 }
    }
  }
}
