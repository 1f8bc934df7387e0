import ArgumentParser
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

/// `waveplan capacity`: the target platform after each wave.
struct CapacityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "capacity", abstract: "The target platform after each wave of a plan.")

  @OptionGroup var reference: PlanReference

  @Flag(help: "Print the result as JSON.")
  var json = false

  func run() throws {
    let console = Console.ofProcess
    let outcome = try reference.load().outcome
    guard let capacity = outcome.capacity else { return }
    if json {
      try console.show(bytes: Workspace.json(capacity))
    } else {
      try console.show(
        CapacityScreen(result: capacity, currency: outcome.scenario.landscape.currency).text)
    }
  }
}
