/// One column of a table as data: findings, defaults and the reference all read it.
public struct ColumnSpecification: Hashable, Sendable {
  /// The column's name as its header spells it.
  public var name: String

  /// What its cells hold.
  public var type: ColumnType

  /// What a blank cell means.
  public var blank: Blank

  /// What the column says, for the reference.
  public var documentation: String

  /// A cell as it may look.
  public var example: String

  /// Other names under which the column is known.
  public var synonyms: [String]

  /// What a blank cell means.
  public enum Blank: Hashable, Sendable {
    /// The cell must be filled.
    case refused
    /// Nothing is taken in its place; the text says what that means.
    case open(String)
    /// The entry of `DefaultBook` with this code is taken and listed as an assumption.
    case assumed(String)
  }

  /// A column.
  public init(
    _ name: String, _ type: ColumnType, blank: Blank, _ documentation: String, example: String,
    synonyms: [String] = []
  ) {
    self.name = name
    self.type = type
    self.blank = blank
    self.documentation = documentation
    self.example = example
    self.synonyms = synonyms
  }

  /// Whether the column must be there and filled in every row.
  public var isRequired: Bool { blank == .refused }
}

extension ColumnSpecification {
  /// A column that must be filled.
  static func required(
    _ name: String, _ type: ColumnType, _ documentation: String, example: String,
    also synonyms: String...
  ) -> ColumnSpecification {
    ColumnSpecification(
      name, type, blank: .refused, documentation, example: example, synonyms: synonyms)
  }

  /// A column whose blank cells take a default and are listed as assumptions.
  static func assumed(
    _ name: String, _ type: ColumnType, _ code: String, _ documentation: String, example: String,
    also synonyms: String...
  ) -> ColumnSpecification {
    ColumnSpecification(
      name, type, blank: .assumed(code), documentation, example: example, synonyms: synonyms)
  }

  /// A column whose blank cells stay blank.
  static func open(
    _ name: String, _ type: ColumnType, _ documentation: String, blank: String = "none",
    example: String, also synonyms: String...
  ) -> ColumnSpecification {
    ColumnSpecification(
      name, type, blank: .open(blank), documentation, example: example, synonyms: synonyms)
  }
}
