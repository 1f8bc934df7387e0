import WaveCore
import WaveLandscape
import WaveOutcome
import WaveWorkspace

/// An inventory's check: findings, what was read, and what to find out first.
struct CheckScreen {
  var check: InventoryCheck
  var limit: Int

  /// The screen.
  var text: String {
    var blocks: [String] = []
    if !check.findings.isEmpty {
      blocks.append(FindingScreen(findings: check.findings, limit: limit).text)
    }
    if !check.tables.isEmpty { blocks.append(tables) }
    if !check.unknowns.isEmpty { blocks.append(unknowns) }
    if check.findings.isEmpty { blocks.append("no findings") }
    return blocks.joined(separator: "\n\n")
  }

  private var tables: String {
    var table = TextTable([
      ("Table", .left), ("Rows", .right), ("Blank, assumed", .right), ("Filled", .right),
      ("Most often blank", .left),
    ])
    let columns = Dictionary(grouping: check.completeness) { $0.table + ".csv" }
    for count in check.tables {
      let own = columns[count.name] ?? []
      let cells = own.reduce(0) { $0 + $1.rows }
      let filled = own.reduce(0) { $0 + $1.filled }
      let assumed = check.assumptions.count {
        DefaultBook.entry($0.code).map { $0.table + ".csv" } == count.name
      }
      table.rows.append([
        count.name, Grouped.digits(count.rows), Grouped.digits(assumed),
        cells == 0 ? "" : Figures.percent(Double(filled) / Double(cells)), Self.blanks(of: own),
      ])
    }
    return table.text
  }

  /// The columns with a default that are blank most often.
  private static func blanks(of columns: [ColumnCompleteness]) -> String {
    columns.filter { $0.assumed != nil && $0.blank > 0 }
      .sorted { $0.blank != $1.blank ? $0.blank > $1.blank : $0.column < $1.column }
      .prefix(3).map { "\($0.column) \($0.blank)" }.joined(separator: ", ")
  }

  private var unknowns: String {
    var table = TextTable([
      ("Find out first", .left), ("Blank", .left), ("At", .left), (check.currency, .right),
      ("Weeks", .right), ("Default", .left),
    ])
    for unknown in check.unknowns.prefix(Self.most) {
      table.rows.append([
        unknown.subject.text, unknown.field, unknown.span.row, money(unknown.money),
        unknown.weeks > 0 ? "\(unknown.weeks)" : "", unknown.code,
      ])
    }
    let rest = check.unknowns.count - Self.most
    let more = rest > 0 ? "\n  … and \(Figures.count(rest, "more blank"))" : ""
    return table.text + more
      + "\n  how far cost and work move between the ends of each default's spread, by rule"
  }

  private func money(_ amount: Money) -> String {
    amount.minor == 0 ? "" : (Currency(code: check.currency) ?? .euro).whole(amount)
  }

  private static let most = 10
}
