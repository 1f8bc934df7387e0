import ArgumentParser
import WaveOutcome
import WaveWorkspace

/// `waveplan calibrate`: runbook steps before and after rehearsals.
struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "What rehearsals made of the lengths of runbook steps, with their rows.",
    discussion: """
      Each row of rehearsals.csv that passed and was timed moves the step it names: the expert's \
      three points are the prior, the measured lengths update it (conjugate normal on the \
      logarithm of measured over likely), and each rehearsal halves the weight of what is known \
      from before it. Plan, price and simulation use the length after; docs/calibration.md has the formulas.
      """)

  @Argument(help: "The scenario file.")
  var scenario: String

  @Option(help: ArgumentHelp("The most findings shown in full.", valueName: "count"))
  var maxFindings = 10

  @Flag(help: "Print the result as JSON.")
  var json = false

  func validate() throws {
    if maxFindings < 0 {
      throw ValidationError("--max-findings must be 0 or more, not \(maxFindings)")
    }
  }

  func run() throws {
    let console = Console.ofProcess
    let question = try Workspace.forgetful.question(at: scenario)
    console.note(findings: question.findings, limit: maxFindings)
    let result = Workspace.forgetful.calibration(of: question)
    if json {
      try console.show(bytes: Workspace.json(result))
    } else {
      try console.show(CalibrationScreen(result: result).text)
    }
  }
}
