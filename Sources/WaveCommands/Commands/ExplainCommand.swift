import ArgumentParser
import WaveLandscape
import WaveScenario
import WaveWorkspace

/// `waveplan explain`: why an asset is where it is, or what a code means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Why an asset is in its wave and what each other slot would cost; or what a code means.")

  @Argument(help: "A plan, or a code such as INV014.")
  var subject: String

  @Argument(help: "A plant, database, integration or group of the plan; all groups if left out.")
  var asset: String?

  @OptionGroup var store: StoreOptions

  @Flag(help: "Print the result as JSON.")
  var json = false

  func run() throws {
    let console = Console.ofProcess
    if asset == nil, let description = Workspace.describe(code: subject) {
      if json {
        console.show(bytes: try Workspace.json(description))
      } else {
        console.show(CodeScreen(description: description).text)
      }
      return
    }
    if asset == nil, Self.isCode(subject) {
      throw WorkspaceFailure.unknownPlan(
        "no finding, default, template or price has the code '\(subject)'"
          + ", and no plan is called so")
    }
    let workspace = try store.workspace()
    let loaded = try workspace.plan(named: subject)
    let explanations = try workspace.explain(loaded, asset: asset)
    if json {
      console.show(bytes: try Workspace.json(explanations))
      return
    }
    let currency = loaded.question.scenario.landscape.currency
    console.show(
      explanations.map { ExplanationScreen(explanation: $0, currency: currency).text }
        .joined(separator: "\n\n"))
  }

  /// Whether a text is written like a code: three letters, three digits.
  private static func isCode(_ text: String) -> Bool {
    text.count == 6 && text.prefix(3).allSatisfy(\.isLetter)
      && text.suffix(3).allSatisfy(\.isNumber)
  }
}
