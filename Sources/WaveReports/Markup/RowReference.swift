import WaveCore

/// The small mark that says from which rows a figure comes: `plants.csv:7`.
enum RowReference {
  /// The mark of one row.
  static func markup(_ row: SourceSpan) -> Markup {
    "<small>\(row.row)</small>"
  }

  /// The mark of a row where there is one.
  static func markup(_ row: SourceSpan?) -> Markup { row.map { markup($0) } ?? .none }

  /// The mark of a fact: its row, and the default's code where the cell was blank.
  static func markup(_ origin: Origin) -> Markup {
    switch origin {
    case .stated(let row): markup(row)
    case .assumed(let code, let row):
      "\(markup(row)) \(blank(code))"
    }
  }

  private static func blank(_ code: String) -> Markup {
    "<small class=\"blank\" title=\"blank cell: default \(code)\">\(code)</small>"
  }

  /// The marks of several facts, each once.
  static func markup(_ origins: [Origin]) -> Markup {
    var rows: Set<String> = []
    var codes: Set<String> = []
    let marks = origins.flatMap { origin -> [Markup] in
      let row = rows.insert(origin.span.row).inserted ? [markup(origin.span)] : []
      guard case .assumed(let code, _) = origin, codes.insert(origin.label).inserted
      else { return row }
      return row + [blank(code)]
    }
    return Markup.joined(marks, by: " ")
  }

  /// The marks of several rows, each once, the first few in full.
  static func markup(_ rows: [SourceSpan], most: Int = 3) -> Markup {
    var seen: Set<String> = []
    let distinct = rows.filter { seen.insert($0.row).inserted }
    let shown = Markup.joined(distinct.prefix(most).map { markup($0) }, by: " ")
    guard distinct.count > most else { return shown }
    let others = distinct.dropFirst(most).map(\.row).joined(separator: ", ")
    let more: Markup =
      "<small title=\"\(others)\">and \(distinct.count - most) more</small>"
    return "\(shown) \(more)"
  }
}
