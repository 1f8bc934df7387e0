import WaveCore
import WaveOutcome

/// Cost by month, stacked by term, with the P80 of each month.
struct MonthlyCostChart {
  /// The outcome shown.
  let reading: OutcomeReading

  private static let height = 300.0
  private static let frame = (left: 52.0, top: 12.0, bottom: 262.0)

  private var months: [MonthlyCost] { reading.outcome.cost.months }

  private var width: Double { max(1120, Self.frame.left + Double(months.count) * 22 + 10) }

  private var step: Double { (width - Self.frame.left - 10) / Double(max(1, months.count)) }

  /// The terms that occur, in their order.
  private var terms: [CostTerm] {
    CostTerm.allCases.filter { term in
      months.contains { $0.amounts.contains { $0.term == term && $0.amount != .zero } }
    }
  }

  /// The chart with its legend.
  var markup: Markup {
    """
    \(legend)
    <div class="scroll" tabindex="0"><svg width="\(width)" height="\(Self.height)" \
    viewBox="0 0 \(width) \(Self.height)" role="img" \
    aria-label="Cost by month and term">
    \(gridLines)
    \(months.enumerated().map { column($1, at: $0) })
    \(late)
    </svg></div>
    """
  }

  private var legend: Markup {
    let items = terms.map { term -> Markup in
      """
      <li><svg width="12" height="12" aria-hidden="true"><rect width="12" height="12" \
      class="term-\(term.rawValue)"/></svg> \(term.words)</li>
      """
    }
    let mark: Markup =
      reading.outcome.simulation == nil
      ? .none
      : """
      <li><svg width="16" height="12" aria-hidden="true"><line x1="0" y1="6" x2="16" y2="6" \
      class="p80"/></svg> P80 of the month</li>
      """
    return "<ul class=\"legend\">\(items)\(mark)</ul>"
  }

  private var y: LinearScale {
    let planned = months.map { month in
      month.amounts.reduce(0.0) { $0 + max(0, Double($1.amount.minor)) }
    }
    let simulated = reading.outcome.simulation?.months.map { Double($0.p80.minor) } ?? []
    let high = max((planned + simulated).max() ?? 0, 1)
    return LinearScale(low: 0, high: high, start: Self.frame.bottom, end: Self.frame.top)
  }

  private var gridLines: Markup {
    let money = CompactMoney(currency: reading.currency)
    let scale = y
    let lines = scale.ticks(about: 5).map { value -> Markup in
      """
      <line x1="\(Self.frame.left)" y1="\(scale(value))" x2="\(width)" y2="\(scale(value))" \
      class="grid"/><text x="\(Self.frame.left - 6)" y="\(scale(value) + 4)" class="soft end">\
      \(money.text(minor: value))</text>
      """
    }
    return "\(lines)"
  }

  private func left(_ place: Int) -> Double { Self.frame.left + Double(place) * step }

  private func column(_ month: MonthlyCost, at place: Int) -> Markup {
    let scale = y
    var base = 0.0
    var pieces: [Markup] = []
    for term in terms {
      let amount = month.amounts.filter { $0.term == term }.reduce(0) { $0 + $1.amount.minor }
      guard amount > 0 else { continue }
      let (low, high) = (scale(base), scale(base + Double(amount)))
      pieces.append(
        """
        <rect x="\(left(place) + step * 0.12)" y="\(high)" width="\(step * 0.76)" \
        height="\(low - high)" class="term-\(term.rawValue)"><title>\
        \(MonthName.numeric(month.month)) \(term.words): \(reading.whole(Money(minor: amount)))\
        </title></rect>
        """)
      base += Double(amount)
    }
    pieces.append(monthLabel(month.month, at: place))
    return "\(pieces)"
  }

  private func monthLabel(_ month: CivilDate, at place: Int) -> Markup {
    let middle = left(place) + step / 2
    let isYear = month.components.month == 1 || place == 0
    let year: Markup =
      isYear
      ? """
      <text x="\(middle)" y="\(Self.frame.bottom + 30)" class="strong middle">\
      \(month.components.year)</text>
      """ : .none
    return """
      <text x="\(middle)" y="\(Self.frame.bottom + 15)" class="soft middle">\
      \(step < 26 ? String(MonthName.short(month).prefix(1)) : MonthName.short(month))</text>\(year)
      """
  }

  private var late: Markup {
    guard let simulated = reading.outcome.simulation?.months else { return .none }
    let scale = y
    let marks = simulated.compactMap { month -> Markup? in
      guard let place = months.firstIndex(where: { $0.month == month.month }) else { return nil }
      let height = scale(Double(month.p80.minor))
      return """
        <line x1="\(left(place) + 1)" y1="\(height)" x2="\(left(place + 1) - 1)" y2="\(height)" \
        class="p80"><title>\(MonthName.numeric(month.month)): P50 \(reading.whole(month.p50)), P80 \
        \(reading.whole(month.p80))</title></line>
        """
    }
    return "\(marks)"
  }
}
