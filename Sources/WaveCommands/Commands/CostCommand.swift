import ArgumentParser
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

/// `waveplan cost`: what a plan costs, by term, month and row.
struct CostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cost", abstract: "What a plan costs, by term, year, lever and row.")

  @OptionGroup var reference: PlanReference

  @Flag(help: "Print the result as JSON.")
  var json = false

  func run() throws {
    let console = Console.ofProcess
    let outcome = try reference.load().outcome
    if json {
      try console.show(bytes: Workspace.json(outcome.cost))
    } else {
      let currency = outcome.scenario.landscape.currency
      try console.show(CostScreen(table: outcome.cost, currency: currency).text)
    }
  }
}
