/// One table of an inventory as data.
public struct TableSpecification: Hashable, Sendable {
  /// The table's name.
  public var name: TableName

  /// What its rows are, for the reference.
  public var documentation: String

  /// Its columns in the order of the reference.
  public var columns: [ColumnSpecification]

  /// A table.
  public init(_ name: TableName, _ documentation: String, columns: [ColumnSpecification]) {
    self.name = name
    self.documentation = documentation
    self.columns = columns
  }

  /// The column that holds the row's identifier, where the table has one.
  public var identifierColumn: ColumnSpecification? { columns.first { $0.type == .identifier } }

  /// The place of the column that a header cell names, by name or synonym, in any spelling.
  public func column(named header: String) -> Int? {
    let key = Self.key(header)
    return columns.firstIndex { Self.key($0.name) == key }
      ?? columns.firstIndex { $0.synonyms.contains { Self.key($0) == key } }
  }

  /// A header without case, blanks, marks and remarks in brackets.
  static func key(_ header: String) -> String {
    guard header.utf8.allSatisfy({ $0 < 0x80 }) else {
      let plain = header.prefix { $0 != "(" && $0 != "[" }
      return String(plain.lowercased().filter { $0.isLetter || $0.isNumber })
    }
    var key: [UInt8] = []
    for byte in header.utf8 {
      if byte == 40 || byte == 91 { break }
      switch byte {
      case 48...57, 97...122: key.append(byte)
      case 65...90: key.append(byte | 0x20)
      default: continue
      }
    }
    return String(decoding: key, as: UTF8.self)
  }
}
