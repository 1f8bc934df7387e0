/// A CSV table being written: quoted where it must be, and never read as a formula.
struct CSVText {
  private var text: String
  private let width: Int

  /// A table with these column names.
  init(_ columns: [String]) {
    width = columns.count
    text = columns.joined(separator: ",") + "\n"
  }

  /// Adds a row; missing cells at its end are blank.
  mutating func add(_ cells: [String]) {
    let filled = cells + [String](repeating: "", count: max(0, width - cells.count))
    text += filled.map(Self.cell).joined(separator: ",") + "\n"
  }

  /// Adds a row that is not read: its first cell begins with `# `.
  mutating func addComment(_ cells: [String]) {
    guard let first = cells.first else { return }
    add(["\(CSVText.commentMark)\(first)"] + cells.dropFirst())
  }

  /// What the first cell of a row that is not read begins with.
  static let commentMark = "# "

  /// The table as UTF-8.
  var bytes: [UInt8] { Array(text.utf8) }

  /// A cell as it is written: a text that a spreadsheet would run is kept from running.
  static func cell(_ text: String) -> String { quoted(text, where: ",;\"\n\r\t") }

  /// The same, in quotes where it holds one of some marks.
  static func quoted(_ text: String, where marks: String) -> String {
    let isFormula = text.first.map { "=+-@".contains($0) } ?? false
    let safe = isFormula && Double(text) == nil ? "'" + text : text
    let needsQuotes = safe.contains(where: marks.contains)
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }
}
