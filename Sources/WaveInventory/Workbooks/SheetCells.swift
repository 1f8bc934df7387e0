import WaveCore

/// The cells of one sheet, as they come, put into a document of rows.
final class SheetCells: XMLEvents {
  /// The rows and cells read so far.
  private(set) var document: CSVDocument
  /// Formulas whose value was never worked out, and cells merged over several rows.
  private(set) var remarks: [Remark] = []
  private(set) var fault: WorkbookFault?

  private let texts: SharedTexts
  private let styles: WorkbookStyles
  private let countsFrom1904: Bool
  private var row = 0
  private var column = 0
  private var cell = RawCell()
  private var isInValue = false
  private var isInFormula = false
  private var isPhonetic = false

  /// Something about a cell that is no value.
  enum Remark {
    /// A formula without a value.
    case formula(SourceSpan)
    /// A range of merged cells.
    case merged(String, SourceSpan)
  }

  /// A cell while its elements are read.
  private struct RawCell {
    var type = "n"
    var style = 0
    var value: [UInt8] = []
    var hasFormula = false
  }

  /// The most cells that are read of a sheet, blanks between filled ones included.
  static let cellLimit = 30_000_000

  /// The most bytes that the texts of a sheet's cells may have together.
  static let byteLimit = 1 << 30

  /// The most remarks that are kept of each sheet.
  private static let remarkLimit = 1_000

  /// A sheet of which nothing is read.
  init(
    file: String, sheet: String, texts: SharedTexts, styles: WorkbookStyles, countsFrom1904: Bool
  ) {
    document = CSVDocument(file: file, sheet: sheet)
    self.texts = texts
    self.styles = styles
    self.countsFrom1904 = countsFrom1904
  }

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "row": beginRow(attributes["r"].flatMap { Int($0) })
    case "c": beginCell(attributes)
    case "v", "t": isInValue = !isPhonetic
    case "f":
      isInFormula = true
      cell.hasFormula = true
    case "rPh": isPhonetic = true
    case "mergeCell": noteMerge(attributes["ref"] ?? "")
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "row": endRow()
    case "c": endCell()
    case "v", "t": isInValue = false
    case "f": isInFormula = false
    case "rPh": isPhonetic = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInValue, !isInFormula { cell.value.append(contentsOf: bytes) }
  }
}

extension SheetCells {
  private func beginRow(_ number: Int?) {
    let next = number ?? row + 1
    guard next > row, next <= 1_048_576 else {
      fault = .damaged("the rows of sheet '\(document.sheet ?? "")' are out of order")
      return
    }
    row = next
    column = 0
    document.rows.append(
      CSVDocument.Row(
        firstCell: Int32(document.cells.count), cellCount: 0, line: Int32(row),
        start: Int32(document.bytes.count)))
  }

  private func endRow() {
    guard var last = document.rows.popLast() else { return }
    last.cellCount = Int32(document.cells.count) - last.firstCell
    if last.cellCount > 0 { document.rows.append(last) }
  }

  private func beginCell(_ attributes: XMLAttributes) {
    cell = RawCell()
    cell.type = attributes["t"] ?? "n"
    cell.style = attributes["s"].flatMap { Int($0) } ?? 0
    guard let reference = attributes["r"] else {
      column += 1
      return
    }
    let letters = reference.utf8.prefix { (65...90).contains($0) }
    let place = letters.prefix(4).reduce(0) { $0 * 26 + Int($1) - 64 }
    guard place > column, place <= 16_384, !document.rows.isEmpty else {
      fault = .damaged("cell \(reference) of sheet '\(document.sheet ?? "")' is out of order")
      return
    }
    column = place
  }

  private func endCell() {
    guard fault == nil, let current = document.rows.last, column <= TableReader.columnLimit else {
      return
    }
    let (bytes, isNumber) = content()
    if bytes.isEmpty {
      if cell.hasFormula { note(.formula(span(row, column))) }
      return
    }
    while document.cells.count - Int(current.firstCell) < column - 1 { append([], isNumber: false) }
    append(bytes, isNumber: isNumber)
    if document.cells.count > Self.cellLimit {
      fault = .limit("over \(Grouped.digits(Self.cellLimit)) cells in a sheet")
    } else if document.bytes.count > Self.byteLimit {
      fault = .limit("over \(Self.byteLimit >> 20) MB of text in a sheet")
    }
  }

  private func append(_ bytes: ArraySlice<UInt8>, isNumber: Bool) {
    let start = Int32(document.bytes.count)
    document.bytes.append(contentsOf: bytes)
    document.cells.append(
      CSVDocument.Cell(
        start: start, end: Int32(document.bytes.count), isQuoted: false, hasDoubledQuotes: false,
        isNumber: isNumber))
  }

  /// The cell's text, and whether it is a number with a decimal point.
  private func content() -> (ArraySlice<UInt8>, isNumber: Bool) {
    switch cell.type {
    case "s":
      let number = Int(String(decoding: cell.value, as: UTF8.self))
      return (number.flatMap { texts[$0] }.map(SheetText.unescaped) ?? [], false)
    case "b": return (cell.value == [49] ? SheetText.yes : SheetText.no, false)
    case "n":
      let text = String(decoding: cell.value, as: UTF8.self)
      guard let number = Double(text), number.isFinite else { return (cell.value[...], false) }
      let shown = SheetText.number(
        number, as: styles[cell.style], countsFrom1904: countsFrom1904)
      return (Array(shown.text.utf8)[...], shown.isNumber)
    default: return (SheetText.unescaped(cell.value[...]), false)
    }
  }

  private func noteMerge(_ range: String) {
    let ends = range.split(separator: ":").map {
      $0.drop { $0.isLetter }.compactMap(\.wholeNumberValue)
    }
    guard ends.count == 2, ends[0] != ends[1] else { return }
    let first = range.prefix { $0 != ":" }
    let letters = first.utf8.prefix { (65...90).contains($0) }.prefix(4)
    let place = letters.reduce(0) { $0 * 26 + Int($1) - 64 }
    guard let line = Int(first.drop { $0.isLetter }), (1...1_048_576).contains(line), place > 0
    else { return }
    note(.merged(range, span(line, place)))
  }

  private func note(_ remark: Remark) {
    if remarks.count < Self.remarkLimit { remarks.append(remark) }
  }

  private func span(_ line: Int, _ column: Int) -> SourceSpan {
    SourceSpan(file: document.file, line: line, column: column, sheet: document.sheet)
  }
}
