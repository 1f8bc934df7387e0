import Foundation
import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

@testable import WaveCommands

/// Three plants asked about and answered once for all screens, with small budgets.
struct AcmeScreens: Sendable {
  /// A store in a folder of its own, with plan 1 of the usual scenario and plan 2 that finishes
  /// as early as it can.
  let workspace: Workspace
  /// The question of the usual scenario.
  let question: Question
  /// Plan 1, as `waveplan plan` has it.
  let planned: RunOutcome
  /// Plan 2.
  let early: RunOutcome
  /// Where the variants lie.
  let folder: TestFolder

  /// The one answer that all tests share.
  static func shared() async throws -> AcmeScreens { try await task.value }

  private static let task = Task { try await AcmeScreens() }

  private init() async throws {
    folder = try TestFolder()
    workspace = try Workspace(storePath: folder.path + "/store.sqlite", actor: "test") { "" }
    question = try workspace.question(at: Self.repository + "/Tests/Goldens/acme/acme.yaml")
    let first = try await workspace.makePlan(for: question, options: Self.options())
    let sooner = try workspace.question(at: try folder.variant("sooner", "objective: finish"))
    let second = try await workspace.makePlan(for: sooner, options: Self.options())
    planned = try #require(first.outcome)
    early = try #require(second.outcome)
  }

  /// A search that is over in a moment.
  static func options(waves: String? = nil) -> PlanOptions {
    PlanOptions(iterations: 100, seed: 1, ownWaves: waves)
  }

  /// The repository's path.
  static let repository = Golden.repository.path

  /// A screen as it is from the repository's root.
  static func text(_ screen: String) -> String {
    screen.replacing(repository + "/", with: "")
  }
}

/// A folder that tests write into and that is gone with them.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Writes a scenario that differs from the usual one by some lines, and returns its path.
  func variant(_ name: String, _ lines: String) throws -> String {
    try write(
      """
      extends: \(AcmeScreens.repository)/Tests/Goldens/acme/acme.yaml
      name: \(name)
      inventory: \(AcmeScreens.repository)/Tests/Goldens/acme/inventory
      \(lines)

      """, to: name + ".yaml")
  }
}
