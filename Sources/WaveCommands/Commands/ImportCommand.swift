import ArgumentParser
import WaveWorkspace

/// `waveplan import`: an immutable snapshot.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Keeps an immutable snapshot of an inventory.",
    discussion: """
      Nothing is kept from an inventory with errors; the same bytes are kept once. What changed is \
      told against the newest snapshot of the same folder.
      """)

  @Argument(help: "The inventory's folder.")
  var inventory: String

  @Flag(help: "Only show what would change; keep nothing.")
  var preview = false

  @OptionGroup var store: StoreOptions

  @Flag(help: "Print the result as JSON.")
  var json = false

  func run() throws {
    let console = Console.ofProcess
    let result = try store.workspace().importInventory(
      at: inventory, previewOnly: preview)
    console.show(findings: result.findings)
    if json {
      try console.show(bytes: Workspace.json(result))
      return
    }
    try console.show(ImportScreen(outcome: result).text)
    console.note("store: \(store.path)")
  }
}
