/// Lets independent lines of search take a turn each, some at once.
enum IslandTurns {
  /// The outcome of each island's turn, by its place; the islands go on from where they are.
  ///
  /// What comes out does not depend on `threads`.
  static func run<Island: Sendable, Outcome: Sendable>(
    _ islands: inout [Island], threads: Int,
    _ turn: @escaping @Sendable (inout Island) -> Outcome
  ) async -> [Outcome] {
    guard threads > 1 else { return islands.indices.map { turn(&islands[$0]) } }
    var waiting = Array(islands.enumerated().reversed())
    islands.removeAll()
    return await withTaskGroup(of: (Int, Island, Outcome).self) { group in
      func start(_ entry: (offset: Int, element: Island)) {
        group.addTask {
          var island = entry.element
          let outcome = turn(&island)
          return (entry.offset, island, outcome)
        }
      }
      for _ in 0..<min(threads, waiting.count) { if let entry = waiting.popLast() { start(entry) } }
      var done: [(Int, Island, Outcome)] = []
      for await result in group {
        done.append(result)
        if let entry = waiting.popLast() { start(entry) }
      }
      done.sort { $0.0 < $1.0 }
      islands = done.map(\.1)
      return done.map(\.2)
    }
  }
}
