import ArgumentParser
import WaveOutcome
import WaveWorkspace

/// `waveplan benchmark FILES…`: the solver on public benchmark files.
struct BenchmarkFilesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "files",
    abstract: "Solves public scheduling benchmarks: values, proven bounds, and times.",
    discussion: """
      .sm files are projects of PSPLIB, to be done in the shortest time; .alb files are lines to be balanced with the fewest stations; .edges, .edgelist and .txt \
      files are edge lists, a line 'vertex vertex' an edge, to be arranged on a line with the \
      least total distance.

      A list of best known values is a CSV file with the columns file and best_ub, and where it \
      has them set, cycle, best_lb and cplb. A file is solved once for each of its rows.

      With --json standard output holds one object a line for each instance, and the means go to \
      standard error.
      """)

  @Argument(help: "The files.")
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "Stop each instance after this time (default: 5s without --budget).", valueName: "time"),
    transform: TimeLimit.read)
  var timeLimit: TimeLimit?

  @Option(
    help: ArgumentHelp(
      "Stop each instance after this many schedules, loads or moves; equal seeds give equal "
        + "results.", valueName: "schedules"))
  var budget: Int?

  @Option(help: "Threads to use; the result of a budget does not depend on it.")
  var threads = 1

  @Option(help: "The seed of the search.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "The cycle time for .alb files, instead of theirs; may stand several times.",
      valueName: "time"))
  var cycle: [Int] = []

  @Option(
    help: ArgumentHelp(
      "A list of best known values; may stand several times.", valueName: "file"))
  var bestKnown: [String] = []

  @Option(help: ArgumentHelp("A folder to write every solution to.", valueName: "folder"))
  var schedulesOut: String?

  @Flag(help: "Print the results as JSON, one object a line.")
  var json = false

  func validate() throws {
    if let budget, budget < 1 {
      throw ValidationError("--budget must be 1 or more, not \(budget)")
    }
    if !(1...256).contains(threads) {
      throw ValidationError("--threads must lie between 1 and 256, not \(threads)")
    }
    if let wrong = cycle.first(where: { !(1...1_000_000_000).contains($0) }) {
      throw ValidationError("--cycle must lie between 1 and 1,000,000,000, not \(wrong)")
    }
  }

  func run() async throws {
    let console = Console.ofProcess
    let screen = BenchmarkScreen(files: files)
    var outcomes: [BenchmarkOutcome] = []
    var status: ExitStatus?
    try await Workspace.forgetful.benchmark(options) { event in
      switch event {
      case .solved(let outcome):
        do {
          if json {
            try console.show(bytes: Workspace.jsonLine(outcome))
          } else {
            if outcomes.isEmpty { try console.show(screen.head) }
            try console.show(screen.row(outcome))
          }
        } catch {
          status = .inputErrors
        }
        outcomes.append(outcome)
      case .malformed(let file, let line, let message):
        console.note(BenchmarkScreen.fault(file: file, line: line, message: message))
        status = status ?? .inputErrors
      case .refused(let file, let reasons):
        console.note(BenchmarkScreen.refusal(file: file, reasons: reasons))
        status = .fault
      }
    }
    if !outcomes.isEmpty {
      let means = BenchmarkScreen.means(of: outcomes)
      if json { console.note(means) } else { try console.show("\n" + means) }
    }
    if let status { throw status }
  }

  private var options: BenchmarkOptions {
    BenchmarkOptions(
      files: files, timeLimitSeconds: timeLimit?.seconds ?? (budget == nil ? 5 : nil),
      schedules: budget, threads: threads, seed: seed, cycles: cycle, bestKnown: bestKnown,
      schedulesFolder: schedulesOut)
  }
}
