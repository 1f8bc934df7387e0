import ArgumentParser
import WaveWorkspace

/// `waveplan reference`: the reference documents, from the code's own tables.
struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Writes the reference of every file, column, default, scenario key and code.",
    shouldDisplay: false)

  @Option(name: .customLong("out"), help: "The folder to write to.")
  var folder = "docs/reference"

  func run() throws {
    for file in try Workspace.forgetful.writeReference(to: folder) {
      try Console.ofProcess.show("\(folder)/\(file)")
    }
  }
}
