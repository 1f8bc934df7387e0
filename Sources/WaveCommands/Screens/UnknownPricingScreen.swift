import WaveCore
import WaveOutcome

/// What blanks could do to a plan, the weightiest first.
struct UnknownPricingScreen {
  var pricing: UnknownPricing

  /// The plan, the blanks, and how the figures were come by.
  var text: String {
    var table = TextTable([
      ("Find out first", .left), ("Blank", .left), ("At", .left), ("Between", .left),
      ("\(pricing.currency) low", .right), ("\(pricing.currency) high", .right),
      ("Last cutover", .left), ("Plan as it stands", .left),
    ])
    let planned = pricing.unknowns.prefix(max(pricing.planned, 1))
    for unknown in planned {
      table.rows.append([
        unknown.blank.subject.text, unknown.blank.field, unknown.blank.span.row,
        "\(unknown.low.value) and \(unknown.high.value)", moved(unknown.low), moved(unknown.high),
        finish(unknown), standing(unknown),
      ])
    }
    return ([head, table.text] + foot).joined(separator: "\n")
  }

  private var currency: Currency { Currency(code: pricing.currency) ?? .euro }

  private var head: String {
    "\(pricing.scenario): \(pricing.currency) \(currency.whole(pricing.cost)), last cutover in the "
      + "slot of \(pricing.finish), with every blank as it is assumed\n"
  }

  private var foot: [String] {
    [
      "  each blank at the ends of its default's spread, all else as it is: what the plan made anew "
        + "then costs more or less",
      "  \(Grouped.digits(pricing.blanks)) blanks have a spread; "
        + "\(Grouped.digits(pricing.priced)) were priced on the plan as it stands, "
        + "\(Grouped.digits(pricing.planned)) planned anew with, "
        + "\(Grouped.digits(pricing.iterations)) iterations each",
    ]
  }

  /// How far the cost moves from the plan's.
  private func moved(_ end: PricedUnknown.End) -> String {
    if let planned = end.planned, planned.cost == nil {
      return planned.isInfeasible ? "no plan exists" : "no plan found"
    }
    let more = end.cost - pricing.cost
    return (more.minor > 0 ? "+" : "") + currency.whole(more)
  }

  private func finish(_ unknown: PricedUnknown) -> String {
    let dates = [unknown.low, unknown.high].compactMap { $0.planned?.finish }
    guard let first = dates.min(), let last = dates.max() else { return "" }
    return first == last ? first.description : "\(first) to \(last)"
  }

  private func standing(_ unknown: PricedUnknown) -> String {
    let broken = max(unknown.low.rulesBroken, unknown.high.rulesBroken)
    return broken == 0 ? "holds" : "would break \(Figures.count(broken, "rule"))"
  }
}
