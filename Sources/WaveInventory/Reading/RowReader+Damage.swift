import WaveCore

extension RowReader {
  /// What a spreadsheet did to a cell, or nil where it did nothing.
  func damage(of text: String, in column: ColumnSpecification) -> LostIdentifier? {
    switch column.type {
    case .identifier, .reference, .references: LostIdentifier(text)
    case .integer, .decimal, .share, .duration, .money, .impactSize:
      LostIdentifier.isScientific(text) ? .scientific : nil
    default: nil
    }
  }

  /// Names the damage under the cell.
  func report(_ damage: LostIdentifier, _ text: String, _ name: String) {
    switch damage {
    case .scientific:
      add("INV056", name, "'\(text)' lost its digits to a power of ten", label: "which number?")
    case .date:
      add(
        "INV057", name, "'\(text)' is an identifier that a spreadsheet turned into a date",
        label: "which name?")
    }
  }
}
