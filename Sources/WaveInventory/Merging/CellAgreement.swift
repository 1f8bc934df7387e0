/// How two filled cells of one row and column relate, each cleaned.
enum CellAgreement {
  /// Both say the same.
  case same
  /// The one that is there says the same, and more exactly.
  case presentSaysMore
  /// The one that comes in says the same, and more exactly.
  case incomingSaysMore
  /// They contradict each other.
  case conflict

  /// How a cell that is there and one that comes in relate.
  ///
  /// Two ways to say less are known. A manifest may leave out the series that Odoo puts before a
  /// module's version when it is installed. A database knows a module's origin from its author
  /// alone, so that its `custom` may be the `third_party` of a manifest that states a price.
  init(_ present: String, _ incoming: String, column: String, of table: TableName) {
    if present == incoming {
      self = .same
    } else if Self.says(present, moreThan: incoming, column, table) {
      self = .presentSaysMore
    } else if Self.says(incoming, moreThan: present, column, table) {
      self = .incomingSaysMore
    } else {
      self = .conflict
    }
  }

  private static func says(
    _ long: String, moreThan short: String, _ column: String, _ table: TableName
  ) -> Bool {
    switch (table, column) {
    case (.modules, "version"):
      long.hasSuffix(".\(short)") && isSeries(long.dropLast(short.count + 1))
    case (.modules, "kind"): long == "third_party" && short == "custom"
    default: false
    }
  }

  /// Whether a text is two numbers, as in `16.0` or `saas~16.3`.
  private static func isSeries(_ text: Substring) -> Bool {
    let digits = text.hasPrefix("saas~") ? text.dropFirst(5) : text
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
  }
}
