import Foundation
import Testing
import WaveCore
import WaveOutcome
import WaveScenario

@testable import WaveWorkspace

/// Two plants as files, with a scenario beside them, that a test may change before they are read.
struct TinyInventory {
  /// The inventory's files by name.
  var files = [
    "inventory.yaml": "name: tiny\ncurrency: EUR\ntimezone: Europe/Berlin\n",
    "plants.csv": """
    plant_id,database_id,country,timezone,shifts,criticality,peak_users,downtime_tolerance,manual_workaround,downtime_cost_per_hour,benefit_per_week
    P01,DB1,DE,Europe/Berlin,5,3,40,24h,8h,100,500
    P02,DB2,DE,Europe/Berlin,5,3,20,24h,8h,100,500

    """,
    "databases.csv": """
    database_id,product,version,target_version,size_gb,filestore_gb,run_cost_per_month
    DB1,odoo,16.0,18.0,20,10,2000
    DB2,odoo,16.0,18.0,10,5,1000

    """,
  ]

  /// The scenario's lines; the inventory lies in the folder `inventory` beside it.
  var scenario = """
    name: tiny
    inventory: inventory
    start: 2027-01-04
    finish_by: 2027-12-17
    preparation: {confidence: likely}

    """

  /// Changes a text that a file has.
  mutating func change(_ name: String, _ old: String, to new: String) {
    files[name] = files[name]?.replacing(old, with: new)
  }

  /// Where it was written.
  let folder: TemporaryFolder
  /// A workspace with a store in the same folder.
  let workspace: Workspace

  init() throws {
    let folder = try TemporaryFolder()
    workspace = try Workspace(storePath: folder.path + "/store.sqlite", actor: "ana") { "" }
    self.folder = folder
  }

  /// The question of the files as they are, with more lines of the scenario.
  func question(_ lines: String = "") throws -> Question {
    for (name, text) in files { try folder.write(text, to: "inventory/" + name) }
    try folder.write(scenario + lines + "\n", to: "tiny.yaml")
    return try workspace.question(at: folder.path + "/tiny.yaml")
  }

  /// How planning ends, with a small budget; nothing is kept.
  func plan(_ lines: String = "") async throws -> PlanAnswer {
    var options = PlanOptions(iterations: 30, seed: 1)
    options.isKept = false
    return try await workspace.makePlan(for: try question(lines), options: options)
  }

  /// The errors that keep the files from being a question; none where they are one.
  func errors(_ lines: String = "") throws -> [Finding] {
    do {
      _ = try question(lines)
      return []
    } catch WorkspaceFailure.findings(let findings) {
      return findings.filter { $0.severity == .error }
    }
  }

  /// The conflict that planning ends in.
  func conflict(_ lines: String = "") async throws -> ConflictReport {
    let answer = try await plan(lines)
    guard case .infeasible(let report) = answer else {
      throw AcmeCopy.Missing(text: "a conflict, not \(answer)")
    }
    return report
  }

  /// Expects a plan that keeps every rule.
  func expectPlan(
    _ lines: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    guard case .planned(let outcome) = try await plan(lines) else {
      Issue.record("there is no plan", sourceLocation: sourceLocation)
      return
    }
    #expect(outcome.violations.isEmpty, sourceLocation: sourceLocation)
  }
}
