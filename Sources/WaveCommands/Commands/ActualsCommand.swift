import ArgumentParser
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

/// `waveplan actuals`: how a plan will end, given what really happened.
struct ActualsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actuals",
    abstract: "Takes what really happened, freezes the past and forecasts the rest of a plan.",
    discussion: """
      The file has the columns subject, started, ended and, where wanted, outcome (done or \
      rolled_back), outage and cost. A subject is a wave's number, an asset that cuts over, a move group, \
      or an activity of the plan such as rehearse:P07#1. A row about a wave holds for all its groups \
      that have no row of their own.

      What ended keeps its dates and has no randomness. What goes on is drawn as longer than it has \
      lasted. What is still to come begins after the last day reported on, and is drawn like any \
      other trial. A cutover that no row mentions is still to come.

      A cost is what has been spent so far in the inventory's currency: on an activity, or on all \
      preparation and hypercare of a wave or group but what has a cost of its own. The forecast \
      counts it in the place of what the plan's rates give for as much work.

      waveplan plan --from PLAN --actuals FILE plans the rest anew, the past frozen.
      """)

  @OptionGroup var reference: PlanReference

  @Argument(help: "The file of what really happened.")
  var actuals: String

  @Option(
    help: ArgumentHelp(
      "The last day that the file reports on (default: the last one it names).", valueName: "date"),
    transform: DateArgument.read)
  var asOf: DateArgument?

  @Option(
    help: ArgumentHelp(
      "Activities that no row mentions: as_planned (those that could have been begun or done by "
        + "then were) or open (none has begun, but what came before a cutover that was tried).",
      valueName: "how"),
    transform: PlanActuals.Unreported.reading)
  var unreported = PlanActuals.Unreported.asPlanned

  @OptionGroup var play: PlayOptions

  @Option(help: "Threads to use; the result does not depend on it.")
  var threads: Int?

  @Flag(help: "Print the result as JSON.")
  var json = false

  func validate() throws {
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("--threads must lie between 1 and 256, not \(threads)")
    }
  }

  func run() async throws {
    let console = Console.ofProcess
    let workspace = try reference.store.workspace(for: .reading)
    let loaded = try workspace.plan(named: reference.plan)
    let answer = try await Interruption.during { interruption in
      let options = play.playOptions(for: loaded.question, threads: threads, until: interruption)
      let answer = try await workspace.forecast(
        loaded, actuals: actuals, asOf: asOf?.date, unreported: unreported, options: options,
        progress: console.playProgress)
      console.endProgress()
      let trials = answer.forecast.simulation.trials
      if interruption.isWanted, trials < options.trials {
        console.note(
          "interrupted: the forecast stands on \(Grouped.digits(trials)) of "
            + "\(Grouped.digits(options.trials)) trials\n")
      }
      return answer
    }
    console.show(findings: answer.findings)
    if json { return try console.show(bytes: Workspace.json(answer.forecast)) }
    try console.show(ForecastScreen(outcome: loaded.outcome, forecast: answer.forecast).text)
    console.note(
      "\nNext: waveplan plan --from \(reference.plan) --actuals \(actuals)"
        + (asOf.map { " --as-of \($0.date)" } ?? ""))
  }
}
