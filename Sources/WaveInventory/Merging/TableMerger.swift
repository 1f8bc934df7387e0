import WaveCore
import WaveOutcome

/// Merges the rows of a collected table into one that is there.
///
/// Rows are the same by their key. Blank cells are filled; cells that contradict each other follow
/// the choice; rows and columns that are missing are added. Nothing else changes by a byte.
struct TableMerger {
  private let table: ReadTable
  private let rows: KeyedTable
  private let choice: ConflictChoice
  private let log: FindingLog
  private var edit: CSVEdit
  private var columns: [String: ReadTable.Column]
  private var width: Int

  /// What became of the table, counted.
  private(set) var outcome: TableMerge
  /// What rows that took cells say then, by their place.
  private var changed: [Int: [String: String]] = [:]
  /// The rows that were added.
  private var added: [(key: String, cells: [String: String])] = []

  /// A merge into a table that is there; `file` is its name in the folder.
  init(into rows: KeyedTable, file: String, choice: ConflictChoice, log: FindingLog) {
    table = rows.table
    self.rows = rows
    self.choice = choice
    self.log = log
    edit = CSVEdit(table.document)
    columns = table.columns
    width = table.header.names.count
    outcome = TableMerge(file: file)
  }

  /// Merges all rows.
  ///
  /// - Returns: the table's text.
  mutating func merged(with incoming: KeyedTable) -> [UInt8] {
    addColumns(filledIn: incoming)
    for (key, row) in zip(incoming.keys, incoming.keys.indices) {
      let cells = incoming.cells(of: row)
      guard let place = rows.places[key] else {
        add(key, cells)
        continue
      }
      if let other = rows.places["\(key) #2"] {
        reportTwice(key, place, other)
        continue
      }
      fill(place, with: cells)
    }
    return edit.bytes(addingBelow: table.dataRows.last)
  }

  /// The key of a row that a merged table does not say as it should; nil where it says all that was
  /// there and all that was merged, in their order, and no more.
  ///
  /// - Complexity: O(*n*); rows that nothing was written into are held against each other by bytes.
  func firstWrongRow(in merged: KeyedTable?) -> String? {
    guard let merged else { return table.specification.name.file }
    let isReadAlike = merged.isReadLike(rows)
    for place in rows.keys.indices {
      let key = rows.keys[place]
      guard place < merged.keys.count, merged.keys[place] == key else { return key }
      if let cells = changed[place] {
        guard merged.cells(of: place) == cells else { return key }
      } else if !isReadAlike || !merged.isWritten(place, as: place, of: rows) {
        guard merged.cells(of: place) == rows.cells(of: place) else { return key }
      }
    }
    for (offset, row) in added.enumerated() {
      let place = rows.keys.count + offset
      guard place < merged.keys.count, merged.keys[place] == row.key,
        merged.cells(of: place) == row.cells
      else { return row.key }
    }
    let count = rows.keys.count + added.count
    return merged.keys.count > count ? merged.keys[count] : nil
  }
}

extension TableMerger {
  /// Names the columns that are missing at the end of the header.
  private mutating func addColumns(filledIn incoming: KeyedTable) {
    let filled = incoming.keys.indices.reduce(into: Set<String>()) {
      $0.formUnion(incoming.cells(of: $1).keys)
    }
    let missing = table.specification.columns.filter {
      filled.contains($0.name) && columns[$0.name] == nil
    }
    guard !missing.isEmpty else { return }
    for column in missing {
      edit.write(column.name, to: width, of: table.header.last)
      columns[column.name] = ReadTable.Column(specification: column, place: width)
      width += 1
    }
    for row in table.dataRows { edit.extend(row, to: width - 1) }
  }

  private mutating func add(_ key: String, _ cells: [String: String]) {
    var texts = [String](repeating: "", count: width)
    for (name, text) in cells {
      guard let column = columns[name] else { continue }
      texts[column.place] = column.written(text)
    }
    edit.add(texts)
    added.append((key, cells))
    outcome.newRows += 1
  }

  private mutating func fill(_ place: Int, with cells: [String: String]) {
    let present = rows.cells(of: place)
    var isFilled = false
    for (name, text) in cells.sorted(by: { $0.key < $1.key }) {
      guard let column = columns[name] else { continue }
      guard let before = present[name], !before.isEmpty else {
        write(text, to: column, of: place)
        outcome.filledCells += 1
        isFilled = true
        continue
      }
      let agreement = CellAgreement(before, text, column: name, of: table.specification.name)
      guard takes(agreement, before, text, column, place) else { continue }
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
    _ place: Int
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
        excerpt: table.document.excerpt(column.place, of: table.dataRows[place]),
        "\(column.specification.name) of '\(rows.keys[place])' is '\(before)' here, '\(after)' in what was "
          + "collected", label: label)
      return choice == .take
    }
  }

  private mutating func write(_ text: String, to column: ReadTable.Column, of place: Int) {
    edit.write(column.written(text), to: column.place, of: table.dataRows[place])
    changed[place, default: rows.cells(of: place)][column.specification.name] = text
  }

  private func span(_ column: ReadTable.Column, _ place: Int) -> SourceSpan {
    table.document.span(
      column.place, of: table.dataRows[place], field: column.specification.name)
  }

  private func reportTwice(_ key: String, _ first: Int, _ second: Int) {
    let place = table.dataRows[second]
    log.add(
      "MRG004", at: table.document.span(ofRow: place),
      excerpt: table.document.excerpt(ofRow: place),
      "'\(key)' stands here and in \(rows.place(of: first))")
  }
}

extension ReadTable.Column {
  /// A text as the column writes numbers.
  func written(_ text: String) -> String {
    guard numbers == .comma else { return text }
    switch specification.type {
    case .integer, .decimal, .share, .money: return text.replacing(".", with: ",")
    default: return text
    }
  }
}
