import Dispatch
import Foundation
import Synchronization

/// Ctrl-C while a search runs: the first ends the search and keeps its best plan, the second ends
/// the process.
final class Interruption: Sendable {
  private let flag = Atomic<Bool>(false)

  /// Whether the user wants the search to end.
  var isWanted: Bool { flag.load(ordering: .relaxed) }

  /// Does work during which Ctrl-C is taken as the wish to end a search.
  static func during<Result>(
    _ work: (Interruption) async throws -> Result
  ) async throws -> Result {
    let interruption = Interruption()
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      interruption.flag.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
    source.resume()
    defer {
      source.cancel()
      signal(SIGINT, SIG_DFL)
    }
    return try await work(interruption)
  }
}
