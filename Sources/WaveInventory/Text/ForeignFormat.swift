/// A file that is not the text its name promises, by its first bytes.
enum ForeignFormat: Error {
  case workbook, oldWorkbook, archive, pdf

  /// The format whose signature the bytes begin with, or nil where they may be text.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = Self.holds("xl/", in: bytes) ? .workbook : .archive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldWorkbook
    } else if bytes.starts(with: Array("%PDF".utf8)) {
      self = .pdf
    } else {
      return nil
    }
  }

  /// What the file is, in words.
  var name: String {
    switch self {
    case .workbook: "an Excel workbook (.xlsx)"
    case .oldWorkbook: "an old Excel workbook (.xls)"
    case .archive: "a zip archive"
    case .pdf: "a PDF document"
    }
  }
}

extension ForeignFormat {
  /// How the file becomes one that is read.
  var remedy: String {
    switch self {
    case .workbook: "give it the ending .xlsx; its sheets are read where named like tables"
    case .oldWorkbook: "open it and save it as an Excel workbook (.xlsx)"
    case .archive: "unpack it, and put the files it holds here"
    case .pdf: "ask for the data the document was made from, as .xlsx or CSV"
    }
  }

  private static func holds(_ word: String, in bytes: [UInt8]) -> Bool {
    let pattern = Array(word.utf8)
    let reach = min(bytes.count, 65_536)
    guard reach >= pattern.count else { return false }
    return (0...(reach - pattern.count)).contains { start in
      bytes[start..<(start + pattern.count)].elementsEqual(pattern)
    }
  }
}
