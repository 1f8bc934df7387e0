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

  /// A header without case, accents, blanks, marks and remarks in brackets.
  static func key(_ header: String) -> String {
    var key: [UInt8] = []
    for scalar in header.unicodeScalars {
      switch scalar.value {
      case 40, 91: return String(decoding: key, as: UTF8.self)
      case 48...57, 97...122: key.append(UInt8(scalar.value))
      case 65...90: key.append(UInt8(scalar.value) | 0x20)
      case 0..<0x80: continue
      default: key.append(contentsOf: plain(scalar))
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// A letter with an accent as letters without; other letters as they are.
  private static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
    if let letters = unaccented[scalar] { return letters }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return [] }
    return Array(String(scalar).lowercased().utf8)
  }

  private static let unaccented: [Unicode.Scalar: [UInt8]] = {
    let groups = [
      ("a", "àáâãåÀÁÂÃÅ"), ("ae", "äæÄÆ"), ("c", "çÇ"), ("e", "èéêëÈÉÊË"), ("i", "ìíîïÌÍÎÏ"),
      ("n", "ñÑ"), ("o", "òóôõÒÓÔÕº"), ("oe", "öœÖŒ"), ("u", "ùúûÙÚÛ"), ("ue", "üÜ"), ("ss", "ß"),
    ]
    var letters: [Unicode.Scalar: [UInt8]] = [:]
    for (plain, accented) in groups {
      for scalar in accented.unicodeScalars { letters[scalar] = Array(plain.utf8) }
    }
    return letters
  }()
}
