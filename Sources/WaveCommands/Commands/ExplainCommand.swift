import ArgumentParser
import WaveLandscape
import WaveScenario
import WaveWorkspace

/// `waveplan explain`: why an asset is where it is, or what a code means.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Why an asset is in its wave and what each other slot would cost; or what binds a plan; "
      + "or what a code means.",
    discussion: """
      For a plan without an asset, one step more of each scarce thing is tried by planning anew: \
      one person in a team, an hour of tolerance, a window, a blackout lifted, one more wave. The \
      steps that save something are listed with rule, row and both numbers.
      """)

  @Argument(help: "A plan, or a code such as INV014.")
  var subject: String

  @Argument(help: "A plant, database, integration or group of the plan.")
  var asset: String?

  @Flag(help: "Explain every move group of the plan.")
  var groups = false

  @Option(
    help: ArgumentHelp("Iterations of each search for a step's price.", valueName: "iterations"))
  var budget = Workspace.pricingIterations

  @Option(
    help: ArgumentHelp("Stop trying steps after this time, for example 1min.", valueName: "time"),
    transform: TimeLimit.read)
  var timeLimit: TimeLimit?

  @Option(help: "Threads to use; prices do not depend on it.")
  var threads: Int?

  @OptionGroup var store: StoreOptions

  @Flag(help: "Print the result as JSON.")
  var json = false

  func run() async throws {
    let console = Console.ofProcess
    if asset == nil,
      let description = Workspace.describe(code: subject) ?? Workspace.describe(rule: subject)
    {
      if json {
        try console.show(bytes: Workspace.json(description))
      } else {
        try console.show(CodeScreen(description: description).text)
      }
      return
    }
    if asset == nil, Self.isCode(subject) {
      throw WorkspaceFailure.unknownPlan(
        "no finding, default, template or price has the code '\(subject)'"
          + ", and no plan is called so")
    }
    let workspace = try store.workspace(for: .reading)
    let loaded = try workspace.plan(named: subject)
    guard asset != nil || groups else { return try await showBinding(of: loaded, in: workspace) }
    let explanations = try workspace.explain(loaded, asset: asset)
    if json {
      try console.show(bytes: Workspace.json(explanations))
      return
    }
    let currency = loaded.question.scenario.landscape.currency
    try console.show(
      explanations.map { ExplanationScreen(explanation: $0, currency: currency).text }
        .joined(separator: "\n\n"))
  }

  func validate() throws {
    if asset != nil, groups {
      throw ValidationError("--groups explains every group; leave out the asset '\(asset ?? "")'")
    }
    if asset != nil || groups, timeLimit != nil || budget != Workspace.pricingIterations {
      throw ValidationError(
        "--budget and --time-limit are those of pricing steps, which only a plan alone has; leave "
          + "out the asset and --groups")
    }
    if budget < 1 { throw ValidationError("--budget must be 1 or more, not \(budget)") }
    if let threads, threads < 1 {
      throw ValidationError("--threads must be 1 or more, not \(threads)")
    }
  }

  private func showBinding(of loaded: LoadedPlan, in workspace: Workspace) async throws {
    let console = Console.ofProcess
    let binding = try await Interruption.during { interruption in
      let binding = try await workspace.binding(
        of: loaded,
        options: PlanOptions(
          iterations: budget, timeLimitSeconds: timeLimit?.seconds, threads: threads,
          shouldStop: { interruption.isWanted })
      ) { done, count in console.progress("pricing: \(done) of \(count) steps") }
      console.endProgress()
      if interruption.isWanted {
        console.note("interrupted: the prices of the steps tried so far stand\n")
      }
      return binding
    }
    if json {
      try console.show(bytes: Workspace.json(binding))
    } else {
      let currency = loaded.question.scenario.landscape.currency
      try console.show(BindingScreen(binding: binding, currency: currency).text)
    }
  }

  /// Whether a text is written like a code: three letters, three digits.
  private static func isCode(_ text: String) -> Bool {
    text.count == 6 && text.prefix(3).allSatisfy(\.isLetter)
      && text.suffix(3).allSatisfy(\.isNumber)
  }
}
