/// A table of text in columns as wide as they must be, numbers to the right.
struct TextTable {
  /// How a column stands.
  enum Alignment { case left, right }

  /// The columns' heads and how they stand.
  var columns: [(head: String, alignment: Alignment)]

  /// The cells, row by row.
  var rows: [[String]] = []

  init(_ columns: [(String, Alignment)]) {
    self.columns = columns.map { (head: $0.0, alignment: $0.1) }
  }

  /// The table as lines, two blanks before and between columns, no blanks at line ends.
  var lines: [String] {
    let heads = columns.map(\.head)
    let widths = columns.indices.map { column in
      ([heads] + rows).map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    return ([heads] + rows).map { cells in
      let padded = cells.enumerated().map { place, cell in
        pad(cell, to: widths[place], columns[place].alignment)
      }
      return Self.trimmed("  " + padded.joined(separator: "  "))
    }
  }

  /// The table as text.
  var text: String { lines.joined(separator: "\n") }

  private func pad(_ cell: String, to width: Int, _ alignment: Alignment) -> String {
    let blanks = String(repeating: " ", count: max(0, width - cell.count))
    return alignment == .right ? blanks + cell : cell + blanks
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
