/// Texts that spreadsheets and people leave where a value should stand.
enum SpecialCell {
  /// Whether a text is an error of a spreadsheet: `#N/A`, `#REF!`, `####`.
  static func isSpreadsheetError(_ text: String) -> Bool {
    guard text.first == "#" else { return false }
    return errors.contains(text.uppercased()) || (text.count > 1 && text.allSatisfy { $0 == "#" })
  }

  /// The errors of spreadsheets in English, German, French and Spanish.
  private static let errors: Set = [
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    "#BUSY!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#GETTING_DATA",
    "#NV", "#BEZUG!", "#WERT!", "#ZAHL!", "#ÜBERLAUF!", "#VALEUR!", "#NOM?", "#NOMBRE!", "#NUL!",
    "#¡VALOR!", "#¡REF!", "#¡DIV/0!", "#¡NUM!", "#¿NOMBRE?", "#¡NULO!", "#N/D",
  ]

  /// Whether a text says that nobody knows: `n/a`, `?`, `tbd`, `-`.
  static func isPlaceholder(_ text: String) -> Bool {
    placeholders.contains(text.lowercased())
  }

  /// Whether a text of so many bytes that begins with a byte could be a placeholder.
  static func mayBePlaceholder(length: Int, first: UInt8) -> Bool {
    length < placeholderStarts.count
      && (first >= 0x80 || placeholderStarts[length][Int(first | 0x20)])
  }

  /// For every length, which bytes a placeholder of that length begins with, in lower case.
  private static let placeholderStarts: [[Bool]] = {
    let longest = placeholders.map(\.utf8.count).max() ?? 0
    var starts = [[Bool]](
      repeating: [Bool](repeating: false, count: 256), count: longest + 1)
    for placeholder in placeholders {
      guard let first = placeholder.utf8.first else { continue }
      starts[placeholder.utf8.count][Int(first | 0x20)] = true
    }
    return starts
  }()

  private static let placeholders: Set = [
    "n/a", "n.a.", "?", "??", "???", "-", "--", "–", "—", "tbd", "tba", "tbc", "unknown",
    "null", "nil", "none known", "not known", "x?", "k.a.", "k. a.", "unbekannt", "offen",
    "inconnu", "à définir", "n.c.", "s.o.", "desconocido", "por definir", "s/d",
  ]

  /// Whether a text is a bound or a saying where one figure is asked for: `<4`, `~5`, `24/7`.
  static func isBound(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    if "<>≤≥~≈".contains(first) { return true }
    return text == "24/7" || text == "7/7" || text.lowercased() == "24x7"
  }

  /// Whether a text means yes (true) or no (false), or nil where it means neither.
  static func boolean(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "y", "true", "t", "1", "x", "on", "ja", "j", "wahr", "oui", "o", "vrai", "si", "sí",
      "s", "verdadero", "✓", "✔", "☑", "✅":
      true
    case "no", "n", "false", "f", "0", "off", "nein", "falsch", "non", "faux", "falso", "✗", "✘",
      "☐", "❌":
      false
    default: nil
    }
  }
}
