import Foundation
import Synchronization
import Testing
import WaveOutcome
import WaveWorkspace

@Suite("Shards of a simulation")
struct ShardTests {
  @Test("shards in files merge to the result of one run, and what does not fit is named")
  func merge() async throws {
    let copy = try AcmeCopy()
    let outcome = try await copy.planned(try copy.question())
    let file = { (name: String) in copy.folder.path + "/" + name }
    func play(
      _ name: String, _ first: Int, _ trials: Int, seed: UInt64 = 3
    ) async throws -> ShardOutcome {
      try await copy.workspace.playShard(
        outcome, first: first, options: SimulationOptions(trials: trials, seed: seed, threads: 1),
        to: file(name))
    }
    let first = try await play("a", 0, 300)
    #expect(first.isWhole && first.trials == 300)
    let bytes = try Data(contentsOf: URL(filePath: file("a")))
    #expect(try await play("a", 0, 300) == first)
    #expect(try Data(contentsOf: URL(filePath: file("a"))) == bytes)
    _ = try await play("b", 300, 200)
    let merged = try await copy.workspace.merge([file("b"), file("a")])
    let whole = try await copy.workspace.simulate(
      outcome, options: SimulationOptions(trials: 499, seed: 3))
    #expect(merged.simulation?.trials == 500 && whole.simulation?.trials == 499)
    let run = try await Workspace.forgetful.simulate(
      outcome, options: SimulationOptions(trials: 500, seed: 3, threads: 2))
    #expect(run.simulation == merged.simulation)

    _ = try await play("c", 250, 100)
    _ = try await play("d", 500, 10, seed: 4)
    try Data("no shard".utf8).write(to: URL(filePath: file("e")))
    for (files, words) in [
      (["a", "b", "c"], "both hold trials 250 to 299"), (["a", "d"], "seed 4"),
      (["b"], "no shard holds trials 0 to 299"), (["e"], "no whole shard"),
      (["f"], "cannot be read"),
    ] {
      let message = await failure { _ = try await copy.workspace.merge(files.map(file)) }
      #expect(message.contains(words), "\(files)")
    }
    await #expect(throws: WorkspaceFailure.self) { try await play("a", 0, 100) }
    await #expect(throws: WorkspaceFailure.self) { try await play("a", 0, 400, seed: 9) }
  }

  @Test("an interrupted run says on how many trials it stands, and goes on to the same result")
  func interrupted() async throws {
    let copy = try AcmeCopy()
    let outcome = try await copy.planned(try copy.question())
    let counter = Counter()
    let begun = try await copy.workspace.simulate(
      outcome,
      options: SimulationOptions(
        trials: 2_000, seed: 5, threads: 1, shouldStop: { counter.next() > 2 }))
    let trials = try #require(begun.simulation?.trials)
    #expect(trials > 0 && trials < 2_000)
    let options = SimulationOptions(trials: 1_000, seed: 5)
    let resumed = try await copy.workspace.simulate(outcome, options: options) { done, _ in
      #expect(done > trials)
    }
    let whole = try await Workspace.forgetful.simulate(outcome, options: options)
    #expect(resumed.simulation == whole.simulation)
    // Played to its end, it has left nothing in the store that another run would go on from.
    await #expect(throws: WorkspaceFailure.self) {
      try await copy.workspace.simulate(
        outcome, options: SimulationOptions(trials: 2_000, seed: 5, shouldStop: { true }))
    }
  }

  private func failure(_ work: () async throws -> Void) async -> String {
    do {
      try await work()
      return ""
    } catch WorkspaceFailure.unreadable(let text) {
      return text
    } catch {
      return "\(error)"
    }
  }
}

/// Counts how often it was asked.
private final class Counter: Sendable {
  private let asked = Mutex(0)

  func next() -> Int {
    asked.withLock {
      $0 += 1
      return $0
    }
  }
}
