import Foundation
public import WaveCore
import WaveInventory
public import WaveOutcome

extension Workspace {
  /// The script that a database administrator runs instead of waveplan; it writes a file for each
  /// question.
  public static func databaseScript(secondsPerStatement seconds: Int) -> String {
    OdooScript.text(.files, secondsPerStatement: seconds)
  }

  /// Writes the tables that follow from counts and names of an Odoo database, asked by `psql` in
  /// one read-only transaction.
  ///
  /// - Parameter id: its identifier in the inventory; nil for `DB_` and its name.
  /// - Throws: `WorkspaceFailure.unreadable` where the address holds a password or the database
  ///   cannot be asked, `.findings` where it is none of Odoo or tables cannot be merged,
  ///   `.unwritable` where a table is already there or cannot be written.
  public func collectDatabase(
    at address: String, secondsPerStatement seconds: Int = 60, as id: String? = nil,
    into out: String, _ way: CollectedWriting = .fresh
  ) async throws(WorkspaceFailure) -> DatabaseOutcome {
    let address = try DatabaseAddress(address)
    let answer = try await PostgresClient.run(
      OdooScript.text(.stream, secondsPerStatement: seconds), on: address)
    let results = OdooScript.results(in: answer.output)
    return try write(
      OdooDatabase(results, from: address.label, as: id), remarks: answer.remarks, into: out, way)
  }

  /// The same from the files that the script for a database administrator wrote.
  public func collectDatabase(
    fromFolder folder: String, as id: String? = nil, into out: String,
    _ way: CollectedWriting = .fresh
  ) throws(WorkspaceFailure) -> DatabaseOutcome {
    var results: [String: [UInt8]] = [:]
    guard FileManager.default.fileExists(atPath: folder) else {
      throw .unreadable("there is no '\(folder)'")
    }
    for query in OdooQuery.all {
      let path = "\(folder)/\(query.file)"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      do {
        results[query.file] = try InventoryFiles.bytes(at: path)
      } catch {
        throw Self.failure(error)
      }
    }
    return try write(OdooDatabase(results, from: folder, as: id), remarks: [], into: out, way)
  }

  private func write(
    _ database: OdooDatabase, remarks: [String], into out: String, _ way: CollectedWriting
  ) throws(WorkspaceFailure) -> DatabaseOutcome {
    guard !database.files.isEmpty else { throw .findings(database.findings) }
    let written = try InventoryFolder(path: out).write(database.files, way)
    return DatabaseOutcome(
      folder: out, files: written.files, merges: written.merges, database: database.name,
      series: database.series,
      modules: database.modules, companies: database.companies, plants: database.plants,
      remarks: remarks, findings: (database.findings + written.findings).sorted())
  }

  /// Whether a text can be an identifier in every table.
  public static func isIdentifier(_ text: String) -> Bool { OdooDatabase.isIdentifier(text) }
}

/// What was collected from an Odoo database.
public struct DatabaseOutcome: Sendable, Codable {
  /// The inventory's folder.
  public let folder: String
  /// The files written into it.
  public let files: [String]
  /// What became of each table, where they were merged; else none.
  public let merges: [TableMerge]
  /// The database's name.
  public let database: String
  /// The series it runs; nil where it does not say.
  public let series: String?
  /// How many modules it holds, by where they come from.
  public let modules: [String: Int]
  /// How many companies it has.
  public let companies: Int
  /// How many plants were found.
  public let plants: Int
  /// What `psql` said of questions that failed.
  public let remarks: [String]
  /// Everything found, by place.
  public let findings: [Finding]

  /// Whether a result could not be read.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
