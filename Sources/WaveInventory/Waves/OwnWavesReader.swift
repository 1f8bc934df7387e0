import WaveCore

/// Reads a file of the user's own waves.
///
/// It has the columns `asset` and `slot` (any date in the slot), or `asset`, `wave` and `slot`,
/// where one row of each wave names the slot and the others may leave it blank.
public enum OwnWavesReader {
  /// What the file says.
  public static func read(_ bytes: [UInt8], file: String) -> OwnWaves {
    let log = FindingLog()
    guard let text = try? DecodedText(bytes) else {
      log.add("WAV001", file: file, "the waves are not text")
      return OwnWaves(assignments: [], findings: log.sorted)
    }
    let reading = CSVReader.read(
      text.bytes, of: file,
      names: HeaderNames(
        place: { Places.allNames.firstIndex(of: normalised($0)) }, isRequired: { _ in true }))
    let document = reading.document
    guard let lines = reading.header else {
      log.add("WAV001", file: file, "the waves have no header with 'asset' and 'slot'")
      return OwnWaves(assignments: [], findings: log.sorted)
    }
    let header = lines.last
    let columns = lines.names.map(normalised)
    let places = Places(columns)
    guard let asset = places.asset, places.slot != nil || places.wave != nil else {
      log.add(
        "WAV001", at: document.span(ofRow: header), excerpt: document.excerpt(ofRow: header),
        "the waves need a column 'asset' and a column 'slot'")
      return OwnWaves(assignments: [], findings: log.sorted)
    }
    let rows = ((header + 1)..<max(header + 1, document.rows.count))
      .filter { !document.isBlank(row: $0) }
    UnreadCells(table: "the waves", columns: Places.names, normalised: normalised, log: log)
      .report(lines, rows, in: document)
    if rows.isEmpty {
      log.add(
        "WAV009", at: document.span(ofRow: header), excerpt: document.excerpt(ofRow: header),
        "the waves have a header and no rows")
    }
    var table = Table(document: document, places: places, asset: asset, rows: rows, log: log)
    return OwnWaves(assignments: table.assignments(), findings: log.sorted)
  }

  private static func normalised(_ name: String) -> String {
    name.lowercased().replacing(" ", with: "_")
  }
}

/// Where the columns stand.
private struct Places {
  var asset: Int?
  var slot: Int?
  var wave: Int?

  /// The names that each column may have.
  static let names = [["asset", "plant_id", "asset_id"], ["slot", "window", "date"], ["wave"]]
  /// All of them.
  static let allNames = names.flatMap(\.self)

  init(_ columns: [String]) {
    let places = Self.names.map { names in columns.firstIndex { names.contains($0) } }
    (asset, slot, wave) = (places[0], places[1], places[2])
  }
}

/// The rows below the header.
private struct Table {
  let document: CSVDocument
  let places: Places
  let asset: Int
  let rows: [Int]
  let log: FindingLog

  mutating func assignments() -> [OwnWaves.Assignment] {
    let dates = datesOfWaves()
    var seen: [String: SourceSpan] = [:]
    return rows.compactMap { row in
      let name = document.text(asset, of: row)
      guard !name.isEmpty else {
        add("WAV004", row, asset, "the row names no asset")
        return nil
      }
      let span = document.span(ofRow: row)
      if let earlier = seen.updateValue(span, forKey: name) {
        add("WAV003", row, asset, "asset '\(name)' stands twice, first at \(earlier.short)")
        return nil
      }
      guard let date = date(of: row) ?? dates[wave(of: row)] else {
        if stated(row).isEmpty {
          add("WAV004", row, places.slot ?? asset, "asset '\(name)' has no slot, nor has its wave")
        }
        return nil
      }
      return OwnWaves.Assignment(asset: Identifier(name), date: date, row: span)
    }
  }

  private func stated(_ row: Int) -> String { places.slot.map { document.text($0, of: row) } ?? "" }

  private func wave(of row: Int) -> String { places.wave.map { document.text($0, of: row) } ?? "" }

  private func date(of row: Int) -> CivilDate? {
    DateCell.date(DateCell.halves(stated(row)).date, style: nil)
  }

  private func datesOfWaves() -> [String: CivilDate] {
    var dates: [String: CivilDate] = [:]
    for row in rows where !stated(row).isEmpty {
      guard let date = date(of: row) else {
        add("WAV002", row, places.slot ?? 0, "'\(stated(row))' is not a date")
        continue
      }
      let wave = wave(of: row)
      guard !wave.isEmpty else { continue }
      if let other = dates[wave], (other - date).magnitude > 6 {
        add("WAV005", row, places.slot ?? 0, "wave \(wave) has two slots, \(other) and \(date)")
      }
      dates[wave] = dates[wave] ?? date
    }
    return dates
  }

  private func add(_ code: FindingCode, _ row: Int, _ column: Int, _ headline: String) {
    log.add(
      code, at: document.span(column, of: row), excerpt: document.excerpt(column, of: row), headline
    )
  }
}
