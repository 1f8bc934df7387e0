import Foundation
import Testing

/// Committed screens that fresh ones are compared with.
enum Golden {
  /// Expects a screen to be `Tests/Goldens/WaveCommands/NAME.txt`, byte for byte.
  ///
  /// With `WAVEPLAN_RECORD=1` the file is written anew and the test fails, so that a recording
  /// never passes unseen.
  static func expect(
    _ screen: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["WAVEPLAN_RECORD"] == "1" {
      try Data((screen + "\n").utf8).write(to: file)
      Issue.record(
        "recorded \(name); look at it, then run without WAVEPLAN_RECORD",
        sourceLocation: sourceLocation)
      return
    }
    let wanted = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard wanted != screen + "\n" else { return }
    Issue.record(
      "\(name) differs: \(firstDifference(wanted, screen + "\n"))", sourceLocation: sourceLocation)
  }

  /// The repository these tests stand in.
  static let repository = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static var folder: URL { repository.appending(path: "Tests/Goldens/WaveCommands") }

  private static func firstDifference(_ wanted: String, _ found: String) -> String {
    let wanted = wanted.split(separator: "\n", omittingEmptySubsequences: false)
    let found = found.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, pair) in zip(wanted, found).enumerated() where pair.0 != pair.1 {
      return "line \(place + 1) was '\(pair.0)', is '\(pair.1)'"
    }
    return "\(wanted.count) lines, now \(found.count)"
  }
}
