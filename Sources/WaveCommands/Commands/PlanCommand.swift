import ArgumentParser
import WaveOutcome
import WaveWorkspace

/// `waveplan plan`: waves, cost, bound, gap.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Decides what moves together and when: waves, cost, proven bound and gap.",
    discussion: """
      With --waves, your own waves are taken, checked and priced the same way. The file has the \
      columns asset and slot (a date in the slot), or asset, wave and slot with the slot in one \
      row of each wave; assets that it leaves out are planned around them.
      """)

  @Argument(help: "The scenario file.")
  var scenario: String

  @Option(help: ArgumentHelp("Your own waves, whole or in part.", valueName: "file"))
  var waves: String?

  @OptionGroup var search: SearchOptions
  @OptionGroup var store: StoreOptions

  @Flag(help: "Print the result as JSON.")
  var json = false

  func run() async throws {
    let console = Console.ofProcess
    let workspace = try store.workspace()
    let question = try workspace.question(at: scenario)
    console.show(findings: question.findings)
    let answer = try await workspace.makePlan(
      for: question, options: search.planOptions(waves: waves), progress: console.planProgress)
    console.endProgress()
    let outcome = try console.outcome(of: answer, in: question, asJSON: json)
    try console.show(outcome, asJSON: json)
    if let number = outcome.planNumber {
      console.note("\nNext: waveplan simulate \(number)    waveplan report \(number)")
    }
    try console.finish(answer)
  }
}
