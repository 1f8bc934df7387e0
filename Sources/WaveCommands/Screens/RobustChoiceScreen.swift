import WaveCore
import WaveLandscape
import WaveOutcome

/// Plans held against each other at a confidence, as a table, and what robustness costs.
struct RobustChoiceScreen {
  /// The plans and which of them is kept.
  var choice: RobustChoice
  /// The currency of all amounts.
  var currency: Currency

  /// The screen.
  var text: String { ([head] + table.lines + remarks).joined(separator: "\n") }

  private var percentile: String { "P\(roundHalfEven(choice.confidence * 100))" }

  private var head: String {
    let searches = Figures.count(choice.unmet, "other search", plural: "other searches")
    let unmet = choice.unmet > 0 ? "; \(searches) led to no other plan" : ""
    let plans = Figures.count(choice.candidates.count, "verified plan")
    let short = choice.isCutShort ? "; stopped before all were looked for" : ""
    return "  robust at \(percentile): \(plans) of \(choice.wanted) wanted, each played "
      + "\(Grouped.digits(choice.trials)) times on the same random numbers "
      + "(seed \(choice.seed))\(unmet)\(short)"
  }

  private var table: TextTable {
    var table = TextTable([
      ("", .left), ("#", .right), ("Plan", .left), ("Moved", .right),
      ("Planned \(currency.code)", .right),
      ("Mean", .right), (percentile, .right), ("above kept", .right), ("± 95 %", .right),
      ("\(percentile) finish", .left), ("P(finish ≤ plan)", .right),
    ])
    table.rows = choice.candidates.enumerated().map { place, plan in
      [
        place == choice.kept ? "*" : "", String(place + 1), plan.text, String(plan.moved),
        currency.whole(plan.plannedCost), currency.whole(plan.meanCost),
        currency.whole(plan.cost), place == choice.kept ? "" : currency.whole(plan.excess),
        place == choice.kept ? "" : plan.excessError.map(currency.whole) ?? "",
        plan.finish.description, Figures.percent(plan.probabilityFinishInPlan),
      ]
    }
    return table
  }

  private var remarks: [String] {
    guard choice.candidates.count > 1 else {
      return [
        choice.isCutShort
          ? "  No other plan was found before the search was stopped: nothing was compared."
          : "  No other plan was found near it: nothing was compared."
      ]
    }
    let kept = choice.candidates[choice.kept]
    let first = choice.candidates[choice.leastPlanned]
    guard choice.kept != choice.leastPlanned else {
      return [
        "  The plan of least planned cost is also the most robust of them: it is kept."
          + averageRemark
      ]
    }
    let isTold = first.excessError.map { first.excess > $0 } ?? false
    let difference = "\(currency.whole(kept.plannedCost - first.plannedCost)) more"
    return [
      "  Kept (*): at \(percentile) it costs \(currency.whole(first.excess)) less than the plan of "
        + "least planned cost, and is planned to cost \(difference)."
        + (isTold ? "" : " That is within what chance can do."),
      "  " + averageRemark.trimmingPrefix(" "),
    ]
  }

  /// What robustness costs on average.
  private var averageRemark: String {
    guard choice.kept != choice.cheapest else {
      return " It is also the cheapest on average: robustness costs nothing."
    }
    let name = choice.candidates[choice.cheapest].text
    return " Robustness costs \(currency.whole(choice.price)) on average against the plan cheapest "
      + "on average (\(name)) and saves \(currency.whole(choice.saving)) at \(percentile)."
  }
}
