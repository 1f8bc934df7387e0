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
    return decided
  }
}

extension ColumnStyle {
  private func numberStyle(
    of column: ReadTable.Column, in document: CSVDocument, rows: [Int]
  ) -> NumberStyle {
    var first: [NumberStyle.Evidence: Int] = [:]
    for row in rows {
      let evidence = numberEvidence(document.text(column.place, of: row), column)
      if first[evidence] == nil { first[evidence] = row }
    }
    if let point = first[.point], let comma = first[.comma] {
      let (early, late) = (min(point, comma), max(point, comma))
      log.add(
        "INV023", at: document.span(column.place, of: late, field: column.specification.name),
        excerpt: document.excerpt(column.place, of: late),
        "'\(document.text(column.place, of: late))' writes decimals another way than "
          + "'\(document.text(column.place, of: early))' above",
        label: "row \(document.rows[early].line) decides the column")
      return point < comma ? .point : .comma
    }
    if first[.point] != nil { return .point }
    if first[.comma] != nil { return .comma }
    guard let open = first[.open] else { return .plain }
    if let decimal = settings.decimal { return decimal == .comma ? .comma : .point }
    log.add(
      "INV022", at: document.span(column.place, of: open, field: column.specification.name),
      excerpt: document.excerpt(column.place, of: open),
      "'\(document.text(column.place, of: open))' may mean thousands or decimals, "
        + "and no other cell of '\(column.specification.name)' decides it")
    return .point
  }

  private func numberEvidence(
    _ text: String, _ column: ReadTable.Column
  ) -> NumberStyle.Evidence {
    guard text.contains(where: { $0 == "." || $0 == "," }) else { return .silent }
    let chunks = text.split { !($0.isNumber || "., '’\u{A0}\u{202F}".contains($0)) }
      .map { $0.trimmedOfBlanks }.filter { $0.contains(where: \.isNumber) }
    for chunk in chunks {
      switch NumberStyle.evidence(of: chunk) {
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
      let (early, late) = (min(day, month), max(day, month))
      log.add(
        "INV023", at: document.span(column.place, of: late, field: column.specification.name),
        excerpt: document.excerpt(column.place, of: late),
        "'\(document.text(column.place, of: late))' orders day and month another way than "
          + "'\(document.text(column.place, of: early))' above",
        label: "row \(document.rows[early].line) decides the column")
      return day < month ? .dayFirst : .monthFirst
    }
    if first[.dayFirst] != nil { return .dayFirst }
    if first[.monthFirst] != nil { return .monthFirst }
    guard let open = first[.open] else { return nil }
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
