import WaveCore
import WaveWorkspace

/// An inventory's check: findings, and what was read.
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
    if check.findings.isEmpty { blocks.append("no findings") }
    return blocks.joined(separator: "\n\n")
  }

  private var tables: String {
    var table = TextTable([("Table", .left), ("Rows", .right), ("Blank, assumed", .right)])
    for count in check.tables {
      let assumed = check.assumptions.count { $0.span.short.hasPrefix(count.name) }
      table.rows.append([count.name, Grouped.digits(count.rows), Grouped.digits(assumed)])
    }
    return table.text
  }
}
