/// Where in the user's files a thing stands.
public struct SourceSpan: Hashable, Comparable, Sendable, Codable {
  /// The file's path as the user named it, relative to where they stood.
  public var file: String

  /// The line, counted from 1; 0 where the finding is about the file as a whole.
  public var line: Int

  /// The column in characters, counted from 1; 0 where the finding is about the line as a whole.
  public var column: Int

  /// How many characters the span covers; at least 1 where a column is given.
  public var length: Int

  /// The name of the table column the span lies in, where there is one.
  public var field: String?

  /// The sheet of a workbook the span lies in; its line and column are then those of the sheet.
  public var sheet: String?

  /// The span of `length` characters at `file:line:column`, or of a cell of a workbook's sheet.
  public init(
    file: String, line: Int, column: Int = 0, length: Int = 1, field: String? = nil,
    sheet: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.field = field
    self.sheet = sheet
  }

  /// The short form, without the folder: `plants.csv:18:9`, `acme.xlsx:plants!C18`.
  public var short: String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    if let sheet { return "\(name):\(sheet)" + (cell.map { "!\($0)" } ?? "") }
    if line == 0 { return name }
    return column == 0 ? "\(name):\(line)" : "\(name):\(line):\(column)"
  }

  /// The row's short form, without the column: `plants.csv:18`, `acme.xlsx:plants!18`.
  public var row: String {
    SourceSpan(file: file, line: line, sheet: sheet).short
  }

  /// The cell as a spreadsheet names it, `C18`, or its row, `18`; nil where no line is given.
  public var cell: String? {
    line == 0 ? nil : column == 0 ? "\(line)" : Self.letters(ofColumn: column) + "\(line)"
  }

  /// The letters of a spreadsheet's column, counted from 1: `A`, `Z`, `AA`.
  public static func letters(ofColumn column: Int) -> String {
    var rest = column
    var letters: [Character] = []
    while rest > 0 {
      letters.append(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))))
      rest = (rest - 1) / 26
    }
    return String(letters.reversed())
  }

  /// Whether the left span comes first: by file, sheet, line, column.
  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.file, left.sheet ?? "", left.line, left.column, left.length)
      < (right.file, right.sheet ?? "", right.line, right.column, right.length)
  }
}
