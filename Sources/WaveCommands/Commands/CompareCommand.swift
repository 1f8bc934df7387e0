import ArgumentParser
import WaveWorkspace

/// `waveplan compare`: plans side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Plans side by side: cost by term, waves, dates.")

  @Argument(help: "The plans, at least two; the first is the base.")
  var plans: [String]

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if plans.count < 2 { throw ValidationError("compare needs at least two plans") }
  }

  func run() throws {
    let workspace = try store.workspace()
    let loaded = try plans.map { try workspace.plan(named: $0) }
    Console.ofProcess.show(ComparisonScreen(outcomes: loaded.map(\.outcome)).text)
  }
}
