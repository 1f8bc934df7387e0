/// Texts that spreadsheets and people leave where a value should stand.
enum SpecialCell {
  /// Whether a text is an error of a spreadsheet: `#N/A`, `#REF!`, `####`.
  static func isSpreadsheetError(_ text: String) -> Bool {
    guard text.first == "#" else { return false }
    let known: Set = [
      "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
      "#NV", "#BEZUG!", "#WERT!",
    ]
    return known.contains(text.uppercased()) || (text.count > 1 && text.allSatisfy { $0 == "#" })
  }

  /// Whether a text says that nobody knows: `n/a`, `?`, `tbd`, `-`.
  static func isPlaceholder(_ text: String) -> Bool {
    let known: Set = [
      "n/a", "n.a.", "?", "??", "???", "-", "–", "—", "tbd", "tba", "unknown", "null", "nil",
      "k.a.", "not known", "x?",
    ]
    return known.contains(text.lowercased())
  }

  /// Whether a text is a bound or a saying where one figure is asked for: `<4`, `~5`, `24/7`.
  static func isBound(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    if "<>≤≥~≈".contains(first) { return true }
    return text == "24/7" || text == "7/7" || text.lowercased() == "24x7"
  }

  /// Whether a text means yes (true) or no (false), or nil where it means neither.
  static func boolean(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "y", "true", "t", "1", "x", "on", "ja", "oui", "si", "sí": true
    case "no", "n", "false", "f", "0", "off", "nein", "non": false
    default: nil
    }
  }
}
