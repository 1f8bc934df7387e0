import ArgumentParser
import WaveOutcome
import WaveWorkspace

/// `waveplan benchmark network`: a task network played many times.
struct BenchmarkNetworkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract: "Plays a network of tasks many times: distribution of the finish, and speed.",
    discussion: """
      TASKS is a CSV file with the columns task,dist,a,m,b: shortest, likely and longest hours of \
      a triangular length. EDGES has the columns pred,succ.

      Without --teams a trial is the longest path. With --teams, task j (counted by row from 0) \
      belongs to team ⌊j/5⌋ mod K; a team does at most C tasks at once and serves those that are \
      ready by the longest tail of modes, the task's own included, ties by row. All events of an \
      instant settle before anything is dispatched. A try fails with probability p, costs 1.5 \
      times its drawn length, and is drawn anew; the place is kept. With a window, tasks with \
      j mod 25 < 5 may start only while t mod P < L, and hold no place while they wait.

      The same files, trials, seed and options give the same figures on any number of threads and \
      any machine, but for seconds, processor_seconds and trials_per_second. The clock runs from \
      the first draw to the last figure; reading the files is not counted, and Spearman's \
      correlations, which come last, are counted apart, as spearman_seconds.
      """)

  @Argument(help: ArgumentHelp("The tasks.", valueName: "tasks.csv"))
  var tasks: String

  @Argument(help: ArgumentHelp("The edges.", valueName: "edges.csv"))
  var edges: String

  @Option(help: "How many trials, 1 to 4,294,967,296.")
  var trials = 10_000

  @Option(help: "The seed of the trials.")
  var seed: UInt64 = 1

  @Option(help: "Threads to use; the figures do not depend on it.")
  var threads = 1

  @OptionGroup var teams: NetworkTeamOptions

  @Flag(
    help: """
      Work out criticality, schedule sensitivity index, and Pearson's and Spearman's correlation of \
      each task.
      """)
  var sensitivity = false

  @Flag(help: "Print the result as JSON.")
  var json = false

  func validate() throws {
    if !(1...(1 << 32)).contains(trials) {
      throw ValidationError("--trials must lie between 1 and 4,294,967,296, not \(trials)")
    }
    if !(1...256).contains(threads) {
      throw ValidationError("--threads must lie between 1 and 256, not \(threads)")
    }
  }

  func run() async throws {
    let (outcome, findings) = try await Workspace.forgetful.network(
      NetworkOptions(
        tasks: tasks, edges: edges, trials: trials, seed: seed, threads: threads,
        teams: teams.wanted, isSensitive: sensitivity))
    let console = Console.ofProcess
    console.show(findings: findings)
    if json {
      try console.show(bytes: Workspace.json(outcome))
    } else {
      try console.show(NetworkScreen(outcome: outcome).text)
    }
  }
}
