import Testing
import WaveCore

@testable import WaveCommands

@Suite("Findings on screens")
struct FindingScreenTests {
  private let finding = Finding(
    code: "INV014", severity: .error, headline: "integration refers to unknown plant 'P1O4'",
    span: SourceSpan(
      file: "inventories/acme/integrations.csv", line: 18, column: 13, length: 4, field: "plants"),
    excerpt: "IF-0042,mes,P1O4,Siemens", label: "no plant has this id",
    why: "the edge would silently drop out of the dependency graph",
    fix: "write 'P104', or add P1O4 to plants.csv")

  @Test("a finding shows the fact, the user's line with a mark, why, and what to do")
  func finding_() {
    #expect(
      FindingScreen.text(of: finding) == """
        error[INV014]: integration refers to unknown plant 'P1O4'
          --> inventories/acme/integrations.csv:18:13   (column "plants")
           |
        18 | IF-0042,mes,P1O4,Siemens
           |             ^^^^ no plant has this id
           = why: the edge would silently drop out of the dependency graph
           = fix: write 'P104', or add P1O4 to plants.csv
           = more: waveplan explain INV014
        """)
  }

  @Test("a finding in a workbook shows sheet and cell, and the cell itself")
  func cell() {
    var inSheet = finding
    inSheet.span = SourceSpan(
      file: "acme/acme.xlsx", line: 18, column: 3, field: "plants", sheet: "integrations")
    inSheet.excerpt = "P1O4"
    #expect(
      FindingScreen.text(of: inSheet).hasPrefix(
        """
        error[INV014]: integration refers to unknown plant 'P1O4'
          --> acme/acme.xlsx, sheet "integrations", cell C18   (column "plants")
            |
        C18 | P1O4
            | ^^^^ no plant has this id
        """))
  }

  @Test("a very long line is cut around the mark")
  func longLine() {
    var long = finding
    long.excerpt = String(repeating: "x", count: 500) + "P1O4" + String(repeating: "y", count: 500)
    long.span.column = 501
    let lines = FindingScreen.text(of: long).split(separator: "\n").map(String.init)
    let mark = lines[4].firstIndex(of: "^").map {
      lines[4].distance(from: lines[4].startIndex, to: $0)
    }
    let name = lines[3].firstRange(of: "P1O4").map {
      lines[3].distance(from: lines[3].startIndex, to: $0.lowerBound)
    }
    #expect(mark != nil && mark == name)
    #expect(lines[3].count < 120)
  }

  @Test("more findings than the limit are counted")
  func limit() {
    let screen = FindingScreen(findings: Array(repeating: finding, count: 60), limit: 50)
    #expect(screen.text.contains("… and 10 more findings"))
    #expect(screen.text.hasSuffix("60 errors, 0 warnings"))
  }
}
