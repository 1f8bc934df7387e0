import WaveCore

/// The tables of an inventory that have a file.
struct TableSet {
  private var tables: [TableName: ReadTable] = [:]
  private var found: [TableName: SourceSpan] = [:]

  /// Reads every table's file or sheet; what is neither becomes a finding.
  init(_ files: InventoryFiles, settings: InventorySettings, log: FindingLog) {
    for name in files.names {
      let path = files.path(of: name)
      let bytes = files.files[name] ?? []
      if Self.isWorkbook(name) {
        readWorkbook(bytes, name: name, path: path, settings: settings, log: log)
      } else if let table = Self.table(of: name) {
        let reader = TableReader(
          specification: InventorySchema.table(table), file: path, settings: settings, log: log)
        take(reader.read(bytes), as: table, from: SourceSpan(file: path, line: 0), log: log)
      } else {
        Self.reportForeign(name, files, log)
      }
    }
    if found[.plants] == nil {
      log.add("INV003", file: files.path(of: "plants.csv"), "there is no plants.csv")
    } else if let plants = tables[.plants], plants.dataRows.isEmpty, plants.marks.isEmpty {
      log.add("INV073", at: plants.document.span(ofRow: plants.header.last), "there are no plants")
    }
  }

  /// The table of a name, where it has a file that could be read.
  subscript(name: TableName) -> ReadTable? { tables[name] }

  /// Enters the identifiers of all rows; doubled and unusable ones become findings.
  func register(in context: ReadingContext) {
    for name in TableName.allCases {
      guard let table = tables[name], let column = table.specification.identifierColumn,
        table.columns[column.name] != nil
      else { continue }
      for (place, row) in table.dataRows.enumerated() {
        let reader = RowReader(table: table, row: row, context: context)
        guard let id = reader.text(column.name) else { continue }
        reader.enter(id, column.name, place: place)
      }
    }
  }

  /// The table that a file's name promises, where it is a text file.
  static func table(of file: String) -> TableName? {
    let lowered = file.lowercased()
    guard [".csv", ".tsv", ".txt"].contains(where: lowered.hasSuffix) else { return nil }
    return table(called: String(lowered.dropLast(4)))
  }

  /// The table that a file or sheet is named after, in any case and with blanks for `_`.
  private static func table(called name: String) -> TableName? {
    let key = TableSpecification.key(name)
    return TableName.allCases.first { TableSpecification.key($0.rawValue) == key }
  }

  private static func reportForeign(_ name: String, _ files: InventoryFiles, _ log: FindingLog) {
    let settings = ["inventory.yaml", "inventory.yml", "policy.yaml", "policy.yml"]
    guard !settings.contains(name), !name.lowercased().hasSuffix(".ics") else { return }
    let known = TableName.allCases.map(\.file) + ["inventory.yaml", "policy.yaml"]
    let nearest = Suggestion.nearest(to: name, in: known)
    log.add(
      "INV038", file: files.path(of: name), "file '\(name)' is not read",
      fix: nearest.map { "rename it to \($0) if it was meant" })
  }
}

extension TableSet {
  private static func isWorkbook(_ name: String) -> Bool {
    [".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".zip"].contains { name.lowercased().hasSuffix($0) }
  }

  private mutating func take(
    _ table: ReadTable?, as name: TableName, from span: SourceSpan, log: FindingLog
  ) {
    if let earlier = found[name] {
      log.add(
        "INV063", at: span, "there are two tables of \(name.rawValue)",
        label: "first in \(earlier.short)", fix: "keep one of \(earlier.short) and \(span.short)")
      return
    }
    found[name] = span
    if let table { tables[name] = table }
  }

  private mutating func readWorkbook(
    _ bytes: [UInt8], name: String, path: String, settings: InventorySettings, log: FindingLog
  ) {
    guard bytes.count <= TableReader.sizeLimit else {
      log.add("INV051", file: path, "the file has \(bytes.count >> 20) MB")
      return
    }
    let format = ForeignFormat(bytes)
    guard format == .workbook else {
      let known = format.map { ($0.name, $0.remedy) }
      let (what, remedy) = known ?? ("text", "give it the ending .csv")
      log.add("INV001", file: path, "the file is \(what), not a workbook (.xlsx)", fix: remedy)
      return
    }
    let sheets = WorkbookReader(file: path, log: log).sheets(of: bytes)
    let own = Self.table(called: String(name.prefix { $0 != "." }))
    let filled = sheets.filter { !$0.document.rows.isEmpty && !$0.isHidden }
    for sheet in sheets {
      let isOnly = filled.count == 1 && filled[0].name == sheet.name
      guard let table = Self.table(called: sheet.name) ?? (isOnly ? own : nil) else {
        report(unread: sheet, path: path, log: log)
        continue
      }
      let reader = TableReader(
        specification: InventorySchema.table(table), file: path, settings: settings, log: log)
      let span = SourceSpan(file: path, line: 0, sheet: sheet.name)
      take(reader.read(sheet: sheet.document), as: table, from: span, log: log)
    }
  }

  private func report(unread sheet: WorkbookReader.Sheet, path: String, log: FindingLog) {
    guard !sheet.isHidden, !sheet.document.rows.isEmpty else { return }
    let names = TableName.allCases.map(\.rawValue)
    let nearest = Suggestion.nearest(to: sheet.name, in: names)
    log.add(
      "INV062", at: SourceSpan(file: path, line: 0, sheet: sheet.name),
      "sheet '\(sheet.name)' is not read",
      fix: nearest.map { "name it \($0) if it was meant" })
  }
}

extension RowReader {
  /// Enters the row's identifier at its place among the table's rows.
  fileprivate func enter(_ id: String, _ column: String, place: Int) {
    if id.contains(where: { ";*:".contains($0) }) {
      add("INV013", column, "identifier '\(id)' holds a mark that lists use")
    }
    let entry = IdentifierRegister.Entry(
      table: table.specification.name, row: place, span: span(column))
    if let padded = context.register.padded(like: id), let other = context.register[padded] {
      add(
        "INV055", column, "identifiers '\(id)' and '\(padded)' differ by leading zeros only",
        label: "\(other.span.short)")
    }
    guard let earlier = context.register.enter(id, entry) else { return }
    add(
      "INV012", column, "identifier '\(id)' is taken by a \(earlier.table.rowNoun)",
      label: "first at \(earlier.span.short)",
      fix: "give this row or \(earlier.span.short) another identifier")
  }
}
