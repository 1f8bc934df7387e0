public import WaveCore
import WaveLandscape

/// A blank cell with the two ends between which its true value probably lies, as cells.
public struct BlankSpread: Hashable, Sendable {
  /// The blank and what stands in for it.
  public let blank: Assumption
  /// The tenth percentile of the true value, as it would be written into the cell.
  public let low: String
  /// The ninetieth percentile.
  public let high: String

  /// The spread of a blank; nil where its default is no figure, or has no spread.
  public init?(_ blank: Assumption) {
    guard let entry = DefaultBook.entry(blank.code), entry.lowFactor < entry.highFactor,
      let table = TableName(rawValue: entry.table),
      let column = InventorySchema.table(table).columns.first(where: { $0.name == entry.column }),
      let figure = AssumedFigure(blank.value, type: column.type)
    else { return nil }
    self.blank = blank
    low = figure.text(times: entry.lowFactor)
    high = figure.text(times: entry.highFactor)
    guard low != high else { return nil }
  }
}

/// The figure that an assumption shows, by the type of its column.
private struct AssumedFigure {
  let value: Double
  let type: ColumnType
  let suffix: String

  /// Reads what is shown: `EUR 12,900`, `9 h 10 min`, `25 GB`, `0.3`.
  init?(_ shown: String, type: ColumnType) {
    self.type = type
    switch type {
    case .money:
      guard let parts = MoneyCell.parts(shown, own: .euro), let currency = parts.currency,
        let value = NumberCell.number(parts.number, style: .point)
      else { return nil }
      (self.value, suffix) = (value, " \(currency.code)")
    case .duration:
      guard let span = DurationCell.minutes(shown, unit: .minutes, style: .point) else {
        return nil
      }
      (value, suffix) = (Double(span.count), "min")
    case .integer, .decimal, .share, .version:
      guard let value = Double(shown.prefix { $0 != " " }) else { return nil }
      (self.value, suffix) = (value, "")
    default: return nil
    }
  }

  /// A multiple of it as a cell's text, within what the column takes.
  func text(times factor: Double) -> String {
    let figure = value * factor
    switch type {
    case .integer(let range):
      return "\(min(max(roundHalfEven(figure), range.lowerBound), range.upperBound))"
    case .decimal(let range): return Self.text(min(max(figure, range.lowerBound), range.upperBound))
    case .share: return Self.text(min(max(figure, 0), 1))
    default: return "\(roundHalfEven(figure))\(suffix)"
    }
  }

  /// A number with at most four decimals.
  private static func text(_ figure: Double) -> String {
    let rounded = (figure * 10_000).rounded(.toNearestOrEven) / 10_000
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }
}

extension InventoryFiles {
  /// The files with a text in a blank cell, all else as it was; nil where the cell lies in a
  /// workbook or cannot be found.
  public func filling(_ blank: Assumption, with text: String) -> InventoryFiles? {
    guard let entry = DefaultBook.entry(blank.code), let name = TableName(rawValue: entry.table),
      let file = names.first(where: { TableSet.table(of: $0) == name }),
      let table = KeyedTables(only(file)).tables[name], table.marks.isEmpty,
      let row = table.dataRows.first(where: {
        Int(table.document.rows[$0].line) == blank.span.line
      })
    else { return nil }
    var edit = CSVEdit(table.document)
    if let column = table.columns[entry.column] {
      edit.write(column.written(text), to: column.place, of: row)
    } else {
      let place = table.header.names.count
      edit.write(entry.column, to: place, of: table.header.last)
      edit.write(text, to: place, of: row)
    }
    var files = files
    files[file] = edit.bytes(addingBelow: nil)
    return InventoryFiles(folder: folder, files: files)
  }
}
