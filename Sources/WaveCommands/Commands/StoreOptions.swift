import ArgumentParser
import Foundation
import WaveWorkspace

/// Where plans are kept.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The database that keeps snapshots and plans (default: $WAVEPLAN_STORE, else .waveplan/waveplan.sqlite).",
      valueName: "file"))
  var store: String?

  /// The database's path.
  var path: String {
    store ?? ProcessInfo.processInfo.environment["WAVEPLAN_STORE"] ?? ".waveplan/waveplan.sqlite"
  }

  /// The workspace over that database, by default to keep something in it.
  func workspace(for access: Workspace.Access = .writing) throws -> Workspace {
    try Workspace(storePath: path, for: access, actor: NSUserName()) {
      Date.now.formatted(.iso8601)
    }
  }
}
