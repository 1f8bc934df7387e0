import ArgumentParser
import WaveWorkspace

/// `waveplan check`: every fault, one pass.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Names every fault in an inventory, in one pass.")

  @Argument(help: "The inventory's folder.")
  var inventory: String

  @Option(help: "How findings are printed: text or json.")
  var format: OutputFormat = .text

  @Option(help: "The most findings shown in full.")
  var maxFindings = 50

  func run() throws {
    let console = Console.ofProcess
    let check = try Workspace.forgetful.check(inventory: inventory)
    switch format {
    case .text:
      console.show(CheckScreen(check: check, limit: maxFindings).text)
    case .json:
      console.show(bytes: try check.json())
    }
    if check.hasErrors { throw ExitStatus.inputErrors }
  }

  /// How findings are printed.
  enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }
}
