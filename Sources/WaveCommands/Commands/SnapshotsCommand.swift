import ArgumentParser
import WaveCore
import WaveWorkspace

/// `waveplan snapshots`: what was imported, and what differs between two of them.
struct SnapshotsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshots",
    abstract: "Lists the snapshots of inventories, or the cells in which two of them differ.",
    discussion: "Each is a snapshot's number, the beginning of its hash, or a folder.")

  @Argument(help: "The earlier state; all snapshots are listed if left out.")
  var first: String?

  @Argument(help: "The later state.")
  var second: String?

  @OptionGroup var store: StoreOptions

  @Flag(help: "Print the result as JSON.")
  var json = false

  func validate() throws {
    if first != nil, second == nil {
      throw ValidationError("name two states to hold against each other, or none")
    }
  }

  func run() throws {
    let console = Console.ofProcess
    let workspace = try store.workspace(for: .reading)
    guard let first, let second else {
      if json { return try console.show(bytes: Workspace.json(workspace.snapshots())) }
      let rows = try workspace.snapshots().map {
        "\($0.number)  \($0.hash.prefix(12))  \(Figures.count($0.files, "file"))  \($0.name)"
      }
      try console.show(rows.isEmpty ? "no snapshots yet" : rows.joined(separator: "\n"))
      return
    }
    let difference = try workspace.inventoryDifference(from: first, to: second)
    if json {
      try console.show(bytes: Workspace.json(difference))
    } else {
      try console.show(SnapshotDifferenceScreen(difference: difference).text)
    }
  }
}
