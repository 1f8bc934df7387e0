import ArgumentParser

/// `waveplan collect`: tables from where the ERP is.
struct CollectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect", abstract: "Writes tables of an inventory from an ERP's own files.",
    subcommands: [CollectAddonsCommand.self])
}
