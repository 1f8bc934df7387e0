/// What the cells of a column hold, and how they are read.
public enum ColumnType: Hashable, Sendable {
  /// The identifier of the row.
  case identifier
  /// The identifier of a row of one of these tables.
  case reference([TableName])
  /// Identifiers of rows of one of these tables; `*` stands for all where allowed.
  case references([TableName], wildcard: Bool)
  /// Any text.
  case text
  /// Texts separated by `;`.
  case words
  /// A whole number in a range.
  case integer(ClosedRange<Int>)
  /// A number in a range.
  case decimal(ClosedRange<Double>)
  /// A share: 0…1, or a percentage.
  case share
  /// Yes or no.
  case boolean
  /// A span of elapsed time; a bare number counts in the unit.
  case duration(DurationUnit)
  /// An amount in the row's or the inventory's currency, or with its own.
  case money
  /// A currency's three-letter code.
  case currency
  /// A date.
  case date
  /// A date, with or without a time of day.
  case dateTime
  /// A day of every year.
  case monthDay
  /// Hours that come back every week.
  case window
  /// Several such hours, separated by `;`.
  case windows
  /// A time zone identifier.
  case timezone
  /// A product version, of which the major number counts.
  case version
  /// One of a closed list of words.
  case choice([String])
  /// Whom a calendar row concerns.
  case scope
  /// What a risk hits.
  case target
  /// A duration, an amount or a factor, as the risk's impact says.
  case impactSize

  /// How the reference names the type.
  public var name: String {
    switch self {
    case .identifier: "identifier"
    case .reference(let tables): "identifier of " + Self.list(tables)
    case .references(let tables, let wildcard):
      "list of identifiers of " + Self.list(tables) + (wildcard ? ", or *" : "")
    case .text: "text"
    case .words: "list of words"
    case .integer(let range): "whole number, " + Self.bounds(range)
    case .decimal(let range): "number, " + Self.bounds(range)
    case .share: "share 0…1, or percent"
    case .boolean: "yes or no"
    case .duration(let unit): "duration; a bare number is \(unit.plural)"
    case .money: "money"
    case .currency: "currency code"
    case .date: "date"
    case .dateTime: "date or date-time"
    case .monthDay: "MM-DD"
    case .window: "weekly hours"
    case .windows: "list of weekly hours"
    case .timezone: "time zone identifier"
    case .version: "version"
    case .choice(let words): words.joined(separator: " / ")
    case .scope: "scope"
    case .target: "identifier, kind:… or *"
    case .impactSize: "duration, money or factor, by impact"
    }
  }
}

extension ColumnType {
  private static func list(_ tables: [TableName]) -> String {
    tables.map(\.file).joined(separator: ", ")
  }

  private static func bounds(_ range: ClosedRange<Int>) -> String {
    range.upperBound == .max
      ? "\(range.lowerBound) or more" : "\(range.lowerBound)…\(range.upperBound)"
  }

  private static func bounds(_ range: ClosedRange<Double>) -> String {
    range.upperBound == .infinity
      ? "\(range.lowerBound) or more" : "\(range.lowerBound)…\(range.upperBound)"
  }
}
