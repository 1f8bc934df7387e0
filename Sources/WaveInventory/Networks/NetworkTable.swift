import WaveCore

/// One file of a task network: its rows, and where its columns stand.
struct NetworkTable {
  /// The rows below the header that are not blank.
  let rows: [Int]
  private let document: CSVDocument
  private let places: [String: Int]

  /// The table in a file; nil, with a finding, where it is no text or lacks a column.
  init?(_ bytes: [UInt8], file: String, columns: [String], log: FindingLog) {
    guard let text = try? DecodedText(bytes) else {
      log.add("NET001", file: file, "the file is not text")
      return nil
    }
    let reading = CSVReader.read(
      text.bytes, of: file,
      names: HeaderNames(
        place: { columns.firstIndex(of: Self.normalised($0)) }, isRequired: { _ in true }))
    let wanted = columns.joined(separator: ",")
    guard let header = reading.header else {
      log.add("NET001", file: file, "no row names the columns \(wanted)")
      return nil
    }
    document = reading.document
    let names = header.names.map(Self.normalised)
    var places: [String: Int] = [:]
    for column in columns { places[column] = names.firstIndex(of: column) }
    self.places = places
    let last = header.last
    rows = ((last + 1)..<max(last + 1, document.rows.count)).filter {
      !reading.document.isBlank(row: $0)
    }
    let missing = columns.filter { places[$0] == nil }
    guard missing.isEmpty else {
      log.add(
        "NET001", at: document.span(ofRow: last), excerpt: document.excerpt(ofRow: last),
        "the file has no column '\(missing[0])'", fix: "name the columns \(wanted)")
      return nil
    }
  }

  /// The text of a cell.
  func text(_ column: String, _ row: Int) -> String { document.text(places[column] ?? 0, of: row) }

  /// Where a cell stands.
  func place(_ column: String, _ row: Int) -> NetworkTables.Place {
    let place = places[column] ?? 0
    return NetworkTables.Place(
      span: document.span(place, of: row, field: column),
      excerpt: document.excerpt(place, of: row))
  }

  /// Adds a finding about a cell.
  func add(
    _ code: FindingCode, _ column: String, _ row: Int, _ headline: String, _ log: FindingLog,
    label: String = ""
  ) {
    let place = place(column, row)
    log.add(code, at: place.span, excerpt: place.excerpt, headline, label: label)
  }

  private static func normalised(_ name: String) -> String {
    name.lowercased().trimmedOfBlanks
  }
}
