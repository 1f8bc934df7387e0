import ArgumentParser
import WaveOutcome
import WaveWorkspace

/// `waveplan merge`: shards of a run as one result.
struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Puts shards of a simulation together: the same bytes as one run.",
    discussion: """
      The shards come from 'waveplan simulate PLAN --first F --trials N --shard-out FILE', wherever \
      they were played. Together they must hold every trial from 0 on once, of one plan, with one \
      seed, played by this version; else it is said which of them do not fit. The plan must be in \
      the store; the result is kept there as its newest run.
      """)

  @Argument(help: "The shards' files.")
  var shards: [String]

  @OptionGroup var store: StoreOptions

  @Flag(help: "Print the result as JSON.")
  var json = false

  func run() async throws {
    let console = Console.ofProcess
    let merged = try await store.workspace().merge(shards)
    guard let simulation = merged.simulation else { return }
    if json {
      try console.show(bytes: Workspace.json(simulation))
    } else {
      try console.show(SimulationScreen(outcome: merged, simulation: simulation).text)
    }
  }
}
