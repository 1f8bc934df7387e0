import Foundation
import WaveCore
import WaveCalendar
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

/// A copy of three plants of a small maker that a test may change, with a scenario beside it and a
/// store of its own.
struct AcmeCopy {
  let folder: TemporaryFolder
  let workspace: Workspace

  init() throws {
    folder = try TemporaryFolder()
    for name in ["inventory", "acme.yaml"] {
      try FileManager.default.copyItem(
        atPath: TemporaryFolder.repository + "/Tests/Goldens/acme/" + name,
        toPath: folder.path + "/" + name)
    }
    workspace = try Workspace(storePath: folder.path + "/store.sqlite", actor: "ana") {
      "2027-01-04T00:00:00Z"
    }
  }

  /// Writes the scenario with lines that win over the others, and asks it.
  func question(_ lines: String = "") throws -> Question {
    try folder.write(
      "extends: acme.yaml\nname: copy\n\(lines)\n", to: "copy.yaml")
    return try workspace.question(at: folder.path + "/copy.yaml")
  }

  /// Changes every occurrence of a text in one of the inventory's files.
  func change(_ name: String, _ old: String, to new: String) throws {
    let path = folder.path + "/inventory/" + name
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    guard text.contains(old) else { throw Missing(text: old) }
    try folder.write(text.replacing(old, with: new), to: "inventory/" + name)
  }

  /// Plans with a small budget.
  func plan(
    _ question: Question, waves: String? = nil, threads: Int? = nil
  ) async throws -> PlanAnswer {
    try await workspace.makePlan(
      for: question,
      options: PlanOptions(iterations: 60, seed: 1, threads: threads, ownWaves: waves))
  }

  /// Plans, and takes for granted that there is a plan.
  func planned(_ question: Question, threads: Int? = nil) async throws -> RunOutcome {
    guard let outcome = try await plan(question, threads: threads).outcome else {
      throw Missing(text: "a plan")
    }
    return outcome
  }

  /// What a test took for granted and is not there.
  struct Missing: Error {
    var text: String
  }
}

extension RunOutcome {
  /// The slot of each group, by name.
  var slots: [String: String] {
    Dictionary(uniqueKeysWithValues: plan.cutovers.map { ($0.group.text, $0.slot.description) })
  }
}
