/// What a column is called in the headers of German, French and Spanish exports.
///
/// Case, accents, blanks and marks do not count, so each spelling stands once.
public struct HeaderTranslation: Hashable, Sendable {
  /// The column's name, in whichever table it stands.
  public let column: String
  /// Its names in German.
  public let german: [String]
  /// Its names in French.
  public let french: [String]
  /// Its names in Spanish.
  public let spanish: [String]

  /// A column with its names in three languages, each list with commas between.
  init(_ column: String, _ german: String, _ french: String, _ spanish: String) {
    self.column = column
    self.german = Self.names(german)
    self.french = Self.names(french)
    self.spanish = Self.names(spanish)
  }

  /// The names in all three languages.
  public var names: [String] { german + french + spanish }

  /// All columns that have names in other languages.
  public static let all = organisation + functionality + operation + money

  /// The names of a column in other languages; none where it has none.
  static func names(of column: String) -> [String] { byColumn[column] ?? [] }

  private static let byColumn = Dictionary(
    all.map { ($0.column, $0.names) }, uniquingKeysWith: { first, second in first + second })

  private static func names(_ list: String) -> [String] {
    list.split(separator: ",").map(\.trimmedOfBlanks).filter { !$0.isEmpty }
  }
}
