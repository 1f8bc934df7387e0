import WaveCore

/// The rows of one question's result.
struct OdooResult {
  /// The file as findings show it.
  let file: String
  /// The rows by column name.
  let rows: [[String: String]]
  /// Where each row stands.
  let spans: [SourceSpan]

  /// Reads a result; nil where it says that the database lacks it, or cannot be read.
  init?(_ bytes: [UInt8], of query: OdooQuery, file: String, log: FindingLog) {
    let mark = Array((OdooScript.mark + OdooScript.missing).utf8)
    guard !bytes.starts(with: mark) else {
      log.add(
        "ODB001", file: file, "the database does not have what '\(query.name)' asks for")
      return nil
    }
    guard let text = try? DecodedText(bytes).bytes, !text.isEmpty else {
      log.add("ODB001", file: file, "'\(query.name)' has no result")
      return nil
    }
    let names = HeaderNames(
      place: { query.columns.firstIndex(of: $0) }, isRequired: { $0 == 0 })
    let document = CSVScanner.scan(text, of: file, separator: 44)
    guard !document.rows.isEmpty, let header = names.bestHeader(in: document)?.lines,
      Set(header.names).isSuperset(of: query.columns)
    else {
      log.add(
        "ODB002", at: SourceSpan(file: file, line: 1),
        "the columns are not \(query.columns.joined(separator: ", "))")
      return nil
    }
    self.file = file
    let range = (header.last + 1)..<max(header.last + 1, document.rows.count)
    let filled = range.filter { !document.isBlank(row: $0) }
    rows = filled.map { row in
      var cells: [String: String] = [:]
      for (place, name) in header.names.enumerated() { cells[name] = document.text(place, of: row) }
      return cells
    }
    spans = filled.map { document.span(ofRow: $0) }
  }

  /// The cell of a row; empty where it is NULL.
  func text(_ column: String, _ row: Int) -> String { rows[row][column] ?? "" }

  /// The whole number in a cell; nil where it is blank, with a finding where it is none.
  func number(_ column: String, _ row: Int, log: FindingLog) -> Int? {
    let text = text(column, row)
    guard !text.isEmpty else { return nil }
    if let number = Int(text), number >= 0 { return number }
    log.add("ODB002", at: spans[row], "'\(text)' in \(column) is not a count")
    return nil
  }
}
