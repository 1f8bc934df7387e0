import WaveCalendar
import WaveCore
import WaveLandscape
public import WaveOutcome
public import WaveScenario

/// The page of a question without an answer: why no plan exists, and what would let one exist.
public enum ConflictReportPage {
  /// The page of a conflict, in UTF-8; the same conflict gives the same bytes.
  public static func bytes(of scenario: Scenario, conflict: ConflictReport) -> [UInt8] {
    let sections =
      [derivation(conflict)]
      + (conflict.rows.isEmpty ? [] : [rows(conflict, in: scenario)])
      + [changes(conflict, in: scenario), question(scenario)]
    let page = HTMLPage(
      title: "\(scenario.settings.name): no plan exists",
      content: headline(scenario, conflict) + HTMLPage.contents(sections)
        + "\(sections.map(\.markup))")
    return Array(page.markup.text.utf8)
  }

  private static func headline(_ scenario: Scenario, _ conflict: ConflictReport) -> Markup {
    let rows = conflict.steps.compactMap(\.row)
    let conclusion: Markup =
      conflict.steps.last.map { "<p><strong>\($0.text)</strong></p>" } ?? .none
    return """
      <h1>No plan exists: \(scenario.settings.name) for \(scenario.landscape.name)</h1>
      <div class="box">
      <h2>Proven: these rows cannot all hold</h2>
      \(conclusion)
      <p class="soft">Rows in conflict: \(RowReference.markup(rows, most: 12))</p>
      </div>

      """
  }

  private static func derivation(_ conflict: ConflictReport) -> ReportSection {
    var table = HTMLTable([
      .figures("Line"), .prose("What follows"), .words("From lines"), .words("Rule"),
      .words("Row"),
    ])
    table.rows = conflict.steps.map { step in
      let premises = step.premises.map { "<a href=\"#line-\($0)\">\($0)</a>" as Markup }
      let isLast = step.number == conflict.steps.last?.number
      return [
        "<span id=\"line-\(step.number)\">\(step.number)</span>",
        isLast ? "<strong class=\"bad\">\(step.text)</strong>" : "\(step.text)",
        Markup.joined(premises, by: ", "), "\(step.rule?.words ?? "")",
        RowReference.markup(step.row),
      ]
    }
    return ReportSection(
      id: "derivation", title: "Why",
      lead: """
        Every line is a fact with the row it stands in, or follows from the lines before it; the \
        last one is the contradiction.
        """,
      body: table.markup)
  }

  private static func rows(_ conflict: ConflictReport, in scenario: Scenario) -> ReportSection {
    let currency = scenario.landscape.currency
    var table = HTMLTable([
      .words("Row"), .prose("Without"), .words("Planned anew"),
      .figures("A plan then costs, \(currency)"),
    ])
    table.rows = conflict.rows.map { row in
      let outcome: Markup =
        switch row.standing {
        case .planned: "a plan"
        case .conflicting: "<span class=\"warn\">none: \(row.remaining ?? "")</span>"
        case .open: "<span class=\"warn\">neither a plan nor a conflict found</span>"
        case .given: "not taken out: what there is to do"
        }
      return [
        RowReference.markup(row.row), "\(row.text)", outcome,
        "\(row.cost.map { currency.whole($0) } ?? "–")",
      ]
    }
    return ReportSection(
      id: "rows", title: "Row by row",
      lead: conflict.isMinimal
        ? "Without any one of these rows a plan exists."
        : "Each row was taken out and planned anew.",
      body: table.markup)
  }

  private static func changes(_ conflict: ConflictReport, in scenario: Scenario) -> ReportSection {
    let currency = scenario.landscape.currency
    var table = HTMLTable([
      .prose("Change"), .figures("A plan then costs, \(currency)"), .words("Planned again"),
      .words("Row"),
    ])
    table.rows = conflict.relaxations.map { change in
      [
        "\(change.text)", "\(change.cost.map { currency.whole($0) } ?? "–")",
        change.isVerified ? "yes, keeps every hard rule" : "<span class=\"warn\">no</span>",
        RowReference.markup(change.row),
      ]
    }
    let none: Markup = """
      <p>No single change was found that lets a plan exist. Take back one of the rows above.</p>
      """
    return ReportSection(
      id: "changes", title: "Changes that help",
      lead: "Each alone is enough; the cheapest stands first.",
      body: conflict.relaxations.isEmpty ? none : table.markup)
  }

  private static func question(_ scenario: Scenario) -> ReportSection {
    let settings = scenario.settings
    let plants = scenario.groups.reduce(0) { $0 + $1.plants.count }
    var table = HTMLTable([.words("What"), .words("Value"), .words("Row")])
    table.rows = [
      ["Plants", "\(plants) in \(Counted.text(scenario.groups.count, "move group"))", .none],
      ["Start", "\(settings.start.value)", RowReference.markup(settings.start.origin)],
      ["Wanted by", "\(settings.finishBy.value)", RowReference.markup(settings.finishBy.origin)],
      [
        "Objective", "\(settings.objective.rawValue)",
        RowReference.markup(settings.row("objective")),
      ],
      ["Weeks with a slot", "\(scenario.calendar.slots.count)", .none],
    ]
    return ReportSection(
      id: "question", title: "What was asked",
      lead: "The scenario and the inventory the conflict was found in.",
      body: """
        \(table.markup)
        <p>After a change, plan again:</p>\
        <pre><code>waveplan run \(settings.file.file)</code></pre>
        """)
  }
}
