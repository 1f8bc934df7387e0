import Foundation
import Testing
import WaveCore
import WaveOutcome

@testable import WaveInventory

/// Whatever bytes come in, reading manifests, sources and other tools' files ends with findings
/// whose places exist, and what is converted without an error is an inventory without one.
@Suite struct IntakeFuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seconds = environment["WAVEPLAN_FUZZ_SECONDS"].flatMap { Double($0) }
  private static let seed = environment["WAVEPLAN_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1

  @Test("mutated manifests and tables of other tools end in findings whose places exist")
  func mutated() throws {
    let corpus = try FuzzCorpus(folder: "Tests/IntakeCorpus")
    let start = Date()
    var round: UInt64 = 0
    while Self.seconds.map({ Date().timeIntervalSince(start) < $0 }) ?? (round < 150) {
      let file = corpus.file(seed: Self.seed, round: round)
      if Self.seconds != nil { try corpus.keep([file.name: file.bytes], round: round) }
      let began = Date()
      let findings =
        file.name.hasSuffix(".py") ? Self.readManifest(file) : Self.convert(file, round: round)
      for finding in findings {
        let fault = FuzzCorpus.fault(of: finding.span, in: [file.name: file.bytes])
        #expect(fault == nil, "round \(round): \(finding.code) \(finding.span.short)")
      }
      if Self.seconds != nil {
        let took = Date().timeIntervalSince(began)
        #expect(
          took < 5 + Double(file.bytes.count) / 20_000,
          "round \(round) took \(took) s for \(file.bytes.count) bytes")
      }
      round += 1
    }
    if Self.seconds != nil { print("fuzz: \(round) rounds from seed \(Self.seed)") }
  }

  private static func readManifest(_ file: (name: String, bytes: [UInt8])) -> [Finding] {
    let log = FindingLog()
    _ = OdooManifestReader.read(file.bytes, of: file.name, into: log)
    _ = PythonModels(source: file.bytes)
    _ = XMLRecords.scheduledJobs(in: file.bytes)
    _ = SourceLines.filled(in: file.bytes)
    return log.sorted
  }

  private static func convert(_ file: (name: String, bytes: [UInt8]), round: UInt64) -> [Finding] {
    guard let source = ConversionSource.allCases.first(where: { file.name.hasPrefix($0.rawValue) })
    else { return [] }
    let options = Conversion.Options(
      source: source, asset: round % 2 == 0 ? .modules : .databases,
      firstCutover: CivilDate(year: 2027, month: 3, day: 6))
    let conversion = Conversion([file], options: options)
    if conversion.applications > 0 {
      let errors = Converted.check(conversion).findings.filter { $0.severity == .error }
      #expect(errors == [], "round \(round): \(errors.map(Sample.shown))")
    }
    return conversion.findings
  }

  @Test(
    "a text of one trick many times is read in linear time",
    arguments: ["{", "[[],", "'a' ", "'a':x,", "'''", "\\", "(", "{'a':", "-", "u'", "f'{", "1_"])
  func linear(scrap: String) {
    func seconds(_ count: Int) -> Double {
      let bytes = Array(("{" + String(repeating: scrap, count: count)).utf8)
      let began = Date()
      _ = Self.readManifest(("m.py", bytes))
      return Date().timeIntervalSince(began)
    }
    // Sixteen times the text may take no more than some fifty times as long.
    let (short, long) = (seconds(1_000), seconds(16_000))
    #expect(long < 50 * max(short, 0.02), "\(short) s, then \(long) s")
  }
}
