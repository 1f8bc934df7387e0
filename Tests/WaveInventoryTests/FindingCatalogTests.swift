import Foundation
import Testing
import WaveCore
import WaveInventory

@Suite struct FindingCatalogTests {
  @Test("every code stands once in the catalog, with all its words")
  func unique() {
    let codes = FindingCatalog.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for entry in FindingCatalog.all {
      #expect(entry.code.text.count == 6, "\(entry.code)")
      #expect(!entry.title.isEmpty && !entry.why.isEmpty && !entry.fix.isEmpty, "\(entry.code)")
      #expect(!entry.example.isEmpty, "\(entry.code)")
      #expect(entry.title.first?.isLowercase == true, "\(entry.code)")
      #expect(entry.title.last != ".", "\(entry.code)")
    }
  }

  @Test("every code that the sources emit is in the catalog, and the other way round")
  func complete() throws {
    var emitted: Set<String> = []
    for room in ["WaveInventory", "WaveScenario", "WaveWorkspace"] {
      let root = RepositoryFolder.path + "/Sources/" + room
      let names = try #require(FileManager.default.subpaths(atPath: root))
      for name in names where name.hasSuffix(".swift") && !name.contains("FindingCatalog") {
        let text = try String(contentsOfFile: "\(root)/\(name)", encoding: .utf8)
        for match in text.matches(of: /"((?:INV|SCN|POL|WAV|ACT|ODO|ODB|CNV|MRG|NET)[0-9]{3})"/) {
          emitted.insert(String(match.1))
        }
      }
    }
    #expect(emitted.sorted() == FindingCatalog.all.map(\.code.text).sorted())
  }
}
