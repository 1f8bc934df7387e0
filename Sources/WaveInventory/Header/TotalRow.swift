/// Tells rows that add up others, which spreadsheets put below or between them.
enum TotalRow {
  /// Whether a row is a total: its identifier is blank or says so, and nothing else but figures
  /// stands beside it.
  ///
  /// - Complexity: O(1) for a row whose first cell has neither of the letters such words begin by.
  static func isTotal(_ row: Int, in document: CSVDocument, identifier: Int?) -> Bool {
    let first = (0..<Int(document.rows[row].cellCount)).first { !document.isBlank($0, of: row) }
    guard let first, let start = document.firstByte(first, of: row),
      initials.contains(start | 0x20), isWord(document.text(first, of: row))
    else { return false }
    if let identifier, first != identifier { return document.isBlank(identifier, of: row) }
    return ((first + 1)..<Int(document.rows[row].cellCount)).allSatisfy {
      isFigure(document.text($0, of: row))
    }
  }

  private static let words: Set = [
    "total", "totals", "grand total", "subtotal", "sub-total", "sum", "summe", "gesamt",
    "gesamtsumme", "zwischensumme", "insgesamt", "total général", "sous-total", "somme", "suma",
    "suma total", "total general", "totales", "totaux", "σ", "∑",
  ]

  private static let initials = Set(words.compactMap { $0.utf8.first.map { $0 | 0x20 } })

  /// Whether a text is a word that totals begin by.
  static func isTotalWord(_ text: String) -> Bool { isWord(text) }

  private static func isWord(_ text: String) -> Bool {
    let plain = text.lowercased().trimmingSuffix { $0 == ":" || $0 == " " }
    return words.contains(String(plain))
  }

  private static func isFigure(_ text: String) -> Bool {
    text.allSatisfy { !$0.isLetter || $0.isCurrencySymbol }
  }
}

extension StringProtocol {
  /// The text without the characters at its end for which a condition holds.
  fileprivate func trimmingSuffix(while drops: (Character) -> Bool) -> SubSequence {
    guard let last = lastIndex(where: { !drops($0) }) else { return self[startIndex..<startIndex] }
    return self[...last]
  }
}
