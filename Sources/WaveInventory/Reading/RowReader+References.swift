import WaveCore
import WaveLandscape

extension RowReader {
  /// The row of one of some tables that a cell refers to.
  func reference(_ name: String, in tables: [TableName]) -> IdentifierRegister.Entry? {
    guard let id = text(name) else { return nil }
    return resolve(id, name, in: tables)
  }

  /// The place in a table of the row that a cell refers to.
  func index<Element>(_ name: String, in table: TableName, of type: Element.Type) -> Index<Element>?
  {
    reference(name, in: [table]).map { Index($0.row) }
  }

  /// The entry of an identifier, or nil with a finding where it is not there.
  func resolve(
    _ id: String, _ name: String, in tables: [TableName]
  ) -> IdentifierRegister.Entry? {
    let row = self.table.specification.name.rowNoun
    guard let entry = context.register[id] else {
      if let padded = context.register.padded(like: id), let entry = context.register[padded] {
        addReference(
          "INV014", name, id, "\(row) refers to unknown \(Self.noun(tables)) '\(id)'",
          label: "its leading zeros were lost",
          fix: "write '\(padded)' (\(entry.span.short)); keep the column as text")
        return nil
      }
      let nearest = context.nearest(to: id, in: tables)
      let place = nearest.map { " (\($0.entry.span.short))" } ?? ""
      let noun = Self.noun(tables)
      addReference(
        "INV014", name, id, "\(row) refers to unknown \(noun) '\(id)'",
        label: "no \(noun) has this id",
        fix: nearest.map { "write '\($0.id)'\(place), or add \(id) to \(Self.files(tables))" }
          ?? "add \(id) to \(Self.files(tables)), or correct it here")
      return nil
    }
    guard tables.contains(entry.table) else {
      addReference(
        "INV015", name, id,
        "\(row) refers to \(entry.table.rowNoun) '\(id)' where a \(Self.noun(tables)) is asked for",
        label: "\(entry.span.short)", fix: "name a row of \(Self.files(tables))")
      return nil
    }
    return entry
  }

  /// Adds a finding under one identifier of a list.
  func addReference(
    _ code: FindingCode, _ name: String, _ id: String, _ headline: String, label: String,
    fix: String
  ) {
    var place = span(name)
    if let cell = cell(name), let start = cell.text.start(ofItem: id) {
      place.column += cell.text.distance(from: cell.text.startIndex, to: start)
      place.length = max(1, id.count)
    }
    context.log.add(
      code, at: place, excerpt: excerpt(name), headline, label: label, fix: fix)
  }

  private static func noun(_ tables: [TableName]) -> String {
    tables.map(\.rowNoun).joined(separator: " or ")
  }

  private static func files(_ tables: [TableName]) -> String {
    tables.map(\.file).joined(separator: " or ")
  }
}

extension String {
  /// Where an item of a `;` list begins.
  fileprivate func start(ofItem item: String) -> Index? {
    for part in split(separator: ";", omittingEmptySubsequences: false)
    where part.trimmedOfBlanks == item {
      return part.firstIndex { !$0.isWhitespace }
    }
    return nil
  }
}
