/// A small bar inside a table's cell, with an optional mark.
struct InlineBar {
  /// How long it is, as a share of the cell's bar; may be more than one.
  var share: Double
  /// Where a mark stands, as a share; nil for none.
  var mark: Double?
  /// The class that colours it.
  var style: StaticString = "size"

  private static let width = 110.0

  /// The bar with a figure to its right, so that bars above each other begin at one place.
  func labelled(_ figure: Markup) -> Markup {
    "<span class=\"barred\">\(markup)<span>\(figure)</span></span>"
  }

  /// The bar, cut where it would leave the cell.
  var markup: Markup {
    let length = min(max(share, 0), 1) * Self.width
    let tick: Markup =
      mark.map { mark in
        let x = min(max(mark, 0), 1) * (Self.width - 2) + 1
        return "<line x1=\"\(x)\" y1=\"0\" x2=\"\(x)\" y2=\"12\" class=\"mark\"/>"
      } ?? .none
    return """
      <svg class="bar"><rect width="\(length)" class="\("\(style)")"/>\(tick)</svg>
      """
  }
}
