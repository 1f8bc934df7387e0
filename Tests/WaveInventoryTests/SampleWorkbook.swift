/// Workbooks for tests: a zip archive of the given XML parts, stored without packing.
enum SampleWorkbook {
  /// The bytes of a workbook with sheets of cells; each cell is the XML of its element.
  static func bytes(
    _ sheets: [(name: String, rows: [String])], styles: String = "", texts: [String] = [],
    is1904: Bool = false
  ) -> [UInt8] {
    var parts: [(String, String)] = []
    let list = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>"
    }.joined()
    parts.append(
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><workbookPr date1904=\"\(is1904 ? 1 : 0)\"/>"
          + "<sheets>\(list)</sheets></workbook>"
      ))
    let relations = sheets.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }.joined()
    parts.append(("xl/_rels/workbook.xml.rels", "<Relationships>\(relations)</Relationships>"))
    if !styles.isEmpty { parts.append(("xl/styles.xml", styles)) }
    if !texts.isEmpty {
      let items = texts.map { "<si><t>\($0)</t></si>" }.joined()
      parts.append(("xl/sharedStrings.xml", "<sst>\(items)</sst>"))
    }
    for (place, sheet) in sheets.enumerated() {
      let data = sheet.rows.joined()
      parts.append(
        (
          "xl/worksheets/sheet\(place + 1).xml",
          "<worksheet><sheetData>\(data)</sheetData></worksheet>"
        ))
    }
    return archive(parts.map { ($0.0, Array($0.1.utf8)) })
  }

  /// A row of cells with texts of their own, at the places given.
  static func row(_ number: Int, _ cells: String...) -> String {
    "<row r=\"\(number)\">" + cells.joined() + "</row>"
  }

  /// A cell with a text of its own.
  static func text(_ place: String, _ text: String) -> String {
    "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }

  /// A cell with a number, in a style.
  static func number(_ place: String, _ value: String, style: Int = 0) -> String {
    "<c r=\"\(place)\" s=\"\(style)\"><v>\(value)</v></c>"
  }

  /// A zip archive of stored files (PKWARE, APPNOTE 6.3).
  static func archive(_ files: [(String, [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in files {
      let place = bytes.count
      let common =
        two(20) + two(0) + two(0) + four(0) + four(Int(checksum(content))) + four(content.count)
        + four(content.count) + two(name.utf8.count) + two(0)
      bytes += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + content
      directory += [0x50, 0x4B, 1, 2] + two(20) + common + two(0) + two(0) + two(0) + four(0)
      directory += four(place) + Array(name.utf8)
    }
    let start = bytes.count
    bytes += directory + [0x50, 0x4B, 5, 6] + two(0) + two(0) + two(files.count)
    return bytes + two(files.count) + four(directory.count) + four(start) + two(0)
  }

  private static func two(_ value: Int) -> [UInt8] {
    [UInt8(value & 255), UInt8(value >> 8 & 255)]
  }

  private static func four(_ value: Int) -> [UInt8] { two(value & 65_535) + two(value >> 16) }

  /// The CRC-32 of ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest >> 1 ^ (rest & 1 == 1 ? 0xEDB8_8320 : 0)
      }
    }
  }
}
