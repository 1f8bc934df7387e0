import ArgumentParser

/// `waveplan benchmark`: the solver and the simulator on problems that others measure too.
struct BenchmarkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Solves and plays public benchmarks: values, proven bounds, speed.",
    discussion: """
      'waveplan benchmark FILES…' is short for 'waveplan benchmark files FILES…'.
      """,
    subcommands: [
      BenchmarkFilesCommand.self, BenchmarkNetworkCommand.self, BenchmarkTrialsCommand.self,
    ],
    defaultSubcommand: BenchmarkFilesCommand.self)
}
