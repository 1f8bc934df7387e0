import WaveCore

/// Turns a file's bytes into a table: text, separator, header, columns, ways of writing.
struct TableReader {
  /// What the table should hold.
  let specification: TableSpecification
  /// The path as findings show it.
  let file: String
  /// What `inventory.yaml` says.
  let settings: InventorySettings
  /// Where findings go.
  let log: FindingLog

  /// The largest file that is read, in bytes.
  static let sizeLimit = 512 << 20

  /// The table in a file, or nil where none can be made of it.
  func read(_ bytes: [UInt8]) -> ReadTable? {
    guard let text = decode(bytes) else { return nil }
    let names = ColumnIndex(specification)
    let reading = CSVReader.read(text.bytes, of: file) { cells in
      let known = cells.compactMap { names.place(of: $0) }
      let isNamed = known.contains { specification.columns[$0].isRequired }
      return isNamed ? known.count + 1 : known.count >= 2 ? known.count : 0
    }
    let document = reading.document
    reportQuotes(in: document)
    guard let headerRow = reading.headerRow else {
      reportMissingHeader(in: document)
      return nil
    }
    if headerRow > 0 {
      log.add(
        "INV039", at: document.span(ofRow: 0), excerpt: document.excerpt(ofRow: 0),
        "\(headerRow) row\(headerRow == 1 ? "" : "s") above the header skipped")
    }
    var columns = HeaderReader(specification: specification, log: log)
      .columns(in: document, row: headerRow)
    let dataRows = ((headerRow + 1)..<max(headerRow + 1, document.rows.count))
      .filter { !document.isBlank(row: $0) }
    for (name, column) in columns {
      columns[name] = ColumnStyle(settings: settings, log: log)
        .decided(column, in: document, rows: dataRows)
    }
    reportLongRows(dataRows, headerRow: headerRow, in: document)
    return ReadTable(
      specification: specification, document: document, dataRows: dataRows, columns: columns)
  }
}

extension TableReader {
  private func decode(_ bytes: [UInt8]) -> DecodedText? {
    guard bytes.count <= Self.sizeLimit else {
      log.add("INV051", file: file, "the file has \(bytes.count >> 20) MB")
      return nil
    }
    let text: DecodedText
    do {
      text = try DecodedText(bytes)
    } catch {
      log.add(
        "INV001", file: file, "the file is \(error.name), not CSV",
        fix: "open it and save each sheet as CSV (UTF-8) under its table's name")
      return nil
    }
    if let line = text.firstForeignLine {
      log.add(
        "INV002", at: SourceSpan(file: file, line: line),
        "the file is not UTF-8; read as Windows-1252")
    }
    if let line = text.firstNULLine {
      log.add("INV005", at: SourceSpan(file: file, line: line), "NUL bytes dropped")
    }
    return text
  }

  private func reportQuotes(in document: CSVDocument) {
    for quote in document.openQuotes {
      let (span, excerpt) = document.place(ofByte: quote)
      log.add(
        "INV004", at: span, excerpt: excerpt, "a quote opened here is never closed",
        label: "opened here")
    }
  }

  private func reportMissingHeader(in document: CSVDocument) {
    guard !document.rows.isEmpty else {
      log.add("INV006", file: file, "the file is empty")
      return
    }
    let wanted = specification.columns.filter(\.isRequired).map(\.name)
    log.add(
      "INV006", at: document.span(ofRow: 0), excerpt: document.excerpt(ofRow: 0),
      "no row names the columns of \(specification.name.file)",
      fix: "begin the file with a row that names at least: " + wanted.joined(separator: ", "))
  }

  private func reportLongRows(_ rows: [Int], headerRow: Int, in document: CSVDocument) {
    let width = Int(document.rows[headerRow].cellCount)
    for row in rows where Int(document.rows[row].cellCount) > width {
      let beyond = (width..<Int(document.rows[row].cellCount)).first {
        !document.text($0, of: row).isEmpty
      }
      guard let beyond else { continue }
      log.add(
        "INV010", at: document.span(beyond, of: row), excerpt: document.excerpt(ofRow: row),
        "the row has more cells than the header has columns",
        label: "the header ends at column \(width)")
    }
  }
}
