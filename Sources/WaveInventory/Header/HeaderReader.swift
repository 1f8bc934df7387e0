import WaveCore

/// Finds the columns of a table in its header.
struct HeaderReader {
  /// What the table should hold.
  let specification: TableSpecification
  /// Where findings go.
  let log: FindingLog

  /// What a header says.
  struct Reading {
    /// The columns that were found, by name.
    var columns: [String: ReadTable.Column] = [:]
    /// Columns whose head is the name of a thing and whose cells mark what belongs to it.
    var marks: [ReadTable.MarkColumn] = []
    /// The last row of the header, a row of units under it included.
    var lastRow: Int
  }

  /// What a header names; unknown, doubled and missing columns become findings.
  func reading(of header: HeaderLines, in document: CSVDocument) -> Reading {
    let names = ColumnIndex(specification)
    var reading = Reading(lastRow: header.last)
    var unknown: [(place: Int, name: String)] = []
    reportWidth(of: header, in: document)
    for (place, name) in header.names.prefix(TableReader.columnLimit).enumerated()
    where !name.isEmpty {
      guard let found = names.place(of: name) else {
        unknown.append((place, name))
        continue
      }
      let column = specification.columns[found]
      guard let earlier = reading.columns[column.name] else {
        reading.columns[column.name] = ReadTable.Column(
          specification: column, place: place, headerUnit: HeaderUnits.unit(in: name))
        continue
      }
      log.add(
        "INV009", at: document.span(place, of: header.last, field: column.name),
        excerpt: document.excerpt(place, of: header.last),
        "columns '\(header.names[earlier.place])' and '\(name)' are both \(column.name)")
    }
    takeUnits(into: &reading, in: document)
    if isMatrix(reading, unknown: unknown.count) {
      reading.marks = unknown.map {
        ReadTable.MarkColumn(
          name: $0.name, place: $0.place, span: document.span($0.place, of: header.last),
          excerpt: document.excerpt($0.place, of: header.last))
      }
      return reading
    }
    for (place, name) in unknown { reportUnknown(name, at: place, in: document, row: header.last) }
    reportMissing(reading, in: document, row: header.last)
    return reading
  }
}

extension HeaderReader {
  private func reportWidth(of header: HeaderLines, in document: CSVDocument) {
    guard header.names.count > TableReader.columnLimit else { return }
    log.add(
      "INV071", at: document.span(ofRow: header.last),
      "the header has \(Grouped.digits(header.names.count)) columns; "
        + "\(Grouped.digits(TableReader.columnLimit)) are read")
  }

  /// A matrix of marks names one side of a use by its column's head and the other by its rows.
  private func isMatrix(_ reading: Reading, unknown: Int) -> Bool {
    guard specification.name == .moduleUsage, unknown > 0 else { return false }
    let sides = ["module_id", "plant_id", "database_id"].filter { reading.columns[$0] != nil }
    return sides.count == 1
  }

  private func takeUnits(into reading: inout Reading, in document: CSVDocument) {
    let next = reading.lastRow + 1
    guard next < document.rows.count, let units = HeaderUnits.units(document.texts(of: next)),
      reading.columns.values.allSatisfy({ column in
        !column.specification.isRequired
          || HeaderUnits.namesNothing(document.text(column.place, of: next))
      })
    else { return }
    reading.lastRow = next
    for (name, column) in reading.columns
    where column.headerUnit == nil && column.place < units.count {
      reading.columns[name]?.headerUnit = units[column.place]
    }
  }

  private func reportUnknown(_ header: String, at place: Int, in document: CSVDocument, row: Int) {
    let names = specification.columns.map(\.name)
    let nearest = Suggestion.nearest(to: header, in: names)
    log.add(
      "INV007", at: document.span(place, of: row), excerpt: document.excerpt(place, of: row),
      "column '\(header)' is not known in \(specification.name.file)",
      label: nearest.map { "did you mean \($0)?" } ?? "not read",
      fix: nearest.map { "rename the column to \($0), or delete it" })
  }

  private func reportMissing(_ reading: Reading, in document: CSVDocument, row: Int) {
    for column in specification.columns
    where column.isRequired && reading.columns[column.name] == nil {
      log.add(
        "INV008", at: document.span(ofRow: row), excerpt: document.excerpt(ofRow: row),
        "column '\(column.name)' is missing",
        fix: "add the column \(column.name): \(column.documentation)")
    }
  }
}
