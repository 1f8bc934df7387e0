import ArgumentParser
import WaveWorkspace

/// `waveplan import`: an immutable snapshot.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Keeps an immutable snapshot of an inventory.",
    discussion: "Nothing is kept from an inventory with errors; the same bytes are kept once.")

  @Argument(help: "The inventory's folder.")
  var inventory: String

  @OptionGroup var store: StoreOptions

  @Flag(help: "Print the result as JSON.")
  var json = false

  func run() throws {
    let console = Console.ofProcess
    let result = try store.workspace().importInventory(at: inventory)
    console.show(findings: result.findings)
    if json {
      console.show(bytes: try Workspace.json(result))
      return
    }
    let state = result.isNew ? "kept as a new snapshot" : "already kept, nothing changed"
    console.show("snapshot \(result.hash.prefix(12)): \(state)")
    for change in result.changes { console.show("  \(change)") }
    console.note("store: \(store.path)")
  }
}
