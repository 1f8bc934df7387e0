/// What became of one row.
public struct SnapshotRowDifference: Hashable, Sendable, Codable {
  /// What became of it.
  public var kind: Kind
  /// The identifier, or the cells by which the row is known.
  public var key: String
  /// What its place begins with, shared by all rows of a table: `plants.csv:`, `acme.xlsx:plants!`.
  public var source: String
  /// Its line, or the sheet's row.
  public var line: Int
  /// The cells that differ, in the order of the reference; none where the row is new or gone.
  public var cells: [SnapshotCellDifference]

  /// What became of a row.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// Only the later state has it.
    case new
    /// Both have it, with other cells.
    case changed
    /// Only the earlier state had it.
    case gone
  }

  /// What became of a row.
  public init(
    kind: Kind, key: String, source: String, line: Int, cells: [SnapshotCellDifference] = []
  ) {
    self.kind = kind
    self.key = key
    self.source = source
    self.line = line
    self.cells = cells
  }

  /// Where it stands; where it is gone, where it stood: `plants.csv:7`, `acme.xlsx:plants!7`.
  public var place: String { source + String(line) }
}

extension SnapshotRowDifference {
  private enum CodingKeys: CodingKey {
    case kind, key, place, cells
  }

  /// Reads a record whose place is a text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let place = try container.decode(String.self, forKey: .place)
    let digits = place.reversed().prefix { $0.isASCII && $0.isNumber }.count
    self.init(
      kind: try container.decode(Kind.self, forKey: .kind),
      key: try container.decode(String.self, forKey: .key),
      source: String(place.dropLast(digits)),
      line: Int(place.suffix(digits)) ?? 0,
      cells: try container.decode([SnapshotCellDifference].self, forKey: .cells))
  }

  /// Writes a record whose place is a text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(key, forKey: .key)
    try container.encode(place, forKey: .place)
    try container.encode(cells, forKey: .cells)
  }
}
