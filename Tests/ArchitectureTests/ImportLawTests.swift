import Foundation
import Testing

@Suite("The import law")
struct ImportLawTests {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let law: ImportLaw

  init() throws {
    let manifest = Self.root.appending(path: "Package.swift")
    law = ImportLaw(manifest: try String(contentsOf: manifest, encoding: .utf8))
  }

  @Test("every target imports only what its row in Package.swift names")
  func everyImportIsAllowed() throws {
    let sources = Self.root.appending(path: "Sources")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var checked = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let target = try #require(
        file.path.replacing(sources.path + "/", with: "").split(separator: "/").first)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(law.violations(of: String(target), in: text) == [], "\(file.lastPathComponent)")
      checked += 1
    }
    #expect(checked > 100)
  }

  @Test("every folder of Sources is a row, and every row a folder")
  func rowsAreFolders() throws {
    let sources = Self.root.appending(path: "Sources").path
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources)
      .filter { !$0.hasPrefix(".") }
    #expect(Set(folders) == Set(law.allowed.keys))
  }

  @Test(
    "a planted violation is caught",
    arguments: [
      ("WaveSimulator", "import WavePlanner"), ("WaveCore", "import Foundation"),
      ("WaveScheduling", "public import WaveLandscape"), ("WaveReports", "import GRDB"),
      ("WaveCost", "import Glibc"), ("WavePlanner", "@_exported import WaveCost"),
      ("WaveWorkspace", "@testable import WaveCost"), ("WaveReports", "import struct Yams.Node"),
      ("WaveStore", "internal import Crypto"),
      ("WaveStore", "import CMinizip"), ("WaveWorkspace", "import CExpat"),
      ("WavePlatform", "@preconcurrency import Dispatch"),
    ])
  func plantedViolation(target: String, line: String) {
    #expect(law.violations(of: target, in: "// words\n\(line)\n").count == 1)
  }

  @Test("what a row names is allowed")
  func allowedImports() {
    #expect(law.violations(of: "WaveStore", in: "import GRDB\npublic import WaveCore\n") == [])
    #expect(law.violations(of: "WavePlanner", in: "import WaveScheduling\n") == [])
    #expect(law.violations(of: "WaveInventory", in: "import Foundation\nimport Yams\n") == [])
    #expect(law.violations(of: "WaveInventory", in: "import CExpat\nimport CMinizip\n") == [])
    #expect(law.violations(of: "waveplan", in: "import WaveCommands\n") == [])
  }
}
