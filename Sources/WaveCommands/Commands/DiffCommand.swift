import ArgumentParser
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

/// `waveplan diff`: what a second plan does otherwise, and why.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Each move between two plans with its reason; differences in cost and inputs.",
    discussion: """
      A reason says what stands against the old slot with all else as it is in the second plan: \
      a rule with its row, or what staying would cost.
      """)

  @Argument(help: "The first plan: a number, the beginning of a hash, or a plan.json file.")
  var first: String

  @Argument(help: "The second plan.")
  var second: String

  @OptionGroup var store: StoreOptions

  @Flag(help: "Print the result as JSON.")
  var json = false

  func run() throws {
    let workspace = try store.workspace(for: .reading)
    let (before, after) = (try workspace.plan(named: first), try workspace.plan(named: second))
    let difference = workspace.difference(from: before, to: after)
    let console = Console.ofProcess
    if json {
      try console.show(bytes: Workspace.json(difference))
    } else {
      let currency = after.question.scenario.landscape.currency
      try console.show(DifferenceScreen(difference: difference, currency: currency).text)
    }
  }
}
