public import WaveCore
import WaveInventory
public import WaveOutcome
import WaveStore

extension Workspace {
  /// Keeps an immutable snapshot of an inventory without errors, or only says what it would be.
  ///
  /// What changed is told against the newest snapshot of the same folder.
  /// - Throws: `WorkspaceFailure.findings` where it has errors; nothing is kept then.
  public func importInventory(
    at path: String, previewOnly: Bool = false
  ) throws(WorkspaceFailure) -> ImportOutcome {
    let files = try Self.files(at: path)
    let reading = InventoryReader.read(files)
    let findings = Self.allFindings(of: reading)
    guard reading.landscape != nil, !findings.contains(where: { $0.severity == .error }) else {
      throw .findings(findings)
    }
    var kept = files.files
    kept[ZoneFile.name] = ZoneFile.bytes(of: reading.zones, version: reading.zoneDatabaseVersion)
    let snapshot = Snapshot(
      hash: files.hash.hexadecimal, kind: .inventory, name: files.folder, files: kept)
    let before = try fromStore { store in
      try store.snapshots().last { $0.name == files.folder }.flatMap {
        try store.snapshot(hash: $0.hash)
      }
    }
    let isNew = try fromStore { store in
      guard !previewOnly else { return try store.snapshot(hash: snapshot.hash) == nil }
      let isNew = try store.keep(snapshot)
      if isNew {
        try store.record(action: "import", subject: snapshot.hash, actor: actor, at: now())
      }
      return isNew
    }
    let earlier = before.map { Self.files(of: $0) } ?? InventoryFiles(folder: path, files: [:])
    return ImportOutcome(
      hash: snapshot.hash, isNew: isNew, isKept: !previewOnly,
      changes: Self.changes(from: before, to: snapshot),
      difference: InventoryComparison.difference(from: earlier, to: files, read: reading),
      findings: findings)
  }

  /// The files of a snapshot as they came.
  static func files(of snapshot: Snapshot) -> InventoryFiles {
    InventoryFiles(
      folder: snapshot.name, files: snapshot.files.filter { $0.key != ZoneFile.name })
  }

  private static func changes(from before: Snapshot?, to after: Snapshot) -> [String] {
    let old = before?.files ?? [:]
    let names = Set(old.keys).union(after.files.keys).subtracting([ZoneFile.name]).sorted()
    return names.map { name in
      switch (old[name], after.files[name]) {
      case (nil, _): "\(name): new"
      case (_, nil): "\(name): gone"
      case (let old, let new): "\(name): \(old == new ? "unchanged" : "changed")"
      }
    }
  }
}

/// What importing an inventory did.
public struct ImportOutcome: Sendable, Codable {
  /// The snapshot's hash.
  public let hash: String
  /// Whether it was new.
  public let isNew: Bool
  /// Whether it is in the store now; not so in a preview.
  public let isKept: Bool
  /// What changed against the newest snapshot of the same folder, file by file.
  public let changes: [String]
  /// The same, row by row and cell by cell.
  public let difference: SnapshotDifference
  /// Warnings and notes.
  public let findings: [Finding]
}
