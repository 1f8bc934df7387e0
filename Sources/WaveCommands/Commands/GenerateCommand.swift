import ArgumentParser
import WaveWorkspace

/// `waveplan generate`: a realistic inventory of any size.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes a realistic inventory of any size, with a scenario that fits it.")

  @Option(help: "How many plants, 1 to 5,000.")
  var plants = 40

  @Option(help: "The seed; the same seed gives the same bytes.")
  var seed: UInt64 = 1

  @Argument(help: "The folder to write to; it must not hold files yet.")
  var folder: String

  func validate() throws {
    if !(1...5_000).contains(plants) {
      throw ValidationError("--plants must lie between 1 and 5,000, not \(plants)")
    }
  }

  func run() throws {
    let console = Console.ofProcess
    let files = try Workspace.forgetful.generate(plants: plants, seed: seed, into: folder)
    try console.show("\(folder): \(files.joined(separator: ", "))")
    console.note("Next: waveplan run \(folder)/scenario.yaml")
  }
}
