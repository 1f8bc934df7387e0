import ArgumentParser
import WaveWorkspace

/// `waveplan check`: every fault, one pass.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Names every fault in an inventory, in one pass.")

  @Argument(help: "The inventory's folder.")
  var inventory: String

  @Option(help: "How findings are printed: text, json or sarif.")
  var format: OutputFormat = .text

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(help: ArgumentHelp("The most findings shown in full.", valueName: "count"))
  var maxFindings = 50

  @Flag(
    help: "Write a cleaned copy beside the folder, with a list of what it changed.")
  var fix = false

  func validate() throws {
    if maxFindings < 0 {
      throw ValidationError("--max-findings must be 0 or more, not \(maxFindings)")
    }
  }

  func run() throws {
    let console = Console.ofProcess
    let check = try Workspace.forgetful.check(inventory: inventory)
    switch json ? .json : format {
    case .text:
      try console.show(CheckScreen(check: check, limit: maxFindings).text)
    case .json:
      try console.show(bytes: check.json())
    case .sarif:
      try console.show(bytes: check.sarif())
    }
    if fix {
      console.note(FixScreen(outcome: try Workspace.forgetful.fix(inventory: inventory)).text)
    }
    if check.hasErrors { throw ExitStatus.inputErrors }
  }

  /// How findings are printed.
  enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif
  }
}
