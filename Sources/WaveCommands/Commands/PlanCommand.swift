import ArgumentParser
import WaveLandscape
import WaveOutcome
import WaveCore
import WaveScenario
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

      With --from, an existing plan is planned anew with changes: waveplan plan --from 12 --pin \
      P07=2027-05-01 --drop-blackout calendar.csv:7. What lies before --freeze-before stays, and \
      --keep (or waves.keep of the scenario) is what each group costs that leaves its slot. Then \
      waveplan diff tells each move with its reason.

      With --confidence 0.8, plans near the one of least planned cost are played on the same random \
      numbers, and the one is kept that costs least at P80. The table shows what each is planned to \
      cost, what it costs on average and at P80, and what robustness costs.
      """)

  @Argument(help: "The scenario file; with --from it may be left out for the plan's own.")
  var scenario: String?

  @Option(help: ArgumentHelp("Your own waves, whole or in part.", valueName: "file"))
  var waves: String?

  @Option(
    help: ArgumentHelp(
      "Plans that trade two of cost, finish, waves and risk; --budget or --time-limit is that of "
        + "all of them together.",
      valueName: "objective,objective"))
  var pareto: FrontierPair?

  @OptionGroup var changes: ChangeOptions
  @OptionGroup var search: SearchOptions
  @OptionGroup var store: StoreOptions

  @Flag(help: "Print the result as JSON.")
  var json = false

  func run() async throws {
    let console = Console.ofProcess
    let workspace = try store.workspace()
    let from = try changes.from.map { try workspace.plan(named: $0) }
    let asked = try question(in: workspace, from: from)
    console.show(findings: asked.findings)
    if let from { note(differenceOf: asked, from: from, on: console) }
    let question = try search.preferring(
      console.deciding(asked, in: workspace, search), in: workspace)
    if let pareto { return try await showFrontier(pareto, of: question, in: workspace) }
    let answer = try await console.searching { interruption, progress in
      try await workspace.makePlan(
        for: question, options: search.planOptions(waves: waves, until: interruption),
        progress: progress, candidates: console.candidateProgress)
    }
    console.endProgress()
    let outcome = try console.outcome(of: answer, in: question, asJSON: json)
    try console.show(outcome, asJSON: json)
    if let number = outcome.planNumber {
      let diff = from.flatMap(\.outcome.planNumber).map { "waveplan diff \($0) \(number)    " }
      console.note(
        "\nNext: \(diff ?? "")waveplan simulate \(number)    waveplan report \(number)")
    }
    try console.finish(answer)
  }

  func validate() throws {
    if scenario == nil, changes.from == nil {
      throw ValidationError("plan needs a scenario file, or a plan with --from")
    }
    if search.confidence != nil || search.candidates != nil, pareto != nil || waves != nil {
      throw ValidationError(
        "--confidence and --candidates choose among plans of waveplan's own; leave out --waves and "
          + "--pareto")
    }
    if pareto != nil, waves != nil {
      throw ValidationError("--pareto decides the waves itself; leave out --waves")
    }
    if search.ruleOfThumb != nil, pareto != nil || waves != nil {
      throw ValidationError(
        "--rule-of-thumb puts the waves together itself; leave out --waves and --pareto")
    }
  }

  /// The scenario's question, or that of the plan to start from, with the changes.
  private func question(in workspace: Workspace, from plan: LoadedPlan?) throws -> Question {
    let base = try scenario.map { try workspace.question(at: $0) } ?? plan?.question
    guard let base else { throw ExitStatus.usage }
    return try workspace.question(base, from: plan, changed: changes.changes)
  }

  /// Says where the plan to start from answered another question.
  private func note(
    differenceOf question: Question, from plan: LoadedPlan, on console: Console
  ) {
    let name = changes.from ?? ""
    if !question.isAboutInventory(of: plan) {
      console.note(
        "note: plan '\(name)' was made from another inventory; "
          + "what it does not know is planned anew")
    }
    let (was, now) = (
      plan.question.scenario.settings.finishBy.value, question.scenario.settings.finishBy.value
    )
    if was != now {
      console.note("note: plan '\(name)' was to finish by \(was), this one by \(now)")
    }
  }

  private func showFrontier(
    _ pair: FrontierPair, of question: Question, in workspace: Workspace
  ) async throws {
    let console = Console.ofProcess
    let table = SearchTable(console)
    let answer = try await Interruption.during { interruption in
      try await workspace.frontier(
        of: question, pair.axes, options: search.planOptions(until: interruption)
      ) { number, step in table.show(step, of: "plan \(number) of the frontier") }
    }
    table.end()
    switch answer {
    case .none(let answer):
      let outcome = try console.outcome(of: answer, in: question, asJSON: json)
      try console.show(outcome, asJSON: json)
      try console.finish(answer)
    case .found(let frontier):
      guard !json else { return try console.show(bytes: Workspace.json(frontier)) }
      let currency = question.scenario.landscape.currency
      try console.show(FrontierScreen(frontier: frontier, currency: currency).text)
      let numbers = frontier.points.compactMap(\.number)
      if numbers.count > 1 {
        console.note("\nNext: waveplan diff \(numbers[0]) \(numbers[numbers.count - 1])")
      }
    }
  }
}
