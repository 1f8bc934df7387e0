import Testing
import WaveCore
import WaveInventory

/// Whatever bytes come in, the reader ends with findings or records.
@Suite struct DamagedFilesTests {
  private static let scraps: [[UInt8]] = [
    [34], [10], [13], [0], [0xFF, 0xFE], [0xC3], Array(";;;".utf8), Array("\"\n\"".utf8),
    Array("99999999999999999999999".utf8), Array("-1".utf8), Array("#N/A".utf8),
    Array("1e308".utf8), Array("03/04/2027".utf8), Array("*".utf8), Array("[{: ".utf8),
    Array("P01;P02".utf8), Array("PT9999999999H".utf8), Array(",".utf8), Array("&a *a".utf8),
  ]

  @Test("damaged files end in findings whose places exist, and never in a trap")
  func damaged() throws {
    let files = try Sample.files("starter").files
    let names = files.keys.sorted()
    var random = SequentialRandom(seed: 20_261_123, stream: 1)
    for _ in 0..<60 {
      var damaged = files
      for _ in 0..<(1 + random.below(3)) {
        let name = names[random.below(names.count)]
        damaged[name] = Self.damage(damaged[name] ?? [], &random)
      }
      let reading = InventoryReader.read(InventoryFiles(folder: "damaged", files: damaged))
      #expect((reading.landscape == nil) == reading.hasErrors)
      for finding in reading.findings {
        let name = String(finding.span.file.dropFirst("damaged/".count))
        let lines = (damaged[name] ?? []).count { $0 == 10 || $0 == 13 } + 1
        #expect(finding.span.line <= lines, "\(finding.code) \(finding.span.short)")
      }
    }
  }

  private static func damage(_ bytes: [UInt8], _ random: inout SequentialRandom) -> [UInt8] {
    guard !bytes.isEmpty else { return scraps[random.below(scraps.count)] }
    let place = random.below(bytes.count)
    let end = min(bytes.count, place + 1 + random.below(12))
    switch random.below(4) {
    case 0: return Array(bytes[..<place]) + scraps[random.below(scraps.count)] + bytes[place...]
    case 1: return Array(bytes[..<place] + bytes[end...])
    case 2: return Array(bytes[..<place]) + scraps[random.below(scraps.count)] + bytes[end...]
    default: return Array(bytes[..<end] + bytes[place...])
    }
  }

  @Test("a figure too large to add up is refused", arguments: ["9999999999999", "1000000001"])
  func hugeFigures(text: String) {
    let reading = InventoryReader.read(
      Sample.inventory(["plants.csv": "plant_id,named_users\nP01,\(text)\n"]))
    #expect(reading.findings.map(\.code) == ["INV019"])
  }
}
