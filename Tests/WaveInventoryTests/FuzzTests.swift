import Foundation
import Testing
import WaveCore
import WaveLandscape
import WaveOutcome

@testable import WaveInventory

/// Whatever bytes come in, reading ends with findings or records, and every place exists.
///
/// `make fuzz` runs this for as long as asked; `WAVEPLAN_FUZZ_SECONDS` and `WAVEPLAN_FUZZ_SEED` set
/// how long and from where. The input of the round that runs lies in `.build/fuzz`, so that one
/// which ends the process is found there.
@Suite struct FuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seconds = environment["WAVEPLAN_FUZZ_SECONDS"].flatMap { Double($0) }
  private static let seed = environment["WAVEPLAN_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1

  @Test("mutated files end in findings whose places exist, or in records")
  func mutated() throws {
    let corpus = try FuzzCorpus()
    let start = Date()
    var round: UInt64 = 0
    while Self.seconds.map({ Date().timeIntervalSince(start) < $0 }) ?? (round < 40) {
      let files = corpus.inventory(seed: Self.seed, round: round)
      if Self.seconds != nil { try corpus.keep(files, round: round) }
      let began = Date()
      let reading = InventoryReader.read(InventoryFiles(folder: "", files: files))
      #expect((reading.landscape == nil) == reading.hasErrors, "round \(round)")
      for finding in reading.findings {
        let fault = FuzzCorpus.fault(of: finding.span, in: files)
        #expect(fault == nil, "round \(round): \(finding.code) \(finding.span.short)")
      }
      _ = CleanedInventory(InventoryFiles(folder: "", files: files))
      merge(into: files, round)
      if Self.seconds != nil {
        let size = files.values.reduce(0) { $0 + $1.count }
        let took = Date().timeIntervalSince(began)
        #expect(took < 5 + Double(size) / 20_000, "round \(round) took \(took) s for \(size) bytes")
      }
      round += 1
    }
    if Self.seconds != nil { print("fuzz: \(round) rounds from seed \(Self.seed)") }
  }

  /// Merges rows into tables that may be mutated: all of it is written, or nothing and why.
  private func merge(into files: [String: [UInt8]], _ round: UInt64) {
    let incoming = [
      "plants.csv": "plant_id,name\nP02,Graz\nP_new,=1\n",
      "modules.csv": "module_id,kind,lines_of_code\nhv_label_zpl,custom,1204\nhv_new,,7\n",
    ]
    let merge = InventoryMerge(
      incoming.mapValues { Array($0.utf8) }, into: InventoryFiles(folder: "", files: files),
      conflicts: .take)
    #expect(merge.hasErrors == (merge.files["plants.csv"] == nil), "round \(round)")
    for finding in merge.findings {
      let fault = FuzzCorpus.fault(of: finding.span, in: files)
      #expect(fault == nil, "round \(round): \(finding.code) \(finding.span.short)")
    }
  }

  @Test(
    "a file of one trick many times is read in linear time",
    arguments: [
      "\"a\n", "\"\"\"x,", "\"\"x\n", ",", "\"", "P1,\"", "\r", "'", "P;\n", "\u{0}", "#N/A,",
    ])
  func linear(scrap: String) {
    func seconds(_ count: Int) -> Double {
      let text = "plant_id,name\n" + String(repeating: scrap, count: count)
      let began = Date()
      _ = InventoryReader.read(Sample.inventory(["plants.csv": text]))
      return Date().timeIntervalSince(began)
    }
    // Sixteen times the text may take no more than some fifty times as long.
    let (short, long) = (seconds(500), seconds(8_000))
    #expect(long < 50 * max(short, 0.05), "\(short) s, then \(long) s")
  }

  @Test("limits end in a finding")
  func limits() {
    let wide = Array(repeating: "x", count: 3_000).joined(separator: ",")
    let cell = String(repeating: "y", count: 200_000)
    let deep = String(repeating: "[", count: 100_000)
    let laughs = (1...9).map { level in
      "a\(level): &a\(level) ["
        + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
        + "]"
    }
    let yaml = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + laughs.joined(separator: "\n")
    let cases: [([String: String], FindingCode)] = [
      (["plants.csv": "plant_id,\(wide)\nP1\n"], "INV071"),
      (["plants.csv": "plant_id,name\nP1,\(cell)\n"], "INV072"),
      (["plants.csv": "plant_id\nP1\n", "inventory.yaml": "name: \(deep)"], "INV043"),
      (["plants.csv": "plant_id\nP1\n", "inventory.yaml": yaml], "INV043"),
    ]
    for (files, code) in cases {
      let codes = Set(InventoryReader.read(Sample.inventory(files)).findings.map(\.code))
      #expect(codes.contains(code), "\(code)")
    }
  }

  @Test("of too many findings of a kind the rest is counted")
  func manyFindings() {
    let text = "plant_id,shifts\n" + (0..<5_100).map { "P\($0),99\n" }.joined()
    let reading = InventoryReader.read(Sample.inventory(["plants.csv": text]))
    #expect(reading.findings.count == FindingLog.limit + 1)
    #expect(reading.findings.first?.headline == "100 more findings of this kind in the file")
  }
}
