import ArgumentParser
import WaveOutcome
import WaveWorkspace

/// `waveplan benchmark trials`: how fast a plan's trials are played.
struct BenchmarkTrialsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trials",
    abstract: "Plays trials of a plan on one thread and keeps nothing but their means: speed.",
    discussion: """
      The clock runs from the first trial to the last; statistics, and trials played again without \
      a risk, are no part of it. A trial takes no memory: Benchmarks/allocations/count runs this \
      command for N and for 2 N trials under a counter of allocations.
      """)

  @OptionGroup var reference: PlanReference

  @Option(help: "How many trials.")
  var trials = 10_000

  @Option(help: "The seed of the trials.")
  var seed: UInt64 = 1

  @Flag(help: "Take memory once in each trial, to show that a counter of allocations sees it.")
  var plantAllocation = false

  @Flag(help: "Print the result as JSON.")
  var json = false

  func validate() throws {
    if !(1...(1 << 32)).contains(trials) {
      throw ValidationError("--trials must lie between 1 and 4,294,967,296, not \(trials)")
    }
  }

  func run() throws {
    let workspace = try reference.store.workspace(for: .reading)
    let result = workspace.benchmark(
      trialsOf: try workspace.plan(named: reference.plan), trials: trials, seed: seed,
      isPlanted: plantAllocation)
    let console = Console.ofProcess
    if json {
      try console.show(bytes: Workspace.json(result))
    } else {
      try console.show(TrialBenchmarkScreen(result: result).text)
    }
  }
}
