import ArgumentParser
import WaveOutcome
import WaveWorkspace

/// `waveplan simulate`: percentiles with intervals.
struct SimulateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Plays a plan many times: percentiles of date and cost, with intervals.")

  @OptionGroup var reference: PlanReference
  @OptionGroup var play: PlayOptions

  @Option(help: "Threads to use; the result does not depend on it.")
  var threads: Int?

  @Flag(help: "Print the result as JSON.")
  var json = false

  func run() async throws {
    let console = Console.ofProcess
    let workspace = try reference.store.workspace()
    let loaded = try workspace.plan(named: reference.plan)
    let played = try await console.playing(
      loaded.outcome, play.playOptions(for: loaded.question, threads: threads), in: workspace)
    guard let simulation = played.simulation else { return }
    if json {
      try console.show(bytes: Workspace.json(simulation))
    } else {
      try console.show(SimulationScreen(outcome: played, simulation: simulation).text)
    }
  }
}
