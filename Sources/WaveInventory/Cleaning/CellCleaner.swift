import WaveCore
import WaveLandscape

/// Writes one cell in the form that leaves no doubt; what cannot be read stays as it is.
struct CellCleaner {
  /// The row's reader.
  let reader: RowReader
  /// The cell's column.
  let column: ReadTable.Column

  /// The cell's text in the copy.
  func cleaned(_ text: String) -> String {
    guard !text.isEmpty, !SpecialCell.isSpreadsheetError(text) else { return text }
    if column.specification.type == .text { return text }
    if SpecialCell.isPlaceholder(text) { return "" }
    guard let cell = reader.cell(column.specification.name) else { return text }
    let style = cell.column.numbers
    switch column.specification.type {
    case .integer, .decimal, .share: return number(text, style)
    case .money: return money(text, style)
    case .duration(let unit): return duration(text, unit, style)
    case .date, .dateTime: return dateTime(text) ?? text
    case .monthDay: return MonthDayCell.monthDay(text)?.description ?? text
    case .choice: return reader.listedWord(column.specification.name) ?? text
    case .boolean: return SpecialCell.boolean(text).map { $0 ? "yes" : "no" } ?? text
    case .references, .words:
      return reader.words(column.specification.name).joined(separator: ";")
    default: return text
    }
  }
}

extension CellCleaner {
  private func number(_ text: String, _ style: NumberStyle) -> String {
    let isPercent = text.hasSuffix("%")
    let digits = isPercent ? text.dropLast().trimmedOfBlanks : text
    guard let value = NumberCell.number(digits, style: style) else { return text }
    return Self.digits(value) + (isPercent ? "%" : "")
  }

  private func money(_ text: String, _ style: NumberStyle) -> String {
    guard let parts = MoneyCell.parts(text, own: reader.rowCurrency),
      let value = NumberCell.number(parts.number, style: style)
    else { return text }
    return Self.digits(value) + (parts.currency.map { " \($0.code)" } ?? "")
  }

  /// A span that reads the same alone stays; another one is written in its own units.
  private func duration(_ text: String, _ unit: DurationUnit, _ style: NumberStyle) -> String {
    guard let span = reader.minutes(column.specification.name) else { return text }
    if DurationCell.minutes(text, unit: unit, style: .plain) == span { return text }
    let (days, hours, minutes) = (span.count / 1440, span.count % 1440 / 60, span.count % 60)
    let parts = [(days, "d"), (hours, "h"), (minutes, "min")].filter { $0.0 > 0 }
    return parts.isEmpty ? "0h" : parts.map { "\($0.0)\($0.1)" }.joined(separator: " ")
  }

  private func dateTime(_ text: String) -> String? {
    if column.specification.type == .date {
      return reader.date(column.specification.name)?.description
    }
    guard let moment = reader.dateTime(column.specification.name) else { return nil }
    return moment.time.map { "\(moment.date) \($0)" } ?? moment.date.description
  }

  /// A number with a decimal point and no mark for thousands.
  private static func digits(_ value: Double) -> String {
    SheetText.number(value, as: .number, countsFrom1904: false).text
  }
}
