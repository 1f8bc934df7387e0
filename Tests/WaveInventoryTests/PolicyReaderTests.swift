import Testing
import WaveCore
import WaveInventory
import WaveLandscape
import WaveScenario

@Suite struct PolicyReaderTests {
  private static func read(_ policy: String?) -> InventoryReading {
    var files = ["plants.csv": "plant_id\nP01\n"]
    files["policy.yaml"] = policy
    return InventoryReader.read(Sample.inventory(files))
  }

  @Test("without policy.yaml the shipped policy holds")
  func shipped() {
    let policy = Self.read(nil).policy
    #expect(policy.rules == Policy.standard.rules)
    #expect(policy.classes == Policy.standard.classes)
  }

  @Test("Northfield's policy is read with its classes, rules and waiver")
  func northfield() throws {
    let reading = InventoryReader.read(try Sample.files("northfield"))
    let schema = try #require(reading.policy.classes[.highRiskSchema])
    #expect(schema.leadDays == 10)
    #expect(schema.evidence.map(\.gate) == [.testReport, .rehearsal, .restoreDrill])
    #expect(schema.maxPerWave == 6)
    #expect(!schema.inPeak)
    #expect(schema.rollbackCriteria)
    #expect(reading.policy.rules.count == 8)
    #expect(reading.policy.waivers.map(\.subject) == ["P07"])
  }

  @Test("faults of a policy are located, all at once")
  func faults() {
    let policy = """
      classes:
        standard: {lead_day: 5, in_peak: perhaps}
      rules:
        - {id: POL-01, rule: evidence, severity: error}
        - {id: POL-01, rule: approvers, severity: fatal}
        - {id: POL-01, rule: approvers, severity: error}
      waivers:
        - {rule: POL-02, subject: P01, owner: me, reason: none, expires: 2027-12-31}
        - {rule: POL-01, subject: P01}
      """
    let findings = Self.read(policy).findings
    #expect(
      findings.map { "\($0.code) \($0.span.line):\($0.span.column)" } == [
        "POL002 2:14", "POL003 2:36", "POL003 5:45", "POL006 6:5", "POL005 8:12", "POL004 9:5",
      ])
  }
}
