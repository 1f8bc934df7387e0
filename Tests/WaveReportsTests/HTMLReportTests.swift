import Testing
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveReports
import WaveScenario
import WaveWorlds

@Suite("The page of a report")
struct HTMLReportTests {
  private static func page(_ outcome: RunOutcome) -> String {
    String(decoding: HTMLReport.bytes(of: outcome), as: UTF8.self)
  }

  private static func crowded() throws -> RunOutcome {
    SampleOutcome(try World.crowded.scenario(), groupsPerWave: 2).outcome
  }

  @Test("the page of a tiny world is the committed one")
  func golden() throws {
    let outcome = SampleOutcome(try World.reported.scenario()).outcome
    try Golden.expect(HTMLReport.bytes(of: outcome), equal: "report.html", #_sourceLocation)
  }

  @Test("one outcome gives one sequence of bytes")
  func determinism() throws {
    let outcome = try Self.crowded()
    #expect(HTMLReport.bytes(of: outcome) == HTMLReport.bytes(of: outcome))
  }

  @Test("a page asks nothing of the network")
  func selfContained() throws {
    let page = Self.page(try Self.crowded())
    for reference in [
      "http:", "https:", "//cdn", "<link", "<img", "<iframe", "@import", "@font-face",
    ] {
      #expect(!page.contains(reference), "\(reference)")
    }
    #expect(page.matches(of: /\ssrc=/).isEmpty)
    #expect(page.matches(of: /href="[^#]/).isEmpty)
    #expect(page.matches(of: /url\([^#]/).isEmpty)
  }

  @Test("names that look like markup are shown, never run")
  func escaping() throws {
    let page = Self.page(try Self.crowded())
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("Saltillo Cutting &amp; &quot;Finishing&quot;"))
    #expect(!page.contains("mrp_kanban_<b>"))
    #expect(page.components(of: "<script>").count == 2, "only the page's own script")
  }

  @Test("characters that no document may hold are replaced")
  func controlCharacters() throws {
    var world = World.reported
    world.landscape.plants[Index(0)].name = "bell \u{7} and null \u{0}"
    let page = Self.page(SampleOutcome(try world.scenario()).outcome)
    #expect(page.contains("bell \u{FFFD} and null \u{FFFD}"))
    #expect(!page.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }

  @Test("every chart is well-formed XML")
  func charts() throws {
    let page = Self.page(try Self.crowded())
    let charts = page.matches(of: /<svg[\s\S]*?<\/svg>/)
    #expect(charts.count > 60)
    for chart in charts {
      if let fault = XMLChecker.fault(in: chart.0) {
        Issue.record("\(fault) in \(chart.0.prefix(300))")
      }
    }
    let odd = /\s(?:d|x|y|x1|x2|y1|y2|cx|cy|r|width|height)="[^"]*[^-0-9.MLChvlz "][^"]*"/
    for chart in charts {
      #expect(chart.0.firstMatch(of: odd) == nil, "every coordinate is a number")
    }
  }

  @Test("the sections, tables and lists of a page are well-formed")
  func body() throws {
    let page = Self.page(try Self.crowded())
    let main = try #require(page.firstMatch(of: /<main>[\s\S]*<\/main>/)).0
    let closed = main.replacing(/<br>/, with: "<br/>")
    #expect(XMLChecker.fault(in: closed) == nil)
  }

  @Test("the checker of XML sees what is wrong")
  func checker() {
    #expect(XMLChecker.fault(in: "<svg><g/></svg>") == nil)
    #expect(XMLChecker.fault(in: "<svg><g></svg>") != nil)
    #expect(XMLChecker.fault(in: "<svg a=1></svg>") != nil)
    #expect(XMLChecker.fault(in: "<svg a=\"1\" a=\"2\"></svg>") != nil)
    #expect(XMLChecker.fault(in: "<svg>a & b</svg>") != nil)
    #expect(XMLChecker.fault(in: "<svg>") != nil)
  }

  @Test("every anchor of the contents leads to a section, and no name stands twice")
  func anchors() throws {
    let page = Self.page(try Self.crowded())
    let names = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
    #expect(Set(names).count == names.count)
    for link in page.matches(of: /href="#([^"]+)"/) { #expect(names.contains(String(link.1))) }
    for section in [
      "waves", "timeline", "dependencies", "confidence", "cost", "months", "years", "capacity",
      "hosting", "runbooks", "outage", "risks", "reasons", "assumptions", "findings", "made",
    ] {
      #expect(names.contains(section))
    }
  }

  @Test("each group shows how often it is on time itself, not its wave")
  func groupsOnTime() throws {
    var outcome = try Self.crowded()
    var played = try #require(outcome.simulation)
    for place in played.plants.indices {
      played.plants[place].probabilitySlip = Double(place + 1) / 100
    }
    outcome.simulation = played
    let page = Self.page(outcome)
    let table = try #require(page.firstMatch(of: /id="waves"[\s\S]*?<\/table>/)).0
    for group in outcome.scenario.groups {
      let plant = try #require(group.plants.first)
      let id = outcome.scenario.landscape.plants[plant].id
      let place = try #require(played.plants.firstIndex { $0.plant == id })
      let row = try #require(
        table.split(separator: "<tr>").first { $0.contains(">\(group.id)</a>") })
      #expect(row.contains(">\(99 - place)%<"))
    }
  }

  @Test("a draft shows all its violations with both numbers and the row")
  func violations() throws {
    var outcome = try Self.crowded()
    #expect(!Self.page(outcome).contains("id=\"violations\""))
    outcome.violations = [
      Violation(
        rule: .downtime, subject: "P2", needed: "needs 9 h 10 min", available: "window has 8 h",
        row: SourceSpan(file: "inventories/tiny/plants.csv", line: 3)),
      Violation(
        rule: .teamCapacity, subject: "T_DEV", needed: "needs 7", available: "has 6",
        row: SourceSpan(file: "inventories/tiny/teams.csv", line: 2)),
    ]
    let page = Self.page(outcome)
    let box = try #require(page.firstMatch(of: /id="violations"[\s\S]*?<\/table>/)).0
    for part in [
      "2 hard rules broken", "needs 9 h 10 min", "window has 8 h", "plants.csv:3", "team capacity",
      "has 6", "teams.csv:2",
    ] {
      #expect(box.contains(part), "\(part)")
    }
  }

  @Test("a plan that was neither played nor sized still has a page")
  func unplayed() throws {
    var outcome = try Self.crowded()
    outcome.simulation = nil
    outcome.capacity = nil
    let page = Self.page(outcome)
    #expect(!page.contains("id=\"confidence\""))
    #expect(page.contains("not played"))
    #expect(page.contains("id=\"runbooks\""))
  }

  @Test("an empty plan and groups the plan leaves out do not break the page")
  func empty() throws {
    var outcome = try Self.crowded()
    outcome.plan.cutovers = Array(outcome.plan.cutovers.prefix(3))
    outcome.plan.cutovers[0].group = "NOBODY"
    #expect(Self.page(outcome).contains("NOBODY is not a move group"))
    outcome.plan.cutovers = []
    outcome.plan.activities = []
    #expect(Self.page(outcome).contains("Nothing moves."))
  }

  @Test("every blank is listed with its default, reason and row")
  func assumptions() throws {
    let outcome = try Self.crowded()
    let page = Self.page(outcome)
    #expect(!outcome.scenario.assumptions.isEmpty)
    for blank in outcome.scenario.assumptions {
      #expect(page.contains("<code class=\"nb\">\(blank.code)</code>"))
      #expect(page.contains(blank.span.row))
    }
    #expect(page.contains("two and a half times the users at the peak"))
  }

  @Test("the page says how to make the plan again")
  func provenance() throws {
    let page = Self.page(try Self.crowded())
    let command =
      "waveplan run tiny.yaml --seed 7 --budget 20000 --trials 10000 --trial-seed 1"
    #expect(page.contains(command))
  }
}

extension String {
  /// The parts between occurrences of a text.
  fileprivate func components(of text: String) -> [Substring] { split(separator: text) }
}

@Suite("The report of a plan that was held against others")
struct RobustnessSectionTests {
  private func candidate(_ text: String, mean: Int, cost: Int, excess: Int) -> PlanCandidate {
    PlanCandidate(
      text: text, hash: "ab", plannedCost: Money(minor: 90_000_00),
      plannedFinish: CivilDate(daysSinceEpoch: 20_900), moved: 1, meanCost: Money(minor: mean),
      cost: Money(minor: cost), finish: CivilDate(daysSinceEpoch: 20_930),
      probabilityFinishInPlan: 0.5, probabilityCostInPlan: 0.4, excess: Money(minor: excess),
      excessError: Money(minor: 1_000_00))
  }

  @Test("it lists the plans, names the kept one, and says what robustness costs")
  func section() throws {
    var outcome = SampleOutcome(try World.reported.scenario()).outcome
    let plain = String(decoding: HTMLReport.bytes(of: outcome), as: UTF8.self)
    #expect(!plain.contains("id=\"robustness\""))
    outcome.robustness = RobustChoice(
      confidence: 0.8, trials: 10_000, seed: 1,
      candidates: [
        candidate("least planned cost", mean: 95_000_00, cost: 110_000_00, excess: 8_000_00),
        candidate("work early", mean: 96_000_00, cost: 102_000_00, excess: 0),
      ], kept: 1, cheapest: 0, wanted: 8, unmet: 3)
    let page = String(decoding: HTMLReport.bytes(of: outcome), as: UTF8.self)
    #expect(page.contains("id=\"robustness\""))
    #expect(page.contains("2. work early: kept"))
    #expect(page.contains("Robustness costs 1,000 on average"))
    #expect(page.contains("saves 8,000 at P80"))
    let document = String(decoding: try PlanJSON.bytes(of: outcome), as: UTF8.self)
    #expect(document.contains("\"robustness\""))
  }
}
