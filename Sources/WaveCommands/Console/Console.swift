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
    try show(bytes: Array((Self.printable(text) + "\n").utf8))
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
    try? FileHandle.standardError.write(contentsOf: Data((Self.printable(text) + "\n").utf8))
  }

  /// A text whose control characters, which names in files may hold, move no cursor and set no
  /// colour: each is shown as its picture (U+2400 and on), those without one as U+FFFD.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard isControl(scalar) else {
        shown.append(scalar)
        continue
      }
      let picture: UInt32 =
        scalar.value == 0x7F ? 0x2421 : scalar.value < 0x20 ? 0x2400 + scalar.value : 0xFFFD
      shown.append(Unicode.Scalar(picture) ?? "?")
    }
    return String(shown)
  }

  /// Control characters but line ends and tabs, and marks that turn the direction of writing.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x09: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Replaces the progress line, on a terminal.
  func progress(_ text: String) {
    guard isLively else { return }
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[2K\(Self.printable(text))".utf8))
  }

  /// Removes the progress line.
  func endProgress() { progress("") }
}
