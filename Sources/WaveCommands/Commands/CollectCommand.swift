import ArgumentParser

/// `waveplan collect`: tables from where the ERP is.
struct CollectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect",
    abstract: "Writes tables of an inventory from an ERP's files or database.",
    subcommands: [CollectAddonsCommand.self, CollectDatabaseCommand.self])
}
