import ArgumentParser
import WaveWorkspace

/// The command `waveplan` with all its verbs.
struct WaveplanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waveplan",
    abstract: "Plans and simulates the migration of manufacturing ERPs in waves.",
    discussion: """
      A PLAN is a number, the beginning of a hash, or a plan.json file.

      Results go to standard output, progress and findings to standard error. \
      Colour and moving progress lines only on a terminal, and never under NO_COLOR.

      Exit status: 0 done; 1 errors in the input; 2 proven that no plan exists; 3 no plan found \
      and none excluded, or your own waves break a rule; 64 wrong usage; 70 a fault in waveplan.

      Begin with: waveplan generate demo, then waveplan run demo/scenario.yaml.
      """,
    version: Workspace.version,
    subcommands: [
      RunCommand.self, InitCommand.self, CollectCommand.self, ConvertCommand.self,
      CheckCommand.self, ImportCommand.self,
      SnapshotsCommand.self,
      ClassifyCommand.self,
      GraphCommand.self, CalibrateCommand.self, PlanCommand.self, ExplainCommand.self,
      SimulateCommand.self,
      MergeCommand.self, ActualsCommand.self,
      CapacityCommand.self, CostCommand.self, CompareCommand.self, DiffCommand.self,
      ReportCommand.self, PlansCommand.self, GenerateCommand.self, BenchmarkCommand.self,
      ReferenceCommand.self, ServeCommand.self,
    ])
}
