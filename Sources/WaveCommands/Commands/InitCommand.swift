import ArgumentParser
import WaveWorkspace

/// `waveplan init`: an empty inventory to fill.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes an empty inventory: every table with its header and an example.",
    discussion: "Rows whose first cell begins with '# ' are examples and are not read.")

  @Argument(help: "The folder to write to; it must not hold files yet.")
  var folder: String

  func run() throws {
    let console = Console.ofProcess
    let files = try Workspace.forgetful.initialise(folder)
    try console.show("\(folder): \(files.joined(separator: ", "))")
    console.note("Fill plants.csv at least, then: waveplan check \(folder)")
  }
}
