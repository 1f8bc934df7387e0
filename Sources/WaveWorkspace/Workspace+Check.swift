public import WaveCore
import WaveInventory
import WaveLandscape
public import WaveOutcome
import WaveReports

extension Workspace {
  /// Every fault of an inventory, in one pass; nothing is kept.
  ///
  /// - Throws: `WorkspaceFailure.unreadable` where there is no such folder.
  public func check(inventory path: String) throws(WorkspaceFailure) -> InventoryCheck {
    let files = try Self.files(at: path)
    let reading = InventoryReader.read(files)
    let ranking = UnknownRanking(reading.readable)
    return InventoryCheck(
      inventory: path, hash: files.hash.hexadecimal, currency: reading.settings.currency.code,
      findings: Self.allFindings(of: reading), tables: TableCount.all(of: reading),
      assumptions: reading.readable.assumptions, completeness: reading.completeness,
      unknowns: ranking.unknowns, weekOfWaiting: ranking.weekOfWaiting)
  }

  /// What reading an inventory found, and what its graph adds, by place.
  static func allFindings(of reading: InventoryReading) -> [Finding] {
    (reading.findings + MoveGroups.derive(from: reading.readable).findings).sorted()
  }

  /// The landscape of an inventory without errors.
  ///
  /// - Throws: `WorkspaceFailure.findings` where it has errors, `.unreadable` where there is none.
  func landscape(at path: String) throws(WorkspaceFailure) -> (Landscape, [Finding]) {
    let reading = InventoryReader.read(try Self.files(at: path))
    guard let landscape = reading.landscape else { throw .findings(Self.allFindings(of: reading)) }
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
  /// The code of the currency its amounts are in.
  public var currency: String
  /// The findings, by place.
  public var findings: [Finding]
  /// How many rows each table has, in the order of the reference.
  public var tables: [TableCount]
  /// The blanks and what stands in for them.
  public var assumptions: [Assumption]
  /// How many cells of each column are filled.
  public var completeness: [ColumnCompleteness]
  /// The blanks that could move the plan, the weightiest first.
  public var unknowns: [UnknownCell]
  /// What a week of waiting costs, by which weeks of work are weighed.
  public var weekOfWaiting: Money

  /// Whether anything must be mended before the inventory can be planned with.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The check as JSON.
  ///
  /// - Throws: `EncodingError` where it cannot be written.
  public func json() throws -> [UInt8] { try Workspace.json(self) }

  /// The findings as SARIF, for pipelines and editors.
  public func sarif() -> [UInt8] {
    let rules = Workspace.findingCodes.map { code in
      SARIFLog.Rule(
        code: code.code, title: code.title,
        help: code.paragraphs.first { $0.name == "fix" }?.text ?? "")
    }
    return SARIFLog.bytes(of: findings, rules: rules, version: Workspace.version)
  }
}

/// How many rows a table has.
public struct TableCount: Hashable, Sendable, Codable {
  /// The table's file.
  public var name: String
  /// Its rows.
  public var rows: Int

  /// The tables of a landscape that have rows, in the order of the reference.
  static func all(of reading: InventoryReading) -> [TableCount] {
    let landscape = reading.readable
    let counts = [
      ("plants.csv", landscape.plants.count), ("companies.csv", landscape.companies.count),
      ("databases.csv", landscape.databases.count), ("modules.csv", landscape.modules.count),
      ("module_usage.csv", landscape.moduleUsage.count),
      ("integrations.csv", landscape.integrations.count),
      ("dependencies.csv", landscape.dependencies.count),
      ("environments.csv", landscape.environments.count),
      ("platform.csv", landscape.pools.count),
      ("calendar.csv", reading.calendar.count),
      ("teams.csv", landscape.teams.count), ("people.csv", landscape.people.count),
      ("prices.csv", landscape.prices.count), ("rates.csv", landscape.rates.count),
      ("risks.csv", landscape.risks.count), ("evidence.csv", landscape.evidence.count),
      ("rehearsals.csv", landscape.rehearsals.count),
    ]
    return counts.filter { $0.1 > 0 }.map { TableCount(name: $0.0, rows: $0.1) }
  }
}
