import ArgumentParser
import WaveWorkspace

/// `waveplan classify`: tier and change class per asset.
struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Tier and change class of every asset, with the rows that decided.")

  @Argument(help: "The inventory's folder.")
  var inventory: String

  @Flag(help: "Print the result as JSON.")
  var json = false

  func run() throws {
    let console = Console.ofProcess
    let result = try Workspace.forgetful.classify(inventory: inventory)
    if json {
      try console.show(bytes: result.json())
    } else {
      try console.show(ClassificationScreen(result: result).text)
    }
  }
}
