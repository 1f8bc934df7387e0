import WaveCore
import WaveOutcome

/// What differs between two versions of one table.
struct TableDifference {
  private let name: String
  private let before: Version
  private let after: Version

  /// The difference of two versions of a file.
  init(_ name: String, _ before: [UInt8], _ after: [UInt8]) {
    self.name = name
    let isKeyed = Version(before, name).isKeyed && Version(after, name).isKeyed
    self.before = Version(before, name, isKeyed: isKeyed)
    self.after = Version(after, name, isKeyed: isKeyed)
  }

  /// Rows that changed or came by their line, then those that went.
  var changes: [InputChange] {
    let old = Dictionary(before.keys.enumerated().map { ($1, $0) }) { first, _ in first }
    let changed = after.keys.enumerated().compactMap { place, key -> InputChange? in
      guard let earlier = old[key] else {
        return change(.added, key, after.whole(place), after.lines[place])
      }
      let cells = difference(of: earlier, place)
      return cells.isEmpty ? nil : change(.changed, key, cells, after.lines[place])
    }
    let known = Set(after.keys)
    let gone = before.keys.enumerated().filter { !known.contains($1) }.map { place, key in
      change(.removed, key, before.whole(place), before.lines[place])
    }
    return changed + gone
  }

  private func change(
    _ kind: InputChange.Kind, _ key: String, _ text: String, _ line: Int
  ) -> InputChange {
    InputChange(
      kind: kind, subject: after.isKeyed ? key : name, text: text,
      row: SourceSpan(file: name, line: line))
  }

  /// The cells that differ, by the newer version's columns, then columns that are gone.
  private func difference(of old: Int, _ new: Int) -> String {
    let columns = after.columns + before.columns.filter { !after.columns.contains($0) }
    return columns.compactMap { column in
      let (from, to) = (before.cell(column, old), after.cell(column, new))
      guard from != to else { return nil }
      return "\(column) \(from.isEmpty ? "blank" : from) → \(to.isEmpty ? "blank" : to)"
    }.joined(separator: ", ")
  }

  /// The rows of one version.
  private struct Version {
    var columns: [String] = []
    var cells: [[String]] = []
    var lines: [Int] = []
    var keys: [String] = []
    var isKeyed: Bool

    init(_ bytes: [UInt8], _ name: String, isKeyed: Bool = true) {
      self.isKeyed = isKeyed
      let text = (try? DecodedText(bytes))?.bytes ?? bytes
      let reading = CSVReader.read(text, of: name) { cells in
        cells.count { Self.known.contains($0.lowercased()) }
      }
      guard let header = reading.headerRow else { return }
      let document = reading.document
      columns = document.texts(of: header).map { $0.lowercased() }
      for row in (header + 1)..<max(header + 1, document.rows.count)
      where !document.isBlank(row: row) {
        cells.append(document.texts(of: row))
        lines.append(Int(document.rows[row].line))
      }
      keys = cells.map { isKeyed ? $0.first ?? "" : $0.joined(separator: ",") }
      self.isKeyed = isKeyed && Set(keys).count == keys.count
    }

    func cell(_ column: String, _ row: Int) -> String {
      guard let place = columns.firstIndex(of: column), place < cells[row].count else { return "" }
      return cells[row][place]
    }

    /// The row's filled cells, as one line.
    func whole(_ row: Int) -> String { cells[row].filter { !$0.isEmpty }.joined(separator: ", ") }

    private static let known = Set(
      InventorySchema.tables.flatMap { $0.columns.map { $0.name.lowercased() } })
  }
}
