import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// Plans side by side: the first is the base, the others show their difference to it.
struct ComparisonScreen {
  var outcomes: [RunOutcome]

  /// The screen.
  var text: String {
    var table = TextTable(
      [("", .left)] + outcomes.map { (title(of: $0), TextTable.Alignment.right) })
    table.rows = [
      row("scenario") { $0.scenario.settings.name }, row("waves") { String($0.quality.waves) },
      row("last slot") { $0.quality.finish.description },
      row("rules broken") { String($0.violations.count) },
    ]
    for term in CostTerm.allCases
    where outcomes.contains(where: { $0.cost.total(of: term) != .zero }) {
      table.rows.append(amounts(term.words) { $0.cost.total(of: term) })
    }
    table.rows.append(amounts("total") { $0.cost.total })
    table.rows.append(amounts("net present value") { $0.cost.netPresentValue })
    return ([table.text] + notes).joined(separator: "\n\n")
  }

  /// In what the plans' questions differ, so that their figures are not read side by side unaware.
  private var notes: [String] {
    var notes: [String] = []
    if Set(outcomes.map(\.cost.currency)).count > 1 {
      notes.append("  the plans are in different currencies; amounts are not comparable")
    }
    if Set(outcomes.map(\.plan.provenance.snapshot)).count > 1 {
      notes.append(
        "  the plans are of different inventories; waveplan diff tells which rows differ")
    }
    if Set(outcomes.map(\.scenario.settings.finishBy.value)).count > 1 {
      let dates = outcomes.map(\.scenario.settings.finishBy.value.description)
      notes.append("  the plans are to finish by different days: \(dates.joined(separator: ", "))")
    }
    return notes
  }

  private func title(of outcome: RunOutcome) -> String {
    outcome.planNumber.map { "plan \($0)" } ?? String(outcome.planHash.prefix(8))
  }

  private func row(_ name: String, _ value: (RunOutcome) -> String) -> [String] {
    [name] + outcomes.map(value)
  }

  private func amounts(_ name: String, _ amount: (RunOutcome) -> Money) -> [String] {
    let base = outcomes.first.map(amount) ?? .zero
    return [name]
      + outcomes.enumerated().map { place, outcome in
        let currency = outcome.scenario.landscape.currency
        let value = amount(outcome)
        guard place > 0 else { return currency.whole(value) }
        let difference = value - base
        let sign = difference.minor > 0 ? "+" : ""
        return "\(currency.whole(value)) (\(sign)\(currency.whole(difference)))"
      }
  }
}
