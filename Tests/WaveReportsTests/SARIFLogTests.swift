import Foundation
import Testing
import WaveCore
import WaveReports

@Suite("Findings as SARIF")
struct SARIFLogTests {
  private static let findings = [
    Finding(
      code: "INV014", severity: .error, headline: "plant refers to unknown company 'C9'",
      span: SourceSpan(file: "my inventory/plants.csv", line: 3, column: 5, length: 2),
      why: "it would drop out", fix: "add C9"),
    Finding(
      code: "INV066", severity: .warning, headline: "cells A2:A3 are merged",
      span: SourceSpan(file: "a.xlsx", line: 2, column: 1, sheet: "plants"),
      why: "a blank is unknown", fix: "take them apart"),
  ]

  @Test("a finding keeps its code, level, words and region; a cell is a logical location")
  func log() throws {
    let bytes = SARIFLog.bytes(
      of: Self.findings,
      rules: ["INV001", "INV014", "INV066"].map { .init(code: $0, title: "t", help: "h") },
      version: "1.2.3")
    let log = try #require(
      JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let tool = try #require(run["tool"] as? [String: [String: Any]])
    let rules = try #require(tool["driver"]?["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["id"] as? String } == ["INV014", "INV066"])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.compactMap { $0["level"] as? String } == ["error", "warning"])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("my%20inventory/plants.csv"))
    #expect(text.contains("\"startLine\": 3"))
    #expect(text.contains("\"endColumn\": 7"))
    #expect(text.contains("a.xlsx:plants!A2"))
  }
}
