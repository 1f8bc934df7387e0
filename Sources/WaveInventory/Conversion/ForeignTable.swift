import WaveCore
import WaveOutcome

/// A table of another tool: its cells by column name, whatever order and decoration it has.
struct ForeignTable {
  /// The file as findings show it.
  let file: String
  /// The rows of data.
  let rows: [Int]

  private let document: CSVDocument
  private let header: HeaderLines
  private let places: [String: Int]

  /// Reads a table, or nil where none of the columns is there without which it makes no sense.
  ///
  /// - Parameters:
  ///   - known: the columns that are carried over, plain.
  ///   - required: those of them one of which must be there.
  init?(_ bytes: [UInt8], file: String, known: [String], required: Set<String>, log: FindingLog) {
    let text: DecodedText
    do {
      text = try DecodedText(bytes)
    } catch {
      log.add("CNV001", file: file, "the file is \(error.name)", fix: error.remedy)
      return nil
    }
    if let line = text.firstForeignLine {
      log.add(
        "CNV002", at: SourceSpan(file: file, line: line),
        "the file is not UTF-8; Windows-1252 is taken")
    }
    let names = HeaderNames(
      place: { known.firstIndex(of: Self.plain($0)) }, isRequired: { required.contains(known[$0]) })
    let reading = CSVReader.read(text.bytes, of: file, names: names)
    document = reading.document
    let columns = reading.header?.names.map(Self.plain) ?? []
    guard let header = reading.header, columns.contains(where: required.contains) else {
      log.add(
        "CNV001", file: file,
        "no column '\(required.sorted().joined(separator: "' or '"))' is there")
      return nil
    }
    self.file = file
    self.header = header
    places = Dictionary(
      columns.enumerated().filter { !$0.element.isEmpty }.map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let cells = document
    rows = ((header.last + 1)..<max(header.last + 1, cells.rows.count))
      .filter { !cells.isBlank(row: $0) }
    for quote in document.openQuotes {
      let (span, excerpt) = document.place(ofByte: quote)
      log.add(
        "CNV003", at: span, excerpt: excerpt, "a quote is never closed", label: "it opens here")
    }
  }

  /// A column's name without case, blanks, `_`, `-`, `*` and what stands in brackets.
  static func plain(_ name: String) -> String {
    let open = name.prefix { $0 != "(" }
    return String(open.lowercased().filter { !$0.isWhitespace && !"_-*".contains($0) })
  }

  /// Whether the table has a column.
  func has(_ column: String) -> Bool { places[column] != nil }

  /// The text of the first of several columns that is filled; empty where none is.
  func text(_ columns: [String], _ row: Int) -> String {
    for column in columns {
      guard let place = places[column] else { continue }
      let text = document.text(place, of: row).trimmedOfBlanks
      let isNothing = SpecialCell.isPlaceholder(text) || SpecialCell.isSpreadsheetError(text)
      if !text.isEmpty, !isNothing { return text }
    }
    return ""
  }

  /// The place of the first of several columns that is there, in a row.
  func span(_ columns: [String], _ row: Int) -> SourceSpan {
    guard let column = columns.first(where: has), let place = places[column] else {
      return document.span(ofRow: row)
    }
    return document.span(place, of: row, field: header.names[place])
  }

  /// The line on which that place is.
  func excerpt(_ columns: [String], _ row: Int) -> String {
    guard let column = columns.first(where: has), let place = places[column] else {
      return document.excerpt(ofRow: row)
    }
    return document.excerpt(place, of: row)
  }

  /// The columns beside those carried over that hold anything, with how many cells are filled.
  func lost(but carried: Set<String>) -> [LostColumn] {
    header.names.enumerated().compactMap { place, name in
      guard !carried.contains(Self.plain(name)) || places[Self.plain(name)] != place else {
        return nil
      }
      let filled = rows.count { !document.isBlank(place, of: $0) }
      guard filled > 0 else { return nil }
      return LostColumn(
        file: file, column: name.isEmpty ? "column \(place + 1)" : name, filled: filled,
        span: document.span(place, of: header.last))
    }
  }
}
