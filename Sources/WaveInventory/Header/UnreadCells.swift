import WaveCore

/// Finds what a table of few columns holds that nobody reads: columns whose names are not known or
/// mean the same, and cells beyond the header.
///
/// Inventories have `HeaderReader` for it; this is for files beside them, such as actuals.
struct UnreadCells {
  /// What the file holds, as findings call it: `the actuals`.
  let table: String
  /// The names that each column may have, its own first.
  let columns: [[String]]
  /// A name as it is compared: in lower case, with underscores.
  let normalised: (String) -> String
  /// Where findings go.
  let log: FindingLog

  /// Reports everything in a header and the rows below it that is not read.
  func report(_ header: HeaderLines, _ rows: [Int], in document: CSVDocument) {
    var seen: [String: String] = [:]
    for (place, name) in header.names.enumerated() where !name.isEmpty {
      guard let column = columns.first(where: { $0.contains(normalised(name)) })?.first else {
        reportUnknown(name, at: place, header.last, in: document)
        continue
      }
      if let earlier = seen.updateValue(name, forKey: column) {
        log.add(
          "INV009", at: document.span(place, of: header.last),
          excerpt: document.excerpt(place, of: header.last),
          "columns '\(earlier)' and '\(name)' are both \(column)")
      }
    }
    for row in rows { reportLong(row, width: header.names.count, in: document) }
  }

  private func reportUnknown(
    _ name: String, at place: Int, _ row: Int, in document: CSVDocument
  ) {
    let nearest = Suggestion.nearest(to: normalised(name), in: columns.joined())
    log.add(
      "INV007", at: document.span(place, of: row), excerpt: document.excerpt(place, of: row),
      "column '\(name)' is not known in \(table)",
      label: nearest.map { "did you mean \($0)?" } ?? "not read",
      fix: nearest.map { "rename the column to \($0), or delete it" })
  }

  private func reportLong(_ row: Int, width: Int, in document: CSVDocument) {
    let cells = Int(document.rows[row].cellCount)
    guard
      let beyond = (width..<max(width, cells)).first(where: { !document.isBlank($0, of: row) })
    else { return }
    log.add(
      "INV010", at: document.span(beyond, of: row), excerpt: document.excerpt(beyond, of: row),
      "the row has more cells than the header has columns",
      label: "the header ends at column \(width)")
  }
}
