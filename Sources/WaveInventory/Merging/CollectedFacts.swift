/// A table under `collected/`: facts that no column of an inventory takes.
///
/// Its first column says what a row is about. What was counted anew of a thing replaces all that
/// was known of it; rows about other things stay.
enum CollectedFacts {
  /// Where such tables lie in an inventory's folder.
  static let folder = "collected/"

  /// A table with what was counted anew.
  static func merged(_ incoming: [UInt8], into present: [UInt8]) -> [UInt8] {
    let (old, new) = (rows(of: present), rows(of: incoming))
    guard let oldHeader = old.first, let newHeader = new.first, oldHeader.first == newHeader.first
    else { return incoming }
    let header = oldHeader + newHeader.filter { !oldHeader.contains($0) }
    let renewed = Set(new.dropFirst().compactMap(\.first))
    var text = CSVText(header)
    for row in old.dropFirst() where !renewed.contains(row[0]) { text.add(row) }
    for row in new.dropFirst() {
      let cells = Dictionary(zip(newHeader, row), uniquingKeysWith: { first, _ in first })
      text.add(header.map { cells[$0] ?? "" })
    }
    return text.bytes
  }

  private static func rows(of bytes: [UInt8]) -> [[String]] {
    guard let text = try? DecodedText(bytes).bytes else { return [] }
    let document = CSVScanner.scan(text, of: "", separator: 44)
    return document.rows.indices.map { document.texts(of: $0) }
  }
}
