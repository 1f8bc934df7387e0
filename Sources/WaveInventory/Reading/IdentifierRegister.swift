import WaveCore

/// Every identifier of an inventory with its table, row and place.
struct IdentifierRegister {
  private var entries: [String: Entry] = [:]
  private var byTable: [TableName: [String]] = [:]
  private var byNumber: [Substring: String] = [:]

  /// A registered identifier.
  struct Entry {
    /// The table its row stands in.
    var table: TableName
    /// The row's place in that table, counted from 0.
    var row: Int
    /// Where the identifier is written.
    var span: SourceSpan
  }

  /// A register of nothing.
  init() {}

  /// Enters an identifier, and returns the earlier entry where it is taken.
  mutating func enter(_ id: String, _ entry: Entry) -> Entry? {
    if let earlier = entries[id] { return earlier }
    entries[id] = entry
    if let number = Self.number(id), byNumber[number] == nil { byNumber[number] = id }
    byTable[entry.table, default: []].append(id)
    return nil
  }

  /// The entry of an identifier.
  subscript(id: String) -> Entry? { entries[id] }

  /// Another identifier that is the same number but for zeros at its beginning: `007` for `7`.
  func padded(like id: String) -> String? {
    guard let number = Self.number(id), let other = byNumber[number], other != id else {
      return nil
    }
    return other
  }

  /// An identifier of digits without the zeros at its beginning; nil for any other.
  private static func number(_ id: String) -> Substring? {
    guard !id.isEmpty, id.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return id.drop { $0 == "0" }
  }

  /// The identifiers of a table in the order of its rows.
  func identifiers(of table: TableName) -> [String] { byTable[table] ?? [] }

  /// The identifier of one of the tables that is nearest to a misspelt one.
  func nearest(to id: String, in tables: [TableName]) -> (id: String, entry: Entry)? {
    let candidates = tables.flatMap { identifiers(of: $0) }
    guard let found = Suggestion.nearest(to: id, in: candidates), let entry = entries[found] else {
      return nil
    }
    return (found, entry)
  }
}
