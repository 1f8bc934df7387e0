/// A table of a page: columns with heads, rows of cells, figures to the right.
struct HTMLTable {
  /// A column.
  struct Column {
    /// What stands above it.
    var head: Markup
    /// How its cells stand, as the attribute of a cell.
    fileprivate var style: Markup

    /// A column of words.
    static func words(_ head: Markup) -> Column { Column(head: head, style: .none) }

    /// A column of figures, which stand to the right.
    static func figures(_ head: Markup) -> Column { Column(head: head, style: " class=\"n\"") }

    /// A column of sentences, which need room.
    static func prose(_ head: Markup) -> Column { Column(head: head, style: " class=\"wide\"") }
  }

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
  var markup: Markup {
    let heads = columns.map { "<th\($0.style)>\($0.head)</th>" as Markup }
    let foot: Markup = totals.isEmpty ? .none : "<tfoot>\n\(totals.map(line))\n</tfoot>\n"
    let sorting: Markup = isSortable ? " class=\"sortable\"" : .none
    let filtering: Markup = isFilterable ? " data-filter=\"1\"" : .none
    return """
      <div class="scroll" tabindex="0"><table\(sorting)\(filtering)>
      <thead><tr>\(Markup.joined(heads))</tr></thead>
      <tbody>
      \(rows.map(line))
      </tbody>
      \(foot)</table></div>
      """
  }

  private func line(_ cells: [Markup]) -> Markup {
    let row = cells.enumerated().map { place, cell -> Markup in
      let style = columns.indices.contains(place) ? columns[place].style : .none
      return "<td\(style)>\(cell)</td>"
    }
    return "<tr>\(Markup.joined(row))</tr>"
  }
}
