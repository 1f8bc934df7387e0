import Testing
import WaveCore
import WaveLandscape

@testable import WaveInventory

@Suite("Blanks and the ends of their spread")
struct BlankSpreadTests {
  @Test("every end that is written into its blank is read, and the blank is gone")
  func ends() throws {
    let files = try Sample.files("northfield")
    let landscape = try #require(InventoryReader.read(files).landscape)
    // One blank of each column.
    var seen: Set<String> = []
    let spreads = landscape.assumptions.compactMap(BlankSpread.init)
      .filter { seen.insert($0.blank.code).inserted }
    #expect(spreads.count > 10)
    for end in [\BlankSpread.low, \BlankSpread.high] {
      var filled = files
      for spread in spreads {
        filled = try #require(filled.filling(spread.blank, with: spread[keyPath: end]))
      }
      let reading = InventoryReader.read(filled)
      #expect(reading.findings.filter { $0.severity == .error } == [])
      let left = Set(
        reading.readable.assumptions.map { [$0.code, $0.subject.text] })
      for blank in spreads.map(\.blank) {
        #expect(!left.contains([blank.code, blank.subject.text]), "\(blank.code)")
      }
    }
  }

  @Test("a figure is written as its column writes numbers, and other blanks stay")
  func locale() throws {
    let files = Sample.inventory([
      "plants.csv": "plant_id;database_id\nP1;D1\nP2;D2\n",
      "databases.csv": "database_id;size_gb;filestore_gb\nD1;1.200,5;\nD2;;3,5\n",
    ])
    let landscape = try #require(InventoryReader.read(files).landscape)
    let blank = try #require(
      landscape.assumptions.first { $0.field == "size_gb" && $0.subject == "D2" })
    let filled = try #require(files.filling(blank, with: "7.5"))
    #expect(
      String(decoding: filled.files["databases.csv"] ?? [], as: UTF8.self)
        == "database_id;size_gb;filestore_gb\nD1;1.200,5;\nD2;7,5;3,5\n")
    let missing = try #require(
      landscape.assumptions.first { $0.field == "shifts" && $0.subject == "P2" })
    let column = try #require(files.filling(missing, with: "21"))
    #expect(
      String(decoding: column.files["plants.csv"] ?? [], as: UTF8.self)
        == "plant_id;database_id;shifts\nP1;D1\nP2;D2;21\n")
  }
}
