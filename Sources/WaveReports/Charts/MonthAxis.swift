import WaveCore

/// Months from left to right.
struct MonthAxis {
  /// The first day of the first month.
  let first: CivilDate
  /// The first day after the last month.
  let end: CivilDate
  /// How wide it is.
  let width: Double

  /// The whole months that contain the dates from `first` up to `last`.
  ///
  /// - Parameter monthWidth: Pixels a month takes at the least.
  init(from first: CivilDate, through last: CivilDate, width: Double, monthWidth: Double) {
    self.first = first.startOfMonth
    end = last.startOfMonth.adding(months: 1)
    let months = Double(end - self.first) / 30.4
    self.width = max(width, months * monthWidth)
  }

  /// The pixel at which a day begins.
  func x(_ date: CivilDate) -> Double {
    Double(date - first) / Double(max(1, end - first)) * width
  }

  /// A day's pixel, kept inside the axis.
  func clipped(_ date: CivilDate) -> Double { min(max(0, x(date)), width) }

  /// The first days of the months, in order.
  var months: [CivilDate] {
    var months: [CivilDate] = []
    var month = first
    while month < end {
      months.append(month)
      month = month.adding(months: 1)
    }
    return months
  }

  /// Month names with the year above each January and the first month, over lines of a height.
  func head(lineEnd: Double) -> Markup {
    let pieces = months.map { month -> Markup in
      let left = x(month)
      let isYear = month.components.month == 1 || month == first
      let year: Markup =
        isYear
        ? "<text x=\"\(left + 3)\" y=\"12\" class=\"strong\">\(month.components.year)</text>"
        : .none
      return """
        <line x1="\(left)" y1="\(isYear ? 2.0 : 18.0)" x2="\(left)" y2="\(lineEnd)" \
        class="\(isYear ? "year" : "grid")"/>\(year)\
        <text x="\(left + 3)" y="28" class="soft">\(MonthName.short(month))</text>
        """
    }
    return "\(pieces)"
  }
}
