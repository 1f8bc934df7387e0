import WaveCore
import WaveOutcome

/// The chance of keeping a date or a cost: a rising curve with the plan, P50 and P80 on it.
struct SCurveChart {
  /// What is shown, for a screen reader.
  var title: String
  /// The simulated quantity.
  var sample: Sample
  /// The planned value.
  var planned: Double
  /// The chance to keep the planned value.
  var chance: Double
  /// A limit the user set; nil where there is none.
  var wanted: Double?
  /// Whether values come in lumps, such as the slots of a calendar: between two of them the chance
  /// stays as it is.
  var isStepped = false
  /// How a value reads in full.
  var label: (Double) -> String
  /// The values below which ticks stand, with what they say.
  var ticks: (LinearScale) -> [(value: Double, text: String)]

  private static let size = (width: 600.0, height: 270.0)
  private static let frame = (left: 44.0, right: 582.0, top: 34.0, bottom: 236.0)

  /// The chart.
  var picture: Picture {
    Picture(
      title: title, width: Self.size.width, height: Self.size.height,
      content: """
        \(gridLines)
        \(valueTicks)
        <path d="\(curve)" class="curve"/>
        \(wantedMark)
        \(planMark)
        \([50, 80].map(percentileDrop))
        \([50, 80].map(percentileMark))
        \(tail)
        """)
  }

  /// The share of trials the chart is drawn up to; the few beyond would squeeze all others.
  private static let shown = 0.99

  private var x: LinearScale {
    var values = [planned] + points.map(\.value)
    if values.count == 1 { values.append(sample.mean) }
    let low = values.min() ?? planned
    var high = values.max() ?? planned
    if let wanted, wanted > low, wanted < high + (high - low) * 0.5 { high = max(high, wanted) }
    let margin = max((high - low) * 0.03, abs(high) * 1e-6, 1e-6)
    return LinearScale(
      low: low - margin, high: high + margin, start: Self.frame.left, end: Self.frame.right)
  }

  private var y: LinearScale {
    LinearScale(low: 0, high: 1, start: Self.frame.bottom, end: Self.frame.top)
  }

  private var points: [CurvePoint] {
    guard !sample.curve.isEmpty else {
      return sample.percentiles.map { CurvePoint(value: $0.value, share: Double($0.percent) / 100) }
    }
    let end = sample.curve.firstIndex { $0.share >= Self.shown } ?? sample.curve.count - 1
    return Array(sample.curve[...end])
  }

  /// How far the trials beyond the chart go.
  private var tail: Markup {
    guard let end = points.last, let last = sample.curve.last, last.value > end.value
    else { return .none }
    return """
      <text x="\(Self.frame.right)" y="\(Self.frame.top + 18)" class="soft end halo">\
      \(Percentage.text(1 - end.share)) beyond, up to \(label(last.value))</text>
      """
  }

  private var curve: Markup {
    let places = points.map { (x: x(min($0.value, x.high)), y: y($0.share)) }
    guard isStepped, let first = places.first else { return SVGPath.line(places) }
    var steps = [(x: first.x, y: y(0))]
    for place in places {
      steps.append((place.x, steps[steps.count - 1].y))
      steps.append(place)
    }
    return SVGPath.line(steps)
  }

  private var gridLines: Markup {
    let lines = [0, 0.2, 0.5, 0.8, 1].map { share -> Markup in
      """
      <line x1="\(Self.frame.left)" y1="\(y(share))" x2="\(Self.frame.right)" y2="\(y(share))" \
      class="grid"/><text x="\(Self.frame.left - 6)" y="\(y(share) + 4)" class="soft end">\
      \(Percentage.whole(share))</text>
      """
    }
    return "\(lines)"
  }

  private var valueTicks: Markup {
    TickMarks(ticks: ticks(x), scale: x, bottom: Self.frame.bottom).markup
  }

  private var planMark: Markup {
    let place = x(planned)
    let isRight = place > 440
    return """
      <line x1="\(place)" y1="\(Self.frame.top - 14)" x2="\(place)" y2="\(Self.frame.bottom)" \
      class="plan"/><text x="\(place + (isRight ? -5.0 : 5.0))" y="\(Self.frame.top - 6)" \
      class="strong\(isRight ? " end" : "")">plan \(label(planned)): \
      \(Percentage.whole(chance))</text>
      """
  }

  private var wantedMark: Markup {
    guard let wanted, wanted >= x.low, wanted <= x.high else { return .none }
    let isRight = x(wanted) > 440
    return """
      <line x1="\(x(wanted))" y1="\(Self.frame.top - 30)" x2="\(x(wanted))" \
      y2="\(Self.frame.bottom)" class="wanted"/><text x="\(x(wanted) + (isRight ? -5.0 : 5.0))" \
      y="\(Self.frame.top - 22)" class="soft\(isRight ? " end" : "")">wanted \(label(wanted))</text>
      """
  }

  private func percentileDrop(_ percent: Int) -> Markup {
    let place = x(sample.percentile(percent))
    return """
      <line x1="\(place)" y1="\(y(Double(percent) / 100))" x2="\(place)" \
      y2="\(Self.frame.bottom)" class="drop"/>
      """
  }

  private func percentileMark(_ percent: Int) -> Markup {
    let value = sample.percentile(percent)
    let (place, height) = (x(value), y(Double(percent) / 100))
    let isRight = place > 400
    return """
      <circle cx="\(place)" cy="\(height)" r="4" class="dot"/><text \
      x="\(place + (isRight ? -9.0 : 9.0))" y="\(height + (isRight ? -7.0 : 13.0))" \
      class="halo\(isRight ? " end" : "")">P\(percent) \(label(value))</text>
      """
  }
}
