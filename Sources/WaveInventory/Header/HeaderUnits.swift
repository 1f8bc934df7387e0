import WaveCore

/// A row of units under the header, as spreadsheets have it: `(h)`, `[EUR]`, `GB`.
enum HeaderUnits {
  /// The units of a row, by column; nil where any of its cells is something else.
  static func units(_ cells: [String]) -> [DurationUnit?]? {
    guard cells.contains(where: isBracketed), cells.allSatisfy(isUnit) else { return nil }
    return cells.map { unit(in: $0) ?? DurationUnit(word: $0) }
  }

  /// The unit of time in brackets behind a name: `tolerance (min)`.
  static func unit(in header: String) -> DurationUnit? {
    guard let open = header.firstIndex(where: { $0 == "(" || $0 == "[" }) else { return nil }
    let inside = header[header.index(after: open)...].prefix { $0 != ")" && $0 != "]" }
    return DurationUnit(word: inside)
  }

  private static func isBracketed(_ cell: String) -> Bool {
    (cell.hasPrefix("(") && cell.hasSuffix(")")) || (cell.hasPrefix("[") && cell.hasSuffix("]"))
  }

  /// Whether a row of units can have a text under the name of a row's identifier: a blank, or a
  /// word that says what stands there; anything else, in brackets too, is an identifier.
  static func namesNothing(_ cell: String) -> Bool {
    let inside = isBracketed(cell) ? cell.dropFirst().dropLast() : cell[...]
    return ["", "-", "id", "text", "code", "name"].contains(inside.lowercased())
  }

  private static let words: Set = ["gb", "%", "€", "£", "days", "pt", "id", "text", "date"]

  private static func isUnit(_ cell: String) -> Bool {
    if cell.isEmpty { return true }
    return isBracketed(cell) || words.contains(cell.lowercased()) || DurationUnit(word: cell) != nil
      || Currency(code: cell) != nil
  }
}
