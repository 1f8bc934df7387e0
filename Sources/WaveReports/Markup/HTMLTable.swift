/// A table of a page: columns with heads, rows of cells, figures to the right.
struct HTMLTable {
  /// A column.
  struct Column {
    /// What stands above it.
    var head: Markup
    /// Whether it holds figures, which stand to the right.
    var isFigure: Bool

    /// A column of words.
    static func words(_ head: Markup) -> Column { Column(head: head, isFigure: false) }

    /// A column of figures.
    static func figures(_ head: Markup) -> Column { Column(head: head, isFigure: true) }
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
    let heads = columns.map { column -> Markup in
      column.isFigure ? "<th class=\"n\">\(column.head)</th>" : "<th>\(column.head)</th>"
    }
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
      let isFigure = columns.indices.contains(place) && columns[place].isFigure
      return isFigure ? "<td class=\"n\">\(cell)</td>" : "<td>\(cell)</td>"
    }
    return "<tr>\(Markup.joined(row))</tr>"
  }
}
