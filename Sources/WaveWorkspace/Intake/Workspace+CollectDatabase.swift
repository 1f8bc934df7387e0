import Foundation
public import WaveCore
import WaveInventory

extension Workspace {
  /// The script that a database administrator runs instead of waveplan; it writes a file for each
  /// question.
  public static func databaseScript(secondsPerStatement seconds: Int) -> String {
    OdooScript.text(.files, secondsPerStatement: seconds)
  }

  /// Writes the tables that follow from counts and names of an Odoo database, asked by `psql` in
  /// one read-only transaction.
  ///
  /// - Throws: `WorkspaceFailure.unreadable` where the address holds a password or the database
  ///   cannot be asked, `.findings` where it is none of Odoo, `.unwritable` where a table is
  ///   already there or cannot be written.
  public func collectDatabase(
    at address: String, secondsPerStatement seconds: Int = 60, into out: String,
    replacing: Bool = false
  ) async throws(WorkspaceFailure) -> DatabaseOutcome {
    let address = try DatabaseAddress(address)
    let answer = try await PostgresClient.run(
      OdooScript.text(.stream, secondsPerStatement: seconds), on: address)
    let results = OdooScript.results(in: answer.output)
    return try write(
      OdooDatabase(results, from: address.label), remarks: answer.remarks, into: out, replacing)
  }

  /// The same from the files that the script for a database administrator wrote.
  public func collectDatabase(
    fromFolder folder: String, into out: String, replacing: Bool = false
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
    return try write(OdooDatabase(results, from: folder), remarks: [], into: out, replacing)
  }

  private func write(
    _ database: OdooDatabase, remarks: [String], into out: String, _ replacing: Bool
  ) throws(WorkspaceFailure) -> DatabaseOutcome {
    guard !database.files.isEmpty else { throw .findings(database.findings) }
    let names = try InventoryFolder(path: out).write(database.files, replacing: replacing)
    return DatabaseOutcome(
      folder: out, files: names, database: database.name, series: database.series,
      modules: database.modules, companies: database.companies, plants: database.plants,
      remarks: remarks, findings: database.findings)
  }
}

/// What was collected from an Odoo database.
public struct DatabaseOutcome: Sendable, Codable {
  /// The inventory's folder.
  public let folder: String
  /// The files written into it.
  public let files: [String]
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
