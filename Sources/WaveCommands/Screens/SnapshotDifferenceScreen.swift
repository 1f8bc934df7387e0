import WaveCore
import WaveOutcome

/// What differs between two states of an inventory, by table, row and cell.
struct SnapshotDifferenceScreen {
  var difference: SnapshotDifference

  /// The most rows that are shown of each table.
  var most = 200

  /// The counts of every table, then the rows that differ.
  var text: String {
    guard !difference.isEmpty else { return counts + "\n\nnothing differs" }
    let rows = difference.tables.filter { !$0.rows.isEmpty }.map(block)
    let others =
      difference.otherFiles.isEmpty ? [] : [difference.otherFiles.joined(separator: "\n")]
    return ([counts] + rows + others).joined(separator: "\n\n")
  }

  private var counts: String {
    var table = TextTable([
      ("Table", .left), ("New", .right), ("Changed", .right), ("Unchanged", .right),
      ("Gone", .right),
    ])
    for entry in difference.tables {
      table.rows.append([
        entry.table, Grouped.digits(entry.count(.new)), Grouped.digits(entry.count(.changed)),
        Grouped.digits(entry.unchanged), Grouped.digits(entry.count(.gone)),
      ])
    }
    return table.text
  }

  private func block(_ table: SnapshotTableDifference) -> String {
    var lines = table.rows.prefix(most).map { row in
      let cells = row.cells.map { "\($0.column): \(shown($0.before)) -> \(shown($0.after))" }
      let tail = cells.isEmpty ? "" : "  " + cells.joined(separator: ", ")
      return "  \(mark(row.kind)) \(row.key)  [\(row.place)]\(tail)"
    }
    let rest = table.rows.count - most
    if rest > 0 { lines.append("  … and \(Figures.count(rest, "more row"))") }
    return ([table.table] + lines).joined(separator: "\n")
  }

  private func mark(_ kind: SnapshotRowDifference.Kind) -> String {
    switch kind {
    case .new: "+"
    case .changed: "~"
    case .gone: "-"
    }
  }

  private func shown(_ text: String) -> String { text.isEmpty ? "blank" : "'\(text)'" }
}
