/// A table of a page: columns with heads, rows of cells, figures to the right.
struct HTMLTable {
  /// A column.
  struct Column {
    /// What stands above it.
    var head: Markup
    /// The letter of the classes by which the style sheet knows such columns; nil for plain words.
    fileprivate var letter: Character?

    /// A column of words.
    static func words(_ head: Markup) -> Column { Column(head: head) }

    /// A column of figures, which stand to the right.
    static func figures(_ head: Markup) -> Column { Column(head: head, letter: "n") }

    /// A column of sentences, which need room.
    static func prose(_ head: Markup) -> Column { Column(head: head, letter: "w") }
  }

  /// Columns up to this number may be of figures or sentences.
  static let mostColumns = 16

  /// The columns.
  var columns: [Column]
  /// The rows, each with a cell for every column.
  var rows: [[Markup]] = []
  /// Rows below a line: sums.
  var totals: [[Markup]] = []
  /// Whether a reader may sort it by a click on a head.
  var isSortable = false
  /// Whether a reader may filter it by typing.
  var isFilterable = false

  /// A table without rows.
  init(_ columns: [Column], isSortable: Bool = false, isFilterable: Bool = false) {
    self.columns = columns
    self.isSortable = isSortable
    self.isFilterable = isFilterable
  }

  /// The table in a box that scrolls sideways where it is too wide.
  ///
  /// How a column stands is said once, by a class of the table, not in every cell.
  var markup: Markup {
    let heads = columns.map { "<th>\($0.head)</th>" as Markup }
    let foot: Markup = totals.isEmpty ? .none : "<tfoot>\n\(totals.map(line))\n</tfoot>\n"
    let filtering: Markup = isFilterable ? " data-filter=\"1\"" : .none
    return """
      <div class="scroll" tabindex="0"><table\(classes)\(filtering)>
      <thead><tr>\(Markup.joined(heads))</tr></thead>
      <tbody>
      \(rows.map(line))
      </tbody>
      \(foot)</table></div>
      """
  }

  private var classes: Markup {
    let places = columns.enumerated().compactMap { place, column in
      column.letter.map { "\($0)\(place + 1)" }
    }
    let names = (isSortable ? ["sortable"] : []) + places
    return names.isEmpty ? .none : " class=\"\(names.joined(separator: " "))\""
  }

  private func line(_ cells: [Markup]) -> Markup {
    "<tr>\(Markup.joined(cells.map { "<td>\($0)</td>" }))</tr>"
  }
}
