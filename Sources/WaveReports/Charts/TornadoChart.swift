import WaveCore

/// How far the finish moves with each activity: a bar from where it ends when the activity is short
/// to where it ends when it is long, the widest on top.
struct TornadoChart {
  /// One activity.
  struct Bar {
    /// What it is called.
    var label: String
    /// Days from the mean finish to where it goes when the activity is short.
    var short: Double
    /// Days from the mean finish to where it goes when the activity is long.
    var long: Double

    /// How far apart the two are.
    var width: Double { abs(long - short) }
  }

  /// What is shown, for a screen reader.
  var title: String
  /// The bars in any order.
  var bars: [Bar]
  /// What stands at the line in the middle.
  var middle: String

  /// The most bars that are drawn.
  static let most = 12

  private static let width = 600.0
  private static let frame = (left: 258.0, right: 586.0, top: 44.0)
  private static let row = 24.0
  /// Room for a figure at the end of a bar.
  private static let figure = 50.0
  /// The most letters of a label that fit before the bars.
  private static let letters = 36

  /// The chart; nil where no activity moves the finish by a tenth of a day.
  var picture: Picture? {
    guard !shown.isEmpty else { return nil }
    return Picture(
      title: title, width: Self.width, height: bottom + 30,
      content: "\([head, grid, rows, axis])")
  }

  /// The bars that are drawn, the widest first; of equal ones the first stays first.
  private var shown: [Bar] {
    let wide = bars.enumerated().filter { $0.element.width >= 0.1 }
    let sorted = wide.sorted {
      ($1.element.width, $0.offset) < ($0.element.width, $1.offset)
    }
    return sorted.prefix(Self.most).map(\.element)
  }

  private var bottom: Double { Self.frame.top + Double(shown.count) * Self.row }

  private var x: LinearScale {
    let ends: [Double] = shown.flatMap { [$0.short, $0.long] } + [0]
    return LinearScale(
      low: ends.min() ?? 0, high: ends.max() ?? 0, start: Self.frame.left + Self.figure,
      end: Self.frame.right - Self.figure)
  }

  private var head: Markup {
    """
    <text x="\(x(0))" y="12" class="strong middle">\(middle)</text>\
    <text x="\(Self.frame.left)" y="34" class="soft">\
    <tspan class="earlier">■</tspan> when it is short</text>\
    <text x="\(Self.frame.right)" y="34" class="soft end">when it is long \
    <tspan class="later">■</tspan></text>
    """
  }

  private var grid: Markup {
    let scale = x
    let lines = scale.ticks(about: 5).map { tick -> Markup in
      """
      <line x1="\(scale(tick))" y1="\(Self.frame.top)" x2="\(scale(tick))" y2="\(bottom)" \
      class="grid"/><text x="\(scale(tick))" y="\(bottom + 16)" class="soft middle">\
      \(Self.signed(tick))</text>
      """
    }
    return "\(lines)"
  }

  private var axis: Markup {
    """
    <line x1="\(x(0))" y1="\(Self.frame.top - 4)" x2="\(x(0))" y2="\(bottom)" class="plan"/>\
    <text x="\(Self.frame.right)" y="\(bottom + 28)" class="soft end">days</text>
    """
  }

  private var rows: Markup {
    let rows = shown.enumerated().map { place, bar in
      row(bar, top: Self.frame.top + Double(place) * Self.row)
    }
    return "\(rows)"
  }

  private func row(_ bar: Bar, top: Double) -> Markup {
    let text = top + Self.row / 2 + 4
    let (left, right) = (x(min(bar.short, bar.long, 0)), x(max(bar.short, bar.long, 0)))
    let isUsual = bar.short <= bar.long
    return """
      <text x="\(Self.frame.left - 8)" y="\(text)" class="end"><title>\(bar.label)</title>\
      \(Self.fitting(bar.label))</text>\(half(bar.short, top, "earlier"))\
      \(half(bar.long, top, "later"))<text x="\(left - 5)" y="\(text)" class="soft end">\
      \(Self.signed(isUsual ? bar.short : bar.long))</text><text x="\(right + 5)" y="\(text)" \
      class="soft">\(Self.signed(isUsual ? bar.long : bar.short))</text>
      """
  }

  private func half(_ value: Double, _ top: Double, _ style: StaticString) -> Markup {
    let (from, to) = (x(min(0, value)), x(max(0, value)))
    return """
      <rect x="\(from)" y="\(top + 4)" width="\(to - from)" height="\(Self.row - 8)" \
      class="\("\(style)")"/>
      """
  }

  /// A label that fits before the bars: its middle is left out where it is too long, for names of
  /// one kind differ at their end.
  private static func fitting(_ label: String) -> String {
    guard label.count > letters else { return label }
    let head = label.prefix(letters / 2).trimmingSuffix(while: \.isWhitespace)
    return head + "…" + label.suffix(letters - letters / 2 - 1)
  }

  private static func signed(_ days: Double) -> String {
    let text = DecimalFigure.text(abs(days), decimals: 1, keepsZeros: false)
    return text == "0" ? "0" : (days > 0 ? "+" : "−") + text
  }
}

extension Substring {
  /// The text without the letters at its end that a condition holds for.
  fileprivate func trimmingSuffix(while holds: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, holds(last) { text.removeLast() }
    return String(text)
  }
}
