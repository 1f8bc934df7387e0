import Foundation
import Testing

/// Committed samples that documents are compared with.
enum Golden {
  /// Expects bytes to be those of `Tests/Goldens/WaveReports/NAME`.
  ///
  /// With `WAVEPLAN_RECORD=1` the file is written anew and the test fails, so that a recording
  /// never passes unseen.
  static func expect(_ bytes: [UInt8], equal name: String, _ place: SourceLocation) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["WAVEPLAN_RECORD"] == "1" {
      try Data(bytes).write(to: file)
      Issue.record(
        "recorded \(name); look at it, then run without WAVEPLAN_RECORD", sourceLocation: place)
      return
    }
    let wanted = [UInt8](try Data(contentsOf: file))
    guard wanted != bytes else { return }
    Issue.record("\(name) differs: \(firstDifference(wanted, bytes))", sourceLocation: place)
  }

  private static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Goldens/WaveReports")
  }

  private static func firstDifference(_ wanted: [UInt8], _ found: [UInt8]) -> String {
    let wanted = lines(wanted)
    let found = lines(found)
    for (place, pair) in zip(wanted, found).enumerated() where pair.0 != pair.1 {
      return "line \(place + 1) was '\(pair.0)', is '\(pair.1)'"
    }
    return "\(wanted.count) lines, now \(found.count)"
  }

  private static func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}
