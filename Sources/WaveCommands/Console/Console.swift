import Foundation
import WaveWorkspace

/// Where a command writes: results to standard output, progress and findings to standard error.
///
/// It is the only place of waveplan that prints.
struct Console: Sendable {
  /// Whether colour and a moving progress line are wanted.
  let isLively: Bool

  /// The console of this process: lively on a terminal, and never under `NO_COLOR`.
  static var ofProcess: Console {
    Console(
      isLively: mayBeLively(
        isTerminal: isatty(FileHandle.standardError.fileDescriptor) == 1,
        environment: ProcessInfo.processInfo.environment))
  }

  /// Whether a process may colour and move what it writes: on a terminal that can, and not where
  /// `NO_COLOR` holds anything.
  static func mayBeLively(isTerminal: Bool, environment: [String: String]) -> Bool {
    isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Writes a result.
  ///
  /// - Throws: `WorkspaceFailure.unwritable` where standard output is closed or full.
  func show(_ text: String) throws {
    try show(bytes: Array((text + "\n").utf8))
  }

  /// Writes a result as it is, without a line end of its own.
  ///
  /// - Throws: `WorkspaceFailure.unwritable` where standard output is closed or full.
  func show(bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw WorkspaceFailure.unwritable("the result cannot be written to standard output")
    }
  }

  /// Writes something about the result: findings, hints, progress.
  func note(_ text: String) {
    // Where even this cannot be written there is nobody left to tell.
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }

  /// Replaces the progress line, on a terminal.
  func progress(_ text: String) {
    guard isLively else { return }
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[2K\(text)".utf8))
  }

  /// Removes the progress line.
  func endProgress() { progress("") }
}
