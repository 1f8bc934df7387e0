import Testing
import WaveCore
import WaveOutcome
import WaveReports
import WaveScenario
import WaveWorlds

@Suite("The page of a conflict")
struct ConflictReportPageTests {
  private static let conflict = ConflictReport(
    steps: [
      DerivationStep(
        number: 1, text: "P1 must move no later than P3", rule: .requires, premises: [],
        row: SourceSpan(file: "inventories/tiny/dependencies.csv", line: 18)),
      DerivationStep(
        number: 2, text: "P3 fits only the window of 2027-12-24 <b>", rule: .window, premises: [],
        row: SourceSpan(file: "inventories/tiny/calendar.csv", line: 7)),
      DerivationStep(
        number: 3, text: "so P1 finds no slot by 2027-12-01", rule: .finishBy, premises: [1, 2],
        row: nil),
    ],
    relaxations: [
      Relaxation(
        text: "let finish_by be 2027-12-29", row: SourceSpan(file: "tiny.yaml", line: 4),
        cost: Money(minor: 191_240_000), isVerified: true),
      Relaxation(
        text: "take back calendar.csv:7",
        row: SourceSpan(file: "inventories/tiny/calendar.csv", line: 7), cost: nil,
        isVerified: false),
    ])

  private static func page(_ conflict: ConflictReport) throws -> String {
    let scenario = try World.reported.scenario()
    return String(
      decoding: ConflictReportPage.bytes(of: scenario, conflict: conflict), as: UTF8.self)
  }

  @Test("the page of a conflict is the committed one")
  func golden() throws {
    let scenario = try World.reported.scenario()
    try Golden.expect(
      ConflictReportPage.bytes(of: scenario, conflict: Self.conflict), equal: "conflict.html",
      #_sourceLocation)
  }

  @Test("every line stands with its rule, its row and the lines it follows from")
  func derivation() throws {
    let page = try Self.page(Self.conflict)
    for part in [
      "P1 must move no later than P3", "dependencies.csv:18", "calendar.csv:7",
      "<a href=\"#line-1\">1</a>, <a href=\"#line-2\">2</a>", "2027-12-24 &lt;b&gt;",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    let names = Set(page.matches(of: /\sid="([^"]+)"/).map { String($0.1) })
    for link in page.matches(of: /href="#([^"]+)"/) { #expect(names.contains(String(link.1))) }
  }

  @Test("a change says what a plan then costs, and whether it was planned again")
  func changes() throws {
    let page = try Self.page(Self.conflict)
    let changes = try #require(page.firstMatch(of: /id="changes"[\s\S]*?<\/section>/)).0
    for part in ["let finish_by be 2027-12-29", "1,912,400", "tiny.yaml:4", ">no<"] {
      #expect(changes.contains(part), "\(part)")
    }
  }

  @Test("a conflict without changes or lines still has a page that is well-formed")
  func bare() throws {
    for conflict in [Self.conflict, ConflictReport(steps: [], relaxations: [])] {
      let page = try Self.page(conflict)
      let main = try #require(page.firstMatch(of: /<main>[\s\S]*<\/main>/)).0
      #expect(XMLChecker.fault(in: main.replacing(/<br>/, with: "<br/>")) == nil)
    }
    let page = try Self.page(ConflictReport(steps: [], relaxations: []))
    #expect(page.contains("No single change was found"))
  }
}
