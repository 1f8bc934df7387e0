/// A question that is put to an Odoo database: what leaves it are counts and names.
public struct OdooQuery: Sendable {
  /// Its name, which its result's file has too.
  public let name: String
  /// What it asks, in a sentence.
  public let purpose: String
  /// The columns of its result.
  public let columns: [String]
  /// How it is asked, the newest layout of tables first.
  let variants: [Variant]

  /// A way to ask that needs tables and columns, which not every version has.
  struct Variant: Sendable {
    /// What must be there: `table`, or `table.column`.
    var needs: [String]
    /// The query.
    var sql: String
  }

  /// A query.
  init(_ name: String, _ purpose: String, _ columns: [String], _ variants: Variant...) {
    self.name = name
    self.purpose = purpose
    self.columns = columns
    self.variants = variants
  }

  /// The file of its result.
  public var file: String { "\(name).csv" }
}
