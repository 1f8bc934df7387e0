import WaveCore

/// Turns a file's bytes or a workbook's sheet into a table: header, columns, ways of writing.
struct TableReader {
  /// What the table should hold.
  let specification: TableSpecification
  /// The path as findings show it.
  let file: String
  /// What `inventory.yaml` says.
  let settings: InventorySettings
  /// Where findings go.
  let log: FindingLog
  /// The rows a spreadsheet's sheet can hold; a longer export ends there without a word.
  var sheetRows = 1_048_576

  /// The largest file that is read, in bytes.
  static let sizeLimit = 512 << 20

  /// The most columns that are read of a row.
  static let columnLimit = 2_048

  /// The table in a text file, or nil where none can be made of it.
  func read(_ bytes: [UInt8]) -> ReadTable? {
    guard let text = decode(bytes) else { return nil }
    let reading = CSVReader.read(text.bytes, of: file, names: names)
    reportQuotes(in: reading.document)
    return table(in: reading.document, header: reading.header)
  }

  /// The table in a workbook's sheet, or nil where none can be made of it.
  func read(sheet document: CSVDocument) -> ReadTable? {
    table(in: document, header: names.bestHeader(in: document)?.lines)
  }
}

extension TableReader {
  private var names: HeaderNames {
    let index = ColumnIndex(specification)
    // Each side of a use can head a matrix of marks alone.
    let isUsage = specification.name == .moduleUsage
    return HeaderNames(
      place: { index.place(of: $0) },
      isRequired: { isUsage || specification.columns[$0].isRequired })
  }

  private func table(in document: CSVDocument, header: HeaderLines?) -> ReadTable? {
    guard let header else {
      reportMissingHeader(in: document)
      return nil
    }
    if header.first > 0 {
      log.add(
        "INV039", at: document.span(ofRow: 0), excerpt: document.excerpt(ofRow: 0),
        "\(header.first) row\(header.first == 1 ? "" : "s") above the header skipped")
    }
    let found = HeaderReader(specification: specification, log: log)
      .reading(of: header, in: document)
    let rows = DataRows(document: document, header: header, columns: found.columns, log: log)
      .rows(below: found.lastRow)
    var columns = found.columns
    for (name, column) in columns {
      columns[name] = ColumnStyle(settings: settings, log: log)
        .decided(column, in: document, rows: rows)
    }
    reportLongRows(rows, width: header.names.count, in: document)
    reportCut(in: document)
    return ReadTable(
      specification: specification, document: document, header: header, dataRows: rows,
      columns: columns, marks: found.marks)
  }

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
        "INV001", file: file, "the file is \(error.name), not CSV", fix: error.remedy)
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
      log.add(
        "INV006", at: SourceSpan(file: file, line: 0, sheet: document.sheet),
        "the \(document.sheet == nil ? "file" : "sheet") is empty")
      return
    }
    let wanted = specification.columns.filter(\.isRequired).map(\.name)
    log.add(
      "INV006", at: document.span(ofRow: 0), excerpt: document.excerpt(ofRow: 0),
      "no row names the columns of \(specification.name.file)",
      fix: "begin the file with a row that names at least: " + wanted.joined(separator: ", "))
  }

  private func reportLongRows(_ rows: [Int], width: Int, in document: CSVDocument) {
    for row in rows where Int(document.rows[row].cellCount) > width {
      let cells = min(Int(document.rows[row].cellCount), Self.columnLimit)
      guard
        let beyond = (width..<max(width, cells)).first(where: { !document.isBlank($0, of: row) })
      else { continue }
      log.add(
        "INV010", at: document.span(beyond, of: row), excerpt: document.excerpt(beyond, of: row),
        "the row has more cells than the header has columns",
        label: "the header ends at column \(width)")
    }
  }

  /// Warns of a table that ends exactly where a spreadsheet's sheet does.
  private func reportCut(in document: CSVDocument) {
    let last = document.rows.count - 1
    let rows = document.sheet == nil ? last + 1 : last >= 0 ? Int(document.rows[last].line) : 0
    guard last >= 0, rows == sheetRows else { return }
    log.add(
      "INV058", at: document.span(ofRow: last), excerpt: document.excerpt(ofRow: last),
      "the file ends at row \(Grouped.digits(rows)), a spreadsheet's last")
  }
}
