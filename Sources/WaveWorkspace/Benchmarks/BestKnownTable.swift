import WaveInventory

/// A list of best known values: a CSV file with the columns `file` and `best_ub`, and if it likes
/// `set`, `cycle`, `best_lb` and `cplb`.
struct BestKnownTable: Sendable {
  /// What is known of one instance.
  struct Row: Sendable, Equatable {
    /// The file's path inside the collection.
    var file: String
    /// The set it belongs to.
    var set: String?
    /// The cycle time it is solved with.
    var cycle: Int?
    /// The best value known.
    var best: Int
    /// The best bound proven.
    var bound: Int?
    /// The length of the critical path.
    var criticalPath: Int?
  }

  /// The rows in the file's order.
  let rows: [Row]

  /// The list in a file.
  ///
  /// - Throws: `WorkspaceFailure.unreadable` with the line where it is no such list.
  init(path: String) throws(WorkspaceFailure) {
    guard !Workspace.isFolder(path), let bytes = try? InventoryFiles.bytes(at: path) else {
      throw .unreadable("the list of best known values '\(path)' cannot be read")
    }
    try self.init(bytes, path: path)
  }

  /// The list in bytes; `path` is how messages call it.
  init(_ bytes: [UInt8], path: String) throws(WorkspaceFailure) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0.isNewline }
    let heads = Self.cells(lines.first ?? "")
    for name in ["file", "best_ub"] where !heads.contains(name) {
      throw .unreadable("'\(path)' has no column '\(name)', so it is no list of best known values")
    }
    var rows: [Row] = []
    for (place, line) in lines.enumerated().dropFirst() where !line.allSatisfy(\.isWhitespace) {
      let cells = Self.cells(line)
      func text(_ name: String) -> String? {
        guard let column = heads.firstIndex(of: name), column < cells.count else { return nil }
        return cells[column].isEmpty ? nil : cells[column]
      }
      func number(_ name: String) throws(WorkspaceFailure) -> Int? {
        guard let text = text(name) else { return nil }
        guard let number = Int(text) else {
          throw .unreadable(
            "\(path):\(place + 1): '\(text)' in column '\(name)' is no whole number")
        }
        return number
      }
      guard let file = text("file"), let best = try number("best_ub") else {
        throw .unreadable("\(path):\(place + 1): a file and its best known value are expected")
      }
      rows.append(
        Row(
          file: file, set: text("set"), cycle: try number("cycle"), best: best,
          bound: try number("best_lb"), criticalPath: try number("cplb")))
    }
    self.rows = rows
  }

  /// The rows of several lists behind each other.
  init(joining tables: [BestKnownTable]) { rows = tables.flatMap(\.rows) }

  /// The rows about a file: those whose path ends the given one, else those of its bare name.
  func rows(for path: String) -> [Row] {
    let whole = "/" + path
    let exact = rows.filter { whole.hasSuffix("/" + $0.file) }
    guard exact.isEmpty else { return exact }
    let name = path.split(separator: "/").last
    return rows.filter { $0.file.split(separator: "/").last == name }
  }

  /// The cells of a line; a quoted cell may hold commas and doubled quotes.
  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    var wasQuote = false
    for character in line {
      if character == "\"" {
        if isQuoted {
          isQuoted = false
          wasQuote = true
        } else {
          if wasQuote { cells[cells.count - 1].append("\"") }
          isQuoted = true
          wasQuote = false
        }
        continue
      }
      wasQuote = false
      if character == "," && !isQuoted {
        cells.append("")
      } else if character != "\u{FEFF}" {
        cells[cells.count - 1].append(character)
      }
    }
    return cells.map { String($0.drop(while: \.isWhitespace)) }
  }
}
