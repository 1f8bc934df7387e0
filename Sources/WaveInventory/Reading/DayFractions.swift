import WaveCore

/// Tells spans that lost their format from plain numbers: a spreadsheet keeps 4 h as
/// 0.166666666666667 of a day.
struct DayFractions {
  /// Where findings go.
  let log: FindingLog

  /// Whether the bare numbers of a column of spans are parts of a day.
  ///
  /// Only figures with five or more decimals raise the question. The unit under which all of them
  /// are whole minutes is the one; where both are, the column is refused.
  func countsDays(_ column: ReadTable.Column, in document: CSVDocument, rows: [Int]) -> Bool {
    guard case .duration(let unit) = column.specification.type, unit != .days else { return false }
    let figures = rows.compactMap { row -> Figure? in
      Figure(document.text(column.place, of: row), row: row)
    }
    guard let first = figures.first else { return false }
    let asUnit = figures.allSatisfy { $0.isWhole(times: Double(unit.minutes)) }
    let asDays = figures.allSatisfy { $0.isWhole(times: 1440) }
    let text = document.text(column.place, of: first.row)
    let span = document.span(column.place, of: first.row, field: column.specification.name)
    let excerpt = document.excerpt(column.place, of: first.row)
    switch (asUnit, asDays) {
    case (false, true):
      log.add(
        "INV031", at: span, excerpt: excerpt,
        "'\(text)' read as \(Minutes(Int((first.value * 1440).rounded()))), a part of a day",
        label: "a spreadsheet's time", fix: "format the column as text or [h]:mm and export again")
      return true
    case (true, true):
      log.add(
        "INV059", at: span, excerpt: excerpt,
        "'\(text)' may be a part of a day or of \(unit.plural)",
        label: "\(Minutes(Int((first.value * 1440).rounded()))), or "
          + "\(Minutes(Int((first.value * Double(unit.minutes)).rounded())))?",
        fix: "head the column '\(column.specification.name) (days)' or "
          + "'\(column.specification.name) (\(unit.plural))'")
      return false
    default: return false
    }
  }

  /// A figure with so many decimals that nobody typed it.
  private struct Figure {
    var row: Int
    var value: Double
    /// The most that rounding its last decimal can have moved it.
    var error: Double

    init?(_ text: String, row: Int) {
      guard let mark = text.utf8.lastIndex(where: { $0 == 46 || $0 == 44 }) else { return nil }
      let decimals = text.utf8[text.utf8.index(after: mark)...]
      let style: NumberStyle = text.utf8[mark] == 44 ? .comma : .point
      guard (5...20).contains(decimals.count), decimals.allSatisfy({ (48...57).contains($0) }),
        let value = NumberCell.number(text, style: style)
      else { return nil }
      self.row = row
      self.value = value
      error = (0..<decimals.count).reduce(0.51) { size, _ in size / 10 }
    }

    /// Whether the figure is a whole number of minutes, above none, in a unit of `minutes`.
    func isWhole(times minutes: Double) -> Bool {
      let product = value * minutes
      let slack = max(error * minutes, 1e-6)
      return slack < 0.1 && abs(product - product.rounded()) <= slack && product.rounded() > 0
    }
  }
}
