import ArgumentParser
import WaveOutcome
import WaveWorkspace

/// `waveplan run`: the whole job.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "The whole job: check, plan, simulate, size, price, report.")

  @Argument(help: "The scenario file.")
  var scenario: String

  @Option(
    name: .customLong("out"),
    help: ArgumentHelp(
      "The folder reports are written to (default: reports/NAME).", valueName: "folder"))
  var folder: String?

  @OptionGroup var search: SearchOptions
  @OptionGroup var play: PlayOptions
  @OptionGroup var store: StoreOptions

  @Flag(help: "Print the result as JSON.")
  var json = false

  func run() async throws {
    let console = Console.ofProcess
    let workspace = try store.workspace()
    let asked = try workspace.question(at: scenario)
    let target = folder ?? "reports/\(asked.folderName)"
    try Workspace.require(writable: target)
    console.show(findings: asked.findings)
    let question = try search.preferring(
      console.deciding(asked, in: workspace, search), in: workspace)
    let answer = try await console.searching { interruption, progress in
      try await workspace.makePlan(
        for: question, options: search.planOptions(until: interruption), progress: progress,
        candidates: console.candidateProgress)
    }
    console.endProgress()
    if case .infeasible(let conflict) = answer {
      let file = try workspace.report(conflict, of: question, to: target)
      console.note("report: \(target)/\(file)\n")
    }
    let outcome = try console.outcome(of: answer, in: question, asJSON: json)
    let played = try await console.playing(outcome, play, for: question, in: workspace)
    let files = try workspace.report(played, to: target)
    try console.show(played, asJSON: json)
    console.note(
      "\nreport: \(files.map { "\(target)/\($0)" }.joined(separator: ", "))\nstore: \(store.path)")
    try console.finish(answer)
  }
}
