import WaveCore
import WaveOutcome
import WaveScenario

/// What binds a plan as a whole: what one step more of each scarce thing would save.
struct BindingScreen {
  var binding: BindingConstraints
  var currency: Currency

  /// The screen.
  var text: String {
    [headline, table, rest].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var headline: String {
    let saved = binding.cost - binding.unchanged
    let better =
      saved > .zero
      ? "\nThe same effort without any change finds a plan for \(currency.whole(saved)) less; "
        + "savings are measured from that." : ""
    return "What binds the plan, by planning anew from it with one step more of each "
      + "(\(Figures.count(binding.iterations, "iteration")) a step):" + better
  }

  private var table: String {
    guard !binding.prices.isEmpty else { return "  No step saves anything." }
    var table = TextTable([
      ("Saves \(currency.code)", .right), ("Days earlier", .right), ("Waves fewer", .right),
      ("Step", .left), ("Rule", .left), ("Now", .left), ("Then", .left), ("Row", .left),
    ])
    table.rows = binding.prices.map { price in
      [
        currency.whole(price.saving), "\(price.daysEarlier)", "\(price.wavesFewer)", price.text,
        price.rule.rawValue.replacing("_", with: " "), price.has, price.would, price.row.short,
      ]
    }
    return table.text
  }

  private var rest: String {
    let idle = binding.tried - binding.prices.count
    let untried =
      binding.untried > 0
      ? "; \(Figures.count(binding.untried, "step")) not tried, the time was up" : ""
    return
      "  \(Figures.count(binding.tried, "step")) tried, \(idle) of them save nothing\(untried)."
      + " What a step costs is not counted."
  }
}
