/// The number formats of a workbook's cell styles.
final class WorkbookStyles: XMLEvents {
  /// The format of each style, by its number.
  private(set) var formats: [CellFormat] = []
  private(set) var fault: WorkbookFault?
  private var custom: [Int: CellFormat] = [:]
  private var isInCells = false

  /// The most styles that are read; spreadsheets allow 65,490.
  private static let limit = 100_000

  /// The format of a style; plain numbers where there is none.
  subscript(style: Int) -> CellFormat {
    formats.indices.contains(style) ? formats[style] : .number
  }

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }),
        let code = attributes["formatCode"]
      else { return }
      custom[id] = CellFormat(code: code)
    case "cellXfs": isInCells = true
    case "xf":
      guard isInCells else { return }
      guard formats.count < Self.limit else {
        fault = .limit("over \(Self.limit) cell styles")
        return
      }
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      formats.append(custom[id] ?? CellFormat(builtIn: id))
    default: break
    }
  }

  func end(_ name: String) {
    if name == "cellXfs" { isInCells = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
