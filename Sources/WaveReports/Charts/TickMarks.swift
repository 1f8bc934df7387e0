/// Ticks below a chart, each with its text.
struct TickMarks {
  /// Where they stand, with what they say.
  var ticks: [(value: Double, text: String)]
  /// From values to places across.
  var scale: LinearScale
  /// The place down of the chart's lower edge.
  var bottom: Double

  /// The lines and texts.
  var markup: Markup {
    let marks = ticks.map { tick -> Markup in
      let place = scale(tick.value)
      return """
        <line x1="\(place)" y1="\(bottom)" x2="\(place)" y2="\(bottom + 5)" class="axis"/>\
        <text x="\(place)" y="\(bottom + 19)" class="soft middle">\(tick.text)</text>
        """
    }
    return "\(marks)"
  }
}
