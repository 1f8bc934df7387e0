import Testing
import WaveCore
import WaveOutcome

@Suite("Cost tables")
struct CostTableTests {
  private func line(_ term: CostTerm, _ minor: Int) -> CostLine {
    CostLine(
      term: term, subject: "P01", text: "",
      months: [.init(CivilDate(daysSinceEpoch: 20_819), Money(minor: minor))], isFixed: false,
      origins: [])
  }

  private func table(_ lines: [CostLine]) -> CostTable {
    CostTable(
      currency: "EUR", lines: lines, months: [], fiscalYears: [], netPresentValue: .zero,
      levers: [], notEstimated: [])
  }

  @Test("the total is the sum of the terms, and a term the sum of its lines")
  func sums() {
    let table = table([
      line(.labour, 300), line(.bridges, 20), line(.labour, 5), line(.legacyRun, -7),
    ])
    #expect(table.total(of: .labour) == Money(minor: 305))
    #expect(table.total(of: .hypercare) == .zero)
    #expect(CostTerm.allCases.reduce(.zero) { $0 + table.total(of: $1) } == table.total)
    #expect(table.total == Money(minor: 318))
  }

  @Test("an empty table costs nothing")
  func empty() { #expect(table([]).total == .zero) }
}
