/// What the signs of the time line mean.
enum TimelineLegend {
  /// The legend as a line of signs with words.
  static var markup: Markup {
    let signs: [(Markup, Markup)] = [
      (box("work"), "preparation"),
      ("<path d=\"\(SVGPath.diamond(x: 8, y: 7, radius: 6))\" class=\"cutover\"/>", "cutover"),
      (box("care"), "hypercare"),
      ("<circle cx=\"8\" cy=\"7\" r=\"3.6\" class=\"late\"/>", "P80 of the wave"),
      ("<line x1=\"8\" y1=\"0\" x2=\"8\" y2=\"14\" class=\"wanted\"/>", "wanted finish"),
      (box("band-blackout"), "blackout"), (box("band-close"), "close"), (box("band-peak"), "peak"),
      (box("band-shutdown"), "shutdown"), (box("band-stock_take"), "stock-take"),
      ("<rect x=\"6\" y=\"3\" width=\"3\" height=\"5\" class=\"band-holiday\"/>", "public holiday"),
      (strip("open"), "weeks with a window"),
    ]
    let shut = ClosedWeeks.causes.map { cause -> (Markup, Markup) in
      (strip(cause.style), "closed: \(cause.words)")
    }
    let items = (signs + shut).map { sign, words -> Markup in
      "<li><svg width=\"16\" height=\"14\" aria-hidden=\"true\">\(sign)</svg> \(words)</li>"
    }
    return "<ul class=\"legend\">\(items)</ul>"
  }

  /// The hatching of blackouts, which must show without colour.
  static let patterns: Markup = """
    <defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="5" class="hatch"/></pattern></defs>
    """

  private static func strip(_ name: StaticString) -> Markup {
    "<rect x=\"0\" y=\"6\" width=\"16\" height=\"3.2\" class=\"\("\(name)")\"/>"
  }

  private static func box(_ name: String) -> Markup {
    "<rect x=\"0\" y=\"2\" width=\"16\" height=\"10\" class=\"\(name)\"/>"
  }
}
