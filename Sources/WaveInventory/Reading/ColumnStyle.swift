import WaveCore

/// Decides from all cells of a column how it writes numbers and dates; never cell by cell.
struct ColumnStyle {
  /// What `inventory.yaml` says.
  let settings: InventorySettings
  /// Where findings go.
  let log: FindingLog

  /// The column with its ways of writing decided; contradictions and doubts become findings.
  func decided(
    _ column: ReadTable.Column, in document: CSVDocument, rows: [Int]
  ) -> ReadTable.Column {
    var decided = column
    switch column.specification.type {
    case .integer, .decimal, .share, .duration, .money, .impactSize:
      decided.numbers = numberStyle(of: column, in: document, rows: rows)
    case .date, .dateTime:
      decided.dates = dateStyle(of: column, in: document, rows: rows)
    default: break
    }
    if case .duration = column.specification.type, column.headerUnit == nil {
      decided.countsDays = DayFractions(log: log).countsDays(decided, in: document, rows: rows)
    }
    return decided
  }
}

extension ColumnStyle {
  private func numberStyle(
    of column: ReadTable.Column, in document: CSVDocument, rows: [Int]
  ) -> NumberStyle {
    var first: [NumberStyle.Evidence: Int] = [:]
    for row in rows {
      guard let cell = document.cell(column.place, of: row), !cell.isNumber else { continue }
      let evidence = numberEvidence(document, cell, column)
      if first[evidence] == nil { first[evidence] = row }
    }
    if let point = first[.point], let comma = first[.comma] {
      reportMixed(column, point, comma, "writes decimals", in: document)
      return point < comma ? .point : .comma
    }
    let decided: NumberStyle? = first[.point] != nil ? .point : first[.comma] != nil ? .comma : nil
    guard let open = first[.open] else { return decided ?? .plain }
    if let decided {
      let because = document.text(column.place, of: first[.point] ?? first[.comma] ?? open)
      let mark = decided == .comma ? "comma" : "point"
      reportDecided(
        column, open, "its decimal mark is a \(mark)", because, in: document,
        from: first[.point] ?? first[.comma] ?? open)
      return decided
    }
    if let decimal = settings.decimal { return decimal == .comma ? .comma : .point }
    log.add(
      "INV022", at: document.span(column.place, of: open, field: column.specification.name),
      excerpt: document.excerpt(column.place, of: open),
      "'\(document.text(column.place, of: open))' may mean thousands or decimals, "
        + "and no other cell of '\(column.specification.name)' decides it")
    return .point
  }

  private func numberEvidence(
    _ document: CSVDocument, _ cell: CSVDocument.Cell, _ column: ReadTable.Column
  ) -> NumberStyle.Evidence {
    let bytes = document.bytes[Int(cell.start)..<Int(cell.end)]
    guard bytes.contains(where: { $0 == 46 || $0 == 44 }) else { return .silent }
    let text = String(decoding: bytes, as: UTF8.self)
    if let dashed = Self.dashedEvidence(text) { return dashed }
    let chunks = text.split {
      !($0.isNumber || "., '’‘´`\u{A0}\u{202F}\u{2007}\u{2009}".contains($0))
    }
    .map { $0.trimmedOfBlanks }.filter { $0.contains(where: \.isNumber) }
    for chunk in chunks {
      switch NumberStyle.evidence(of: Self.withoutMarksAtEnds(chunk)) {
      case .silent: continue
      case .open:
        // A whole number has no decimals, so the mark parts thousands.
        guard case .integer = column.specification.type else { return .open }
        return chunk.contains(".") ? .comma : .point
      case let decided: return decided
      }
    }
    return .silent
  }

  /// What a dash in place of decimals says: `1.200,–` comma, `1'200.–` point.
  private static func dashedEvidence(_ text: String) -> NumberStyle.Evidence? {
    for dash in ["-", "–", "—"] {
      if text.contains(",\(dash)") { return .comma }
      if text.contains(".\(dash)") { return .point }
    }
    return nil
  }

  /// The dash of `1.200,–` and the full stop of `Fr.` are no decimals.
  private static func withoutMarksAtEnds(_ chunk: String) -> Substring {
    var rest = chunk[...]
    while let last = rest.last, !last.isNumber { rest = rest.dropLast() }
    return rest.drop { !$0.isNumber }
  }

  private func dateStyle(
    of column: ReadTable.Column, in document: CSVDocument, rows: [Int]
  ) -> DateStyle? {
    var first: [DateStyle.Evidence: Int] = [:]
    for row in rows {
      let date = DateCell.halves(document.text(column.place, of: row)).date
      let evidence = DateStyle.evidence(of: date)
      if first[evidence] == nil { first[evidence] = row }
    }
    if let day = first[.dayFirst], let month = first[.monthFirst] {
      reportMixed(column, day, month, "orders day and month", in: document)
      return day < month ? .dayFirst : .monthFirst
    }
    let decided: DateStyle? =
      first[.dayFirst] != nil ? .dayFirst : first[.monthFirst] != nil ? .monthFirst : nil
    guard let open = first[.open] else { return decided }
    if let decided {
      let row = first[.dayFirst] ?? first[.monthFirst] ?? open
      reportDecided(
        column, open, "its \(decided == .dayFirst ? "day" : "month") comes first",
        document.text(column.place, of: row), in: document, from: row)
      return decided
    }
    if settings.dateOrder == .dayFirst { return .dayFirst }
    if settings.dateOrder == .monthFirst { return .monthFirst }
    log.add(
      "INV021", at: document.span(column.place, of: open, field: column.specification.name),
      excerpt: document.excerpt(column.place, of: open),
      "'\(document.text(column.place, of: open))' may be read in two ways, "
        + "and no other cell of '\(column.specification.name)' decides it")
    return .dayFirst
  }
}

extension ColumnStyle {
  private func reportMixed(
    _ column: ReadTable.Column, _ one: Int, _ other: Int, _ does: String,
    in document: CSVDocument
  ) {
    let (early, late) = (min(one, other), max(one, other))
    log.add(
      "INV023", at: document.span(column.place, of: late, field: column.specification.name),
      excerpt: document.excerpt(column.place, of: late),
      "'\(document.text(column.place, of: late))' \(does) another way than "
        + "'\(document.text(column.place, of: early))' above",
      label: "row \(document.rows[early].line) decides the column")
  }

  /// Shows the evidence by which a cell that could mean two things was read.
  private func reportDecided(
    _ column: ReadTable.Column, _ open: Int, _ reading: String, _ because: String,
    in document: CSVDocument, from row: Int
  ) {
    log.add(
      "INV048", at: document.span(column.place, of: open, field: column.specification.name),
      excerpt: document.excerpt(column.place, of: open),
      "'\(document.text(column.place, of: open))' could mean two things; "
        + "'\(because)' in row \(document.rows[row].line) says that \(reading)",
      label: "row \(document.rows[row].line) decides the column")
  }
}
