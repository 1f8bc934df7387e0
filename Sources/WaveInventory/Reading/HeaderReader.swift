import WaveCore

/// Finds the columns of a table in its header row.
struct HeaderReader {
  /// What the table should hold.
  let specification: TableSpecification
  /// Where findings go.
  let log: FindingLog

  /// The columns that a row names, by name; unknown, doubled and missing ones become findings.
  func columns(in document: CSVDocument, row: Int) -> [String: ReadTable.Column] {
    let names = ColumnIndex(specification)
    var columns: [String: ReadTable.Column] = [:]
    for (place, header) in document.texts(of: row).enumerated() where !header.isEmpty {
      guard let found = names.place(of: header) else {
        reportUnknown(header, at: place, in: document, row: row)
        continue
      }
      let column = specification.columns[found]
      if let earlier = columns[column.name] {
        let other = document.text(earlier.place, of: row)
        log.add(
          "INV009", at: document.span(place, of: row, field: column.name),
          excerpt: document.excerpt(ofRow: row),
          "columns '\(other)' and '\(header)' are both \(column.name)")
        continue
      }
      columns[column.name] = ReadTable.Column(
        specification: column, place: place, headerUnit: unit(in: header))
    }
    for column in specification.columns where column.isRequired && columns[column.name] == nil {
      log.add(
        "INV008", at: document.span(ofRow: row), excerpt: document.excerpt(ofRow: row),
        "column '\(column.name)' is missing",
        fix: "add the column \(column.name): \(column.documentation)")
    }
    return columns
  }

  private func reportUnknown(_ header: String, at place: Int, in document: CSVDocument, row: Int) {
    let names = specification.columns.map(\.name)
    let nearest = Suggestion.nearest(to: header, in: names)
    log.add(
      "INV007", at: document.span(place, of: row), excerpt: document.excerpt(ofRow: row),
      "column '\(header)' is not known in \(specification.name.file)",
      label: nearest.map { "did you mean \($0)?" } ?? "not read",
      fix: nearest.map { "rename the column to \($0), or delete it" })
  }

  /// The unit in brackets behind a name: `tolerance (min)`.
  private func unit(in header: String) -> DurationUnit? {
    guard let open = header.firstIndex(where: { $0 == "(" || $0 == "[" }) else { return nil }
    let inside = header[header.index(after: open)...].prefix { $0 != ")" && $0 != "]" }
    return DurationUnit(word: inside)
  }
}
