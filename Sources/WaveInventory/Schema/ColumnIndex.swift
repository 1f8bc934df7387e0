/// The columns of a table by every name they are known under, made once per file.
struct ColumnIndex {
  private var places: [String: Int] = [:]

  /// The names of a table's columns; a name wins over a synonym of another column, and both over
  /// a name in another language.
  init(_ table: TableSpecification) {
    for (place, column) in table.columns.enumerated() {
      for name in column.synonyms where places[TableSpecification.key(name)] == nil {
        places[TableSpecification.key(name)] = place
      }
    }
    for (place, column) in table.columns.enumerated() {
      places[TableSpecification.key(column.name)] = place
    }
    for (place, column) in table.columns.enumerated() {
      for name in HeaderTranslation.names(of: column.name)
      where places[TableSpecification.key(name)] == nil {
        places[TableSpecification.key(name)] = place
      }
    }
  }

  /// The place of the column that a header cell names.
  func place(of header: String) -> Int? {
    guard header.utf8.count <= Self.longestHeader else { return nil }
    return places[TableSpecification.key(header)]
  }

  /// Longer cells are data, not names.
  private static let longestHeader = 120
}
