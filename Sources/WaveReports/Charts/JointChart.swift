import WaveCore
import WaveOutcome

/// Which dates and costs are kept together: above and to the right of the line they are with its
/// share or more.
struct JointChart {
  /// What is shown, for a screen reader.
  var title: String
  /// The line.
  var line: JointLine
  /// The planned date and cost, in days from the scenario's start and minor units.
  var planned: (finishDay: Double, cost: Double)
  /// P80 of date and of cost by themselves, with the share that keeps both; nil where unknown.
  var eighty: JointConfidence?
  /// How an amount reads beside the chart.
  var money: (Double) -> String
  /// The days below which ticks stand, with what they say.
  var ticks: (LinearScale) -> [(value: Double, text: String)]

  private static let size = (width: 600.0, height: 270.0)
  private static let frame = (left: 74.0, right: 582.0, top: 28.0, bottom: 236.0)

  /// The chart; nil where the line has no points.
  var picture: Picture? {
    guard !line.points.isEmpty else { return nil }
    return Picture(
      title: title, width: Self.size.width, height: Self.size.height,
      content: "\([area, grid, days, curve, legend, marks])")
  }

  private var x: LinearScale {
    Self.scale(
      line.points.map(\.finishDay) + [planned.finishDay] + [eighty?.finishDay].compactMap { $0 },
      start: Self.frame.left, end: Self.frame.right)
  }

  private var y: LinearScale {
    Self.scale(
      line.points.map(\.cost) + [planned.cost] + [eighty?.cost].compactMap { $0 },
      start: Self.frame.bottom, end: Self.frame.top)
  }

  private static func scale(_ values: [Double], start: Double, end: Double) -> LinearScale {
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let margin = max((high - low) * 0.08, abs(high) * 1e-4, 1)
    return LinearScale(low: low - margin, high: high + margin, start: start, end: end)
  }

  /// The line as steps from the top to the right: between two of its points the later date is
  /// needed for the lower cost.
  private var steps: [(x: Double, y: Double)] {
    guard let first = line.points.first, let last = line.points.last else { return [] }
    var steps = [(x(first.finishDay), Self.frame.top)]
    var height = y(first.cost)
    steps.append((x(first.finishDay), height))
    for point in line.points.dropFirst() {
      steps.append((x(point.finishDay), height))
      height = y(point.cost)
      steps.append((x(point.finishDay), height))
    }
    steps.append((Self.frame.right, y(last.cost)))
    return steps
  }

  private var curve: Markup { "<path d=\"\(SVGPath.line(steps))\" class=\"curve\"/>" }

  private var area: Markup {
    let corner = [(x: Self.frame.right, y: Self.frame.top)]
    return "<path d=\"\(SVGPath.line(steps + corner))z\" class=\"kept\"/>"
  }

  private var legend: Markup {
    """
    <rect x="\(Self.frame.left)" y="6" width="10" height="10" class="kept"/>\
    <text x="\(Self.frame.left + 16)" y="15" class="soft">\
    date and cost are both kept with \(Percentage.whole(line.share)) or more</text>
    """
  }

  private var grid: Markup {
    let scale = y
    let lines = scale.ticks(about: 5).map { value -> Markup in
      """
      <line x1="\(Self.frame.left)" y1="\(scale(value))" x2="\(Self.frame.right)" \
      y2="\(scale(value))" class="grid"/><text x="\(Self.frame.left - 6)" y="\(scale(value) + 4)" \
      class="soft end">\(money(value))</text>
      """
    }
    return "\(lines)"
  }

  private var days: Markup {
    TickMarks(ticks: ticks(x), scale: x, bottom: Self.frame.bottom).markup
  }

  private var marks: Markup {
    let plan = mark(
      planned.finishDay, planned.cost, "plan: both kept with \(Percentage.whole(line.planned))")
    guard let eighty else { return plan }
    return plan
      + mark(
        eighty.finishDay, eighty.cost,
        "P80 of each: both kept with \(Percentage.whole(eighty.share))")
  }

  private func mark(_ day: Double, _ cost: Double, _ text: String) -> Markup {
    let (x, y) = (x(day), y(cost))
    let isRight = x > 380
    return """
      <circle cx="\(x)" cy="\(y)" r="4" class="dot"/><text x="\(x + (isRight ? -9.0 : 9.0))" \
      y="\(y + 4)" class="halo strong\(isRight ? " end" : "")">\(text)</text>
      """
  }
}
