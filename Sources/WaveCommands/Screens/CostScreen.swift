import WaveCore
import WaveOutcome

/// What a plan costs, by term and by month, with levers and what was not estimated.
struct CostScreen {
  var table: CostTable
  var currency: Currency

  /// The screen.
  var text: String {
    [terms, years, levers, largest, remarks].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var terms: String {
    var screen = TextTable([("Term", .left), (table.currency, .right), ("Share", .right)])
    let total = table.total
    for term in CostTerm.allCases {
      let amount = table.total(of: term)
      guard amount != .zero else { continue }
      let share = total.minor == 0 ? 0 : Double(amount.minor) / Double(total.minor)
      screen.rows.append([term.words, currency.whole(amount), Figures.percent(share)])
    }
    screen.rows.append(["total", currency.whole(total), ""])
    screen.rows.append(["net present value", currency.whole(table.netPresentValue), ""])
    return screen.text
  }

  private var years: String {
    var screen = TextTable([("Fiscal year", .right), ("Cost", .right), ("Budget", .right)])
    for year in table.fiscalYears {
      screen.rows.append([
        String(year.year), currency.whole(year.amount), year.budget.map(currency.whole) ?? "none",
      ])
    }
    return screen.text
  }

  private var levers: String {
    guard !table.levers.isEmpty else { return "" }
    var screen = TextTable([
      ("Lever", .left), ("Pulled", .left), ("Saves", .right), ("How", .left),
    ])
    for lever in table.levers {
      screen.rows.append([
        lever.lever, lever.isPulled ? "yes" : "no", currency.whole(lever.saving), lever.text,
      ])
    }
    return screen.text
  }

  private var largest: String {
    var screen = TextTable([
      ("Largest lines", .left), (table.currency, .right), ("What", .left), ("Rows", .left),
    ])
    let lines = table.lines.sorted {
      ($1.amount, $0.term.rawValue, $0.subject.text) < (
        $0.amount, $1.term.rawValue, $1.subject.text
      )
    }
    for line in lines.prefix(12) {
      screen.rows.append([
        "\(line.term.words) \(line.subject)", currency.whole(line.amount), line.text,
        Figures.list(line.origins.map(\.row), most: 3),
      ])
    }
    return screen.text
  }

  private var remarks: String {
    table.notEstimated.map { "  not estimated: \($0)" }.joined(separator: "\n")
  }
}
