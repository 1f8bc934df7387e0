import WaveCore
import WaveOutcome

extension InputChange {
  /// The rows and files that differ between two states of an inventory, as changes of a plan's
  /// input.
  static func all(of difference: SnapshotDifference) -> [InputChange] {
    difference.tables.flatMap { table in table.rows.map { change($0, in: table.table) } }
      + difference.otherFiles.map { words in
        let name = words.split(separator: ":").first.map(String.init) ?? words
        return InputChange(
          kind: .changed, subject: name, text: words, row: SourceSpan(file: name, line: 0))
      }
  }

  private static func change(_ row: SnapshotRowDifference, in table: String) -> InputChange {
    let cells = row.cells.map { cell in
      "\(cell.column) \(said(cell.before)) → \(said(cell.after))"
    }
    let kind: Kind =
      switch row.kind {
      case .new: .added
      case .changed: .changed
      case .gone: .removed
      }
    return InputChange(
      kind: kind, subject: row.key, text: cells.isEmpty ? table : cells.joined(separator: ", "),
      row: span(row.place, in: table))
  }

  private static func said(_ cell: String) -> String { cell.isEmpty ? "blank" : cell }

  /// `plants.csv:7` as a span; the whole table where a place has no line.
  private static func span(_ place: String, in table: String) -> SourceSpan {
    let parts = place.split(separator: ":")
    guard parts.count > 1, let line = parts.last.flatMap({ Int($0) }) else {
      return SourceSpan(file: place.isEmpty ? table : place, line: 0)
    }
    return SourceSpan(file: parts.dropLast().joined(separator: ":"), line: line)
  }
}
