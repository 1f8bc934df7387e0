import WaveCore

/// Tells a table's rows of data from what spreadsheets put between them.
struct DataRows {
  /// The cells.
  let document: CSVDocument
  /// The rows that name the columns.
  let header: HeaderLines
  /// The columns that were found.
  let columns: [String: ReadTable.Column]
  /// Where findings go.
  let log: FindingLog

  /// The rows below `last` that hold data; totals and repeated headers become findings.
  func rows(below last: Int) -> [Int] {
    let key = columns.values.filter(\.specification.isRequired).map(\.place).min()
    var rows: [Int] = []
    rows.reserveCapacity(max(0, document.rows.count - last - 1))
    for row in (last + 1)..<max(last + 1, document.rows.count) where !document.isBlank(row: row) {
      if isComment(row) { continue }
      if TotalRow.isTotal(row, in: document, identifier: key) {
        report("INV053", row, "a row of totals was skipped")
      } else if repeatsHeader(row, key: key) {
        report("INV054", row, "the header stands here again and was skipped")
      } else {
        rows.append(row)
      }
    }
    return rows
  }

  /// Whether a row's first cell begins with `# `, as examples of templates do.
  private func isComment(_ row: Int) -> Bool {
    let cell = document.cells[Int(document.rows[row].firstCell)]
    return document.bytes[Int(cell.start)..<Int(cell.end)].starts(with: CSVText.commentMark.utf8)
  }

  private func repeatsHeader(_ row: Int, key: Int?) -> Bool {
    guard let key, key < header.names.count,
      document.firstByte(key, of: row) == header.names[key].utf8.first,
      document.text(key, of: row) == header.names[key]
    else { return false }
    return columns.values.allSatisfy { document.text($0.place, of: row) == header.names[$0.place] }
  }

  private func report(_ code: FindingCode, _ row: Int, _ headline: String) {
    log.add(code, at: document.span(ofRow: row), excerpt: document.excerpt(ofRow: row), headline)
  }
}
