import Testing
import WaveCore
import WaveInventory
import WaveLandscape

@Suite struct InventoryReaderTests {
  @Test("the starter inventory is read without an error")
  func starter() throws {
    let files = try InventoryFiles(folder: RepositoryFolder.path + "/inventories/starter")
    let reading = InventoryReader.read(files)
    for finding in reading.findings { print(finding.severity, finding.code, finding.span.short, finding.headline, finding.fix) }
    let landscape = try #require(reading.landscape)
    #expect(landscape.plants.count == 3)
    for a in landscape.assumptions { print(a.code, a.subject, a.field, a.value, a.reason, a.span.short) }
  }
  @Test("the northfield inventory is read without an error")
  func northfield() throws {
    let files = try InventoryFiles(folder: RepositoryFolder.path + "/inventories/northfield")
    let reading = InventoryReader.read(files)
    for finding in reading.findings { print(finding.severity, finding.code, finding.span.short, finding.headline, finding.fix) }
    let landscape = try #require(reading.landscape)
    #expect(landscape.plants.count == 12)
    for a in landscape.assumptions { print(a.code, a.subject, a.field, a.value, a.reason, a.span.short) }
  }
}
