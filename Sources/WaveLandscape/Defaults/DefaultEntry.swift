/// One default: the value a blank cell of a column takes, and how far the truth may lie from it.
public struct DefaultEntry: Hashable, Sendable {
  /// Three letters and three digits: `DEF009`.
  public var code: String
  /// The table, by its file's name without `.csv`.
  public var table: String
  /// The column.
  public var column: String
  /// The value taken where no other cell of the inventory leads to a better one.
  public var value: DefaultValue
  /// How the value follows from other cells, where it does.
  public var rule: String?
  /// The tenth percentile of the true value, as a multiple of the assumed one.
  public var lowFactor: Double
  /// The ninetieth percentile of the true value, as a multiple of the assumed one.
  public var highFactor: Double
  /// How sure the default is.
  public var mark: SourceMark
  /// Where it comes from.
  public var source: String
  /// Why this value.
  public var reason: String
}

extension DefaultEntry {
  /// A number with its spread.
  static func number(
    _ code: String, _ place: (table: String, column: String), _ value: Double, _ unit: String,
    _ spread: ClosedRange<Double>, _ reason: String, rule: String? = nil,
    mark: SourceMark = .inferred, source: String = "planning practice"
  ) -> DefaultEntry {
    DefaultEntry(
      code: code, table: place.table, column: place.column, value: .number(value, unit: unit),
      rule: rule, lowFactor: spread.lowerBound, highFactor: spread.upperBound, mark: mark,
      source: source, reason: reason)
  }

  /// A yes or no, without a spread.
  static func flag(
    _ code: String, _ place: (table: String, column: String), _ value: Bool, _ reason: String,
    rule: String? = nil
  ) -> DefaultEntry {
    DefaultEntry(
      code: code, table: place.table, column: place.column, value: .flag(value), rule: rule,
      lowFactor: 1, highFactor: 1, mark: .inferred, source: "planning practice", reason: reason)
  }

  /// A word, without a spread.
  static func word(
    _ code: String, _ place: (table: String, column: String), _ value: String, _ reason: String,
    rule: String? = nil
  ) -> DefaultEntry {
    DefaultEntry(
      code: code, table: place.table, column: place.column, value: .word(value), rule: rule,
      lowFactor: 1, highFactor: 1, mark: .inferred, source: "planning practice", reason: reason)
  }
}
