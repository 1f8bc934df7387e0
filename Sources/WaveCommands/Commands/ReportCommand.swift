import ArgumentParser
import WaveWorkspace

/// `waveplan report`: documents of a stored plan.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a plan's report: one HTML page, JSON and CSV.")

  @OptionGroup var reference: PlanReference
  @OptionGroup var play: PlayOptions

  @Option(
    name: .customLong("out"),
    help: ArgumentHelp("The folder to write to (default: reports/NAME).", valueName: "folder"))
  var folder: String?

  func run() async throws {
    let console = Console.ofProcess
    let workspace = try reference.store.workspace(for: .reading)
    let loaded = try workspace.plan(named: reference.plan)
    let target = folder ?? "reports/\(loaded.question.folderName)"
    try Workspace.require(writable: target)
    let played = try await workspace.simulate(
      loaded.outcome, options: play.playOptions(for: loaded.question),
      progress: console.playProgress)
    console.endProgress()
    for file in try workspace.report(played, to: target) { try console.show("\(target)/\(file)") }
  }
}
