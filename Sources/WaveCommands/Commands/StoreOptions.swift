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

  /// The workspace over that database.
  func workspace() throws -> Workspace {
    try Workspace(storePath: path, actor: NSUserName()) {
      Date.now.formatted(.iso8601)
    }
  }
}
