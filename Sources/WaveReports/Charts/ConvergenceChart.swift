import WaveCore
import WaveOutcome

/// How P80 of the cost settled as trials were added: a line with its 95 % interval around it.
struct ConvergenceChart {
  /// P80 after more and more trials.
  var points: [ConvergencePoint]
  /// How an amount in minor units reads below the chart.
  var label: (Double) -> String

  private static let size = (width: 600.0, height: 190.0)
  private static let frame = (left: 74.0, right: 582.0, top: 14.0, bottom: 156.0)

  /// The chart; nil for fewer than two points.
  var picture: Picture? {
    guard points.count > 1 else { return nil }
    let (middle, low, high) = (
      points.map { (x($0), y($0.cost.value)) }, points.map { (x($0), y($0.cost.low)) },
      points.map { (x($0), y($0.cost.high)) }
    )
    return Picture(
      title: "P80 of the cost after more and more trials", width: Self.size.width,
      height: Self.size.height,
      content: """
        \(grid)
        <path d="\(SVGPath.line(low))" class="curve drop"/>\
        <path d="\(SVGPath.line(high))" class="curve drop"/>\
        <path d="\(SVGPath.line(middle))" class="curve"/>
        \(trials)
        """)
  }

  private var scale: LinearScale {
    let values = points.flatMap { [$0.cost.low, $0.cost.high] }
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let margin = max((high - low) * 0.05, 1)
    return LinearScale(
      low: low - margin, high: high + margin, start: Self.frame.bottom, end: Self.frame.top)
  }

  private func x(_ point: ConvergencePoint) -> Double {
    LinearScale(
      low: 0, high: Double(points.last?.trials ?? 1), start: Self.frame.left,
      end: Self.frame.right)(Double(point.trials))
  }

  private func y(_ value: Double) -> Double { scale(value) }

  private var grid: Markup {
    let lines = scale.ticks(about: 6).map { value -> Markup in
      """
      <line x1="\(Self.frame.left)" y1="\(y(value))" x2="\(Self.frame.right)" y2="\(y(value))" \
      class="grid"/><text x="\(Self.frame.left - 6)" y="\(y(value) + 4)" class="soft end">\
      \(label(value))</text>
      """
    }
    return "\(lines)"
  }

  private var trials: Markup {
    guard let first = points.first, let last = points.last else { return .none }
    return """
      <text x="\(x(first))" y="\(Self.frame.bottom + 19)" class="soft middle">\
      \(Grouped.digits(first.trials))</text>
      <text x="\(x(last))" y="\(Self.frame.bottom + 19)" class="soft end">\
      \(Grouped.digits(last.trials)) trials</text>
      """
  }
}
