import ArgumentParser
import WaveWorkspace

/// `waveplan compare`: plans side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Plans side by side: cost by term, waves, dates.")

  @Argument(help: "The plans, at least two; the first is the base.")
  var plans: [String]

  @Option(
    name: .customLong("out"),
    help: ArgumentHelp("A folder to write a page and a table to.", valueName: "folder"))
  var folder: String?

  @OptionGroup var store: StoreOptions

  @Flag(help: "Print the result as JSON.")
  var json = false

  func validate() throws {
    if plans.count < 2 { throw ValidationError("compare needs at least two plans") }
  }

  func run() throws {
    let workspace = try store.workspace(for: .reading)
    let outcomes = try plans.map { try workspace.plan(named: $0).outcome }
    let console = Console.ofProcess
    if json {
      try console.show(bytes: Workspace.json(outcomes.map(ComparedPlan.init)))
    } else {
      try console.show(ComparisonScreen(outcomes: outcomes).text)
    }
    guard let folder else { return }
    for file in try workspace.comparison(of: outcomes, to: folder) {
      console.note("\(folder)/\(file)")
    }
  }
}
