import WaveInventory
public import WaveOutcome
import WaveStore

extension Workspace {
  /// All snapshots of inventories, oldest first.
  ///
  /// - Throws: `WorkspaceFailure.store` where they cannot be read.
  public func snapshots() throws(WorkspaceFailure) -> [KeptSnapshot] {
    try fromStore { try $0.snapshots() }.map {
      KeptSnapshot(number: $0.number, hash: $0.hash, name: $0.name, files: $0.files)
    }
  }

  /// What a second state of an inventory has otherwise than a first.
  ///
  /// Each is a snapshot's number, the beginning of its hash, or a folder.
  /// - Throws: `WorkspaceFailure.unreadable` where one of them is none of these.
  public func inventoryDifference(
    from first: String, to second: String
  ) throws(WorkspaceFailure) -> SnapshotDifference {
    InventoryComparison.difference(
      from: try inventoryState(first), to: try inventoryState(second))
  }

  private func inventoryState(_ name: String) throws(WorkspaceFailure) -> InventoryFiles {
    if Self.isFolder(name) { return try Self.files(at: name) }
    let summaries = try snapshots()
    let found = summaries.filter { summary in
      Int(name) == summary.number || (name.count >= 4 && summary.hash.hasPrefix(name.lowercased()))
    }
    guard found.count == 1, let hash = found.first?.hash,
      let snapshot = try fromStore({ try $0.snapshot(hash: hash) })
    else {
      throw .unreadable(
        found.count > 1
          ? "'\(name)' is the beginning of several snapshots; write more of it"
          : "there is neither a folder nor a snapshot '\(name)'")
    }
    return Self.files(of: snapshot)
  }
}

/// A snapshot of an inventory that is in the store.
public struct KeptSnapshot: Hashable, Sendable, Codable {
  /// The number by which people call it.
  public let number: Int
  /// The hash of its names and bytes.
  public let hash: String
  /// The folder it was read from.
  public let name: String
  /// How many files it has.
  public let files: Int
}
