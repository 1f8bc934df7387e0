import Foundation
import Subprocess

/// Runs scripts by `psql`.
struct PostgresClient {
  /// The most bytes that a script may answer.
  static let answerLimit = 268_435_456

  /// What a script answered.
  struct Answer {
    /// What it wrote to standard output.
    var output: [UInt8]
    /// What `psql` said beside that, line by line, secrets taken out.
    var remarks: [String]
  }

  /// Runs a script, which `psql` reads from standard input, and never asks for a password.
  ///
  /// - Throws: `WorkspaceFailure.unreadable` where `psql` is missing or cannot connect.
  static func run(
    _ script: String, on address: DatabaseAddress,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) async throws(WorkspaceFailure) -> Answer {
    var settings: [Environment.Key: String?] = [
      "PGAPPNAME": "waveplan", "PGCLIENTENCODING": "UTF8", "LC_ALL": "C",
    ]
    if environment["PGCONNECT_TIMEOUT"] == nil { settings["PGCONNECT_TIMEOUT"] = "15" }
    do {
      let result = try await Subprocess.run(
        .name("psql"),
        arguments: [
          "--no-psqlrc", "--no-password", "--quiet", "--dbname", address.text, "--file", "-",
        ],
        environment: .inherit.updating(settings), input: .string(script),
        output: .bytes(limit: answerLimit), error: .bytes(limit: 1_048_576))
      let remarks = redacted(
        String(decoding: result.standardError, as: UTF8.self), environment)
      guard result.terminationStatus.isSuccess else {
        throw WorkspaceFailure.unreadable(
          "'\(address.label)' cannot be asked: "
            + (remarks.first ?? "psql ended with \(result.terminationStatus)"))
      }
      return Answer(output: result.standardOutput, remarks: remarks)
    } catch let failure as WorkspaceFailure {
      throw failure
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw .unreadable(
        "psql is not installed; install postgresql-client, or let a database administrator run "
          + "the script that --sql prints")
    } catch {
      throw .unreadable("psql cannot be run: \(redacted("\(error)", environment).joined())")
    }
  }

  /// The lines of a text without the secrets of the environment.
  static func redacted(_ text: String, _ environment: [String: String]) -> [String] {
    var text = text
    for name in ["PGPASSWORD", "PGSSLPASSWORD"] {
      guard let secret = environment[name], !secret.isEmpty else { continue }
      text = text.replacing(secret, with: "…")
    }
    return text.split(whereSeparator: \.isNewline).map(String.init)
  }
}
