/// A file that is not the text its name promises, by its first bytes.
enum ForeignFormat: Error {
  case workbook, binaryWorkbook, openDocument, oldWorkbook, lockedWorkbook, archive, pdf, page

  /// The format whose signature the bytes begin with, or nil where they may be text.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = Self.archive(bytes)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let mark = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
      self = Self.holds(mark, in: bytes) ? .lockedWorkbook : .oldWorkbook
    } else if bytes.starts(with: Array("%PDF".utf8)) {
      self = .pdf
    } else if Self.isPage(bytes) {
      self = .page
    } else {
      return nil
    }
  }

  /// What the file is, in words.
  var name: String {
    switch self {
    case .workbook: "an Excel workbook (.xlsx)"
    case .binaryWorkbook: "a binary Excel workbook (.xlsb)"
    case .openDocument: "an OpenDocument sheet (.ods)"
    case .oldWorkbook: "an old Excel workbook (.xls)"
    case .lockedWorkbook: "an Excel workbook locked by a password"
    case .archive: "a zip archive"
    case .pdf: "a PDF document"
    case .page: "a page of HTML or XML"
    }
  }

  /// How the file becomes one that is read.
  var remedy: String {
    switch self {
    case .workbook: "give it the ending .xlsx; its sheets are read where named like tables"
    case .binaryWorkbook, .openDocument, .oldWorkbook, .page:
      "open it with a spreadsheet and save it as an Excel workbook (.xlsx)"
    case .lockedWorkbook: "open it, take the password off, and save it again"
    case .archive: "unpack it, and put the files it holds here"
    case .pdf: "ask for the data the document was made from, as .xlsx or CSV"
    }
  }
}

extension ForeignFormat {
  private static func archive(_ bytes: [UInt8]) -> ForeignFormat {
    if holds(Array("xl/workbook.bin".utf8), in: bytes) { return .binaryWorkbook }
    if holds(Array("opendocument.spreadsheet".utf8), in: bytes) { return .openDocument }
    return holds(Array("xl/".utf8), in: bytes) ? .workbook : .archive
  }

  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(256).drop { $0 <= 32 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    let text = String(decoding: start, as: UTF8.self).lowercased()
    return ["<html", "<!doctype", "<?xml", "<table"].contains { text.hasPrefix($0) }
  }

  /// Whether the first or last 64 KB hold a word; an archive lists its names at its end.
  private static func holds(_ word: [UInt8], in bytes: [UInt8]) -> Bool {
    let reach = 65_536
    return [bytes.prefix(reach), bytes.suffix(min(reach, max(0, bytes.count - reach)))].contains {
      part in
      guard part.count >= word.count else { return false }
      return (part.startIndex...(part.endIndex - word.count)).contains { start in
        part[start] == word[0] && part[start..<(start + word.count)].elementsEqual(word)
      }
    }
  }
}
