public import WaveCore
import WaveInventory
public import WaveLandscape

extension Workspace {
  /// Every fault of an inventory, in one pass; nothing is kept.
  ///
  /// - Throws: `WorkspaceFailure.unreadable` where there is no such folder.
  public func check(inventory path: String) throws(WorkspaceFailure) -> InventoryCheck {
    let files = try Self.files(at: path)
    let reading = InventoryReader.read(files)
    var findings = reading.findings
    if let landscape = reading.landscape {
      findings += MoveGroups.derive(from: landscape).findings
    }
    return InventoryCheck(
      inventory: path, hash: files.hash.hexadecimal, findings: findings.sorted(),
      tables: reading.tables, assumptions: reading.landscape?.assumptions ?? [])
  }

  /// The landscape of an inventory without errors.
  ///
  /// - Throws: `WorkspaceFailure.findings` where it has errors, `.unreadable` where there is none.
  func landscape(at path: String) throws(WorkspaceFailure) -> (Landscape, [Finding]) {
    let reading = InventoryReader.read(try Self.files(at: path))
    guard let landscape = reading.landscape else { throw .findings(reading.findings) }
    return (landscape, reading.findings)
  }

  /// The files of an inventory's folder.
  static func files(at path: String) throws(WorkspaceFailure) -> InventoryFiles {
    do {
      return try InventoryFiles(folder: path)
    } catch {
      switch error {
      case .missing(let name): throw .unreadable("there is no folder '\(name)'")
      case .notAFolder(let name):
        throw .unreadable("'\(name)' is a file; an inventory is a folder of CSV files")
      case .unreadable(let name): throw .unreadable("'\(name)' cannot be read")
      }
    }
  }
}

/// What a check of an inventory found.
public struct InventoryCheck: Sendable, Codable {
  /// The folder.
  public var inventory: String
  /// The hash of its files.
  public var hash: String
  /// The findings, by place.
  public var findings: [Finding]
  /// How many rows each table has, in the order of the reference.
  public var tables: [TableCount]
  /// The blanks and what stands in for them; none where there are errors.
  public var assumptions: [Assumption]

  /// Whether anything must be mended before the inventory can be planned with.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The check as JSON.
  ///
  /// - Throws: `EncodingError` where it cannot be written.
  public func json() throws -> [UInt8] { try Workspace.json(self) }
}
