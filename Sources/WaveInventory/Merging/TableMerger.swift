import WaveCore
import WaveOutcome

/// Merges the rows of a collected table into one that is there.
///
/// Rows are the same by their key. Blank cells are filled; cells that contradict each other follow
/// the choice; rows and columns that are missing are added. Nothing else changes by a byte.
struct TableMerger {
  private let present: ReadTable
  private let rows: KeyedTable
  private let choice: ConflictChoice
  private let log: FindingLog
  private var edit: CSVEdit
  private var columns: [String: ReadTable.Column]
  private var width: Int

  /// What became of the table, counted.
  private(set) var outcome: TableMerge
  /// What the rows say after the merge, by key.
  private(set) var expected: [String: [String: String]]

  /// A merge into a table that is there; `file` is its name in the folder.
  init(
    into present: ReadTable, rows: KeyedTable, file: String, choice: ConflictChoice,
    log: FindingLog
  ) {
    self.present = present
    self.rows = rows
    self.choice = choice
    self.log = log
    edit = CSVEdit(present.document)
    columns = present.columns
    width = present.header.names.count
    outcome = TableMerge(file: file)
    expected = Dictionary(
      rows.rows.map { ($0.key, $0.cells) }, uniquingKeysWith: { first, _ in first })
  }

  /// Merges all rows.
  ///
  /// - Returns: the table's text.
  mutating func merged(with incoming: KeyedTable) -> [UInt8] {
    addColumns(filledIn: incoming)
    for row in incoming.rows {
      guard let place = rows.places[row.key] else {
        add(row)
        continue
      }
      if let other = rows.places["\(row.key) #2"] {
        reportTwice(row, place, other)
        continue
      }
      fill(place, with: row)
    }
    return edit.bytes(addingBelow: present.dataRows.last)
  }
}

extension TableMerger {
  /// Names the columns that are missing at the end of the header.
  private mutating func addColumns(filledIn incoming: KeyedTable) {
    let filled = incoming.rows.reduce(into: Set<String>()) { $0.formUnion($1.cells.keys) }
    let missing = present.specification.columns.filter {
      filled.contains($0.name) && columns[$0.name] == nil
    }
    guard !missing.isEmpty else { return }
    for column in missing {
      edit.write(column.name, to: width, of: present.header.last)
      columns[column.name] = ReadTable.Column(specification: column, place: width)
      width += 1
    }
    for row in present.dataRows { edit.extend(row, to: width - 1) }
  }

  private mutating func add(_ row: KeyedTable.Row) {
    var cells = [String](repeating: "", count: width)
    for (name, text) in row.cells {
      guard let column = columns[name] else { continue }
      cells[column.place] = Self.written(text, in: column)
    }
    edit.add(cells)
    expected[row.key] = row.cells
    outcome.newRows += 1
  }

  private mutating func fill(_ place: Int, with row: KeyedTable.Row) {
    var isFilled = false
    for (name, text) in row.cells.sorted(by: { $0.key < $1.key }) {
      guard let column = columns[name] else { continue }
      guard let before = rows.rows[place].cells[name], !before.isEmpty else {
        write(text, to: column, of: place)
        outcome.filledCells += 1
        isFilled = true
        continue
      }
      let agreement = CellAgreement(
        before, text, column: name, of: present.specification.name)
      guard takes(agreement, before, text, column, row, place) else { continue }
      write(text, to: column, of: place)
      outcome.changes.append(
        CellChange(span: span(column, place), before: before, after: text))
      isFilled = true
    }
    if isFilled { outcome.filledRows += 1 } else { outcome.knownRows += 1 }
  }

  /// Whether the cell that comes in replaces the one that is there; a conflict becomes a finding.
  private func takes(
    _ agreement: CellAgreement, _ before: String, _ after: String, _ column: ReadTable.Column,
    _ row: KeyedTable.Row, _ place: Int
  ) -> Bool {
    switch agreement {
    case .same, .presentSaysMore: return false
    case .incomingSaysMore: return true
    case .conflict:
      let (code, label): (FindingCode, String) =
        switch choice {
        case .stop: ("MRG001", "collected: '\(after)'")
        case .keep: ("MRG002", "kept; collected: '\(after)'")
        case .take: ("MRG003", "now '\(after)'")
        }
      log.add(
        code, at: span(column, place),
        excerpt: present.document.excerpt(column.place, of: present.dataRows[place]),
        "\(column.specification.name) of '\(row.key)' is '\(before)' here, '\(after)' in what was "
          + "collected", label: label)
      return choice == .take
    }
  }

  private mutating func write(_ text: String, to column: ReadTable.Column, of place: Int) {
    edit.write(Self.written(text, in: column), to: column.place, of: present.dataRows[place])
    expected[rows.rows[place].key, default: [:]][column.specification.name] = text
  }

  private func span(_ column: ReadTable.Column, _ place: Int) -> SourceSpan {
    present.document.span(
      column.place, of: present.dataRows[place], field: column.specification.name)
  }

  private func reportTwice(_ row: KeyedTable.Row, _ first: Int, _ second: Int) {
    let place = present.dataRows[second]
    log.add(
      "MRG004", at: present.document.span(ofRow: place),
      excerpt: present.document.excerpt(ofRow: place),
      "'\(row.key)' stands here and in \(rows.rows[first].place)")
  }

  /// A text as its column writes numbers.
  private static func written(_ text: String, in column: ReadTable.Column) -> String {
    guard column.numbers == .comma else { return text }
    switch column.specification.type {
    case .integer, .decimal, .share, .money: return text.replacing(".", with: ",")
    default: return text
    }
  }
}
