import CXlsxwriter
import Foundation

/// An empty workbook to fill: a sheet for each table, with drop-downs where words are listed.
public struct WorkbookTemplate: Sendable {
  /// The sheets in the order of their tabs.
  public var sheets: [Sheet]

  /// A sheet for one table.
  public struct Sheet: Sendable {
    /// The table's name, on the tab.
    public var name: String
    /// The columns from left to right.
    public var columns: [Column]

    /// A sheet with these columns.
    public init(name: String, columns: [Column]) {
      self.name = name
      self.columns = columns
    }
  }

  /// A column with what helps to fill it.
  public struct Column: Sendable {
    /// The name in its head.
    public var name: String
    /// What it says; shown where the pointer rests on the head.
    public var note: String
    /// A cell as it may look, in a row that is not read.
    public var example: String
    /// The words to choose from; none where any text will do.
    public var words: [String]
    /// Whether its cells are kept as texts, so that `007` stays `007`.
    public var isText: Bool
    /// Whether every row must fill it.
    public var isRequired: Bool

    /// A column.
    public init(
      name: String, note: String, example: String, words: [String], isText: Bool, isRequired: Bool
    ) {
      self.name = name
      self.note = note
      self.example = example
      self.words = words
      self.isText = isText
      self.isRequired = isRequired
    }
  }

  /// A template with these sheets.
  public init(sheets: [Sheet]) { self.sheets = sheets }

  /// The workbook's bytes, or nil where the system lets no temporary file be written.
  ///
  /// libxlsxwriter writes to files only, so the bytes take the way over one.
  public func bytes() -> [UInt8]? {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "waveplan-\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    guard let book = workbook_new(path) else { return nil }
    // A fixed date, so that the same tables give the same bytes.
    var properties = lxw_doc_properties()
    properties.created = 1_767_225_600
    workbook_set_properties(book, &properties)
    let writer = TemplateWriter(book)
    for sheet in sheets { writer.write(sheet) }
    writer.writeLists()
    guard workbook_close(book) == LXW_NO_ERROR else { return nil }
    return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }
}

/// A workbook being written.
private final class TemplateWriter {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let head: UnsafeMutablePointer<lxw_format>?
  private let requiredHead: UnsafeMutablePointer<lxw_format>?
  private let text: UnsafeMutablePointer<lxw_format>?
  private let example: UnsafeMutablePointer<lxw_format>?
  private var lists: [[String]] = []

  /// The row below the last that has drop-downs.
  private static let lastRow: UInt32 = 5_000

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    self.book = book
    head = workbook_add_format(book)
    requiredHead = workbook_add_format(book)
    text = workbook_add_format(book)
    example = workbook_add_format(book)
    for format in [head, requiredHead] {
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    }
    format_set_bold(requiredHead)
    format_set_num_format(text, "@")
    format_set_num_format(example, "@")
    format_set_italic(example)
    format_set_font_color(example, 0x808080)
  }

  func write(_ sheet: WorkbookTemplate.Sheet) {
    guard let page = workbook_add_worksheet(book, sheet.name) else { return }
    worksheet_freeze_panes(page, 1, 0)
    for (place, column) in sheet.columns.enumerated() {
      let number = UInt16(place)
      let width = Double(max(column.name.count, column.example.count) + 3)
      worksheet_set_column(page, number, number, width, column.isText ? text : nil)
      worksheet_write_string(page, 0, number, column.name, column.isRequired ? requiredHead : head)
      worksheet_write_comment(page, 0, number, column.note)
      let shown = place == 0 ? "# " + column.example : column.example
      worksheet_write_string(page, 1, number, shown, example)
      if !column.words.isEmpty { addChoice(of: column.words, to: page, number) }
    }
  }

  /// The words of all drop-downs, on a hidden sheet that they point to.
  func writeLists() {
    guard !lists.isEmpty, let page = workbook_add_worksheet(book, "lists") else { return }
    for (place, words) in lists.enumerated() {
      for (row, word) in words.enumerated() {
        worksheet_write_string(page, UInt32(row), UInt16(place), word, nil)
      }
    }
    worksheet_hide(page)
  }

  private func addChoice(
    of words: [String], to page: UnsafeMutablePointer<lxw_worksheet>, _ column: UInt16
  ) {
    let place = lists.firstIndex(of: words) ?? lists.count
    if place == lists.count { lists.append(words) }
    var range = [CChar](repeating: 0, count: 32)
    lxw_rowcol_to_range_abs(
      &range, 0, UInt16(place), UInt32(words.count - 1), UInt16(place))
    let cells = String(
      decoding: range.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    "=lists!\(cells)".withCString { formula in
      "Choose one of the words in the list.".withCString { message in
        var choice = lxw_data_validation()
        choice.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
        choice.value_formula = UnsafeMutablePointer(mutating: formula)
        choice.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
        choice.error_message = UnsafeMutablePointer(mutating: message)
        worksheet_data_validation_range(page, 1, column, Self.lastRow, column, &choice)
      }
    }
  }
}
