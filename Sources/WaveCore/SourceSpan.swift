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

  /// The span of `length` characters at `file:line:column`.
  public init(file: String, line: Int, column: Int = 0, length: Int = 1, field: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.field = field
  }

  /// The short form, without the folder: `plants.csv:18:9`.
  public var short: String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    if line == 0 { return name }
    return column == 0 ? "\(name):\(line)" : "\(name):\(line):\(column)"
  }

  /// The row's short form, without the column: `plants.csv:18`.
  public var row: String {
    SourceSpan(file: file, line: line).short
  }

  /// Whether the left span comes first: by file, line, column.
  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.file, left.line, left.column, left.length)
      < (right.file, right.line, right.column, right.length)
  }
}
