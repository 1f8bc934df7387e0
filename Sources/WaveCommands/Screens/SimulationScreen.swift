import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What became of a plan that was played many times.
struct SimulationScreen {
  var outcome: RunOutcome
  var simulation: SimulationResult

  private var currency: Currency { outcome.scenario.landscape.currency }

  /// A few lines: date and cost at P50 and P80, chances, the largest risks.
  var summary: String {
    let finish = [50, 80].map { "P\($0) \(date(simulation.finish.percentile($0)))" }
    let cost = [50, 80].map { percent in
      "P\(percent) " + currency.whole(Money(roundingMinor: simulation.cost.percentile(percent)))
    }
    var lines = [
      "  \(Grouped.digits(simulation.trials)) trials, seed \(simulation.seed)",
      "  finish: \(finish.joined(separator: ", ")); planned "
        + "\(date(Double(simulation.plannedFinishDay))), "
        + "P(finish ≤ plan) \(Figures.percent(simulation.probabilityFinishInPlan))",
      "  cost:   \(cost.joined(separator: ", ")); contingency "
        + "\(currency.whole(simulation.contingency)), "
        + "P(cost ≤ plan) \(Figures.percent(simulation.probabilityCostInPlan))",
    ]
    for risk in simulation.risks.prefix(3) {
      lines.append(
        "  risk \(risk.risk): \(risk.text): +\(currency.whole(risk.cost)) and "
          + "+\(roundHalfEven(risk.finishDays)) d at P80 [\(risk.row.short)]")
    }
    return lines.joined(separator: "\n")
  }

  /// The whole result: percentiles with intervals, waves, plants, risks, drivers.
  var text: String {
    [summary, percentiles, waves, plants, drivers].joined(separator: "\n\n")
  }

  /// The percentiles that fit a screen; JSON has all of them.
  private static let shownPercents = [5, 10, 25, 50, 75, 80, 90, 95]

  private var percentiles: String {
    var table = TextTable([
      ("Percentile", .right), ("Finish", .left), ("95 % interval", .left),
      ("Cost \(currency.code)", .right), ("95 % interval", .right),
    ])
    for (finish, cost) in zip(simulation.finish.percentiles, simulation.cost.percentiles)
    where Self.shownPercents.contains(finish.percent) {
      table.rows.append([
        "P\(finish.percent)", date(finish.value), "\(date(finish.low)) … \(date(finish.high))",
        money(cost.value), "\(money(cost.low)) … \(money(cost.high))",
      ])
    }
    return table.text
  }

  private var waves: String {
    var table = TextTable([
      ("Wave", .right), ("Slot", .left), ("On time", .right), ("Rolled back", .right),
      ("Mean slip", .right), ("P80", .left),
    ])
    for wave in simulation.waves {
      table.rows.append([
        String(wave.wave), wave.slot.description, Figures.percent(wave.probabilityOnTime),
        Figures.percent(wave.probabilityRollback), "\(roundHalfEven(wave.meanSlipDays)) d",
        date(wave.p80Day),
      ])
    }
    return table.text
  }

  private var plants: String {
    var table = TextTable([
      ("Plant", .left), ("Tolerates", .right), ("Outage P50", .right), ("Outage P80", .right),
      ("In production P80", .right), ("P(over)", .right),
    ])
    for plant in simulation.plants {
      table.rows.append([
        plant.plant.text, plant.tolerance.description,
        Minutes(roundHalfEven(plant.outage.percentile(50))).description,
        Minutes(roundHalfEven(plant.outage.percentile(80))).description,
        Minutes(roundHalfEven(plant.productionOutage.percentile(80))).description,
        Figures.percent(plant.probabilityOverTolerance),
      ])
    }
    return table.text
  }

  private var drivers: String {
    var table = TextTable([
      ("Driver", .left), ("Critical", .right), ("SSI", .right), ("Cruciality", .right),
    ])
    for driver in simulation.drivers.prefix(10) {
      table.rows.append([
        driver.title, Figures.percent(driver.criticality), Figures.percent(driver.sensitivity),
        Figures.percent(driver.correlation),
      ])
    }
    return table.text
  }

  private func date(_ day: Double) -> String {
    (outcome.scenario.calendar.firstDay + roundHalfEven(day)).description
  }

  private func money(_ minor: Double) -> String { currency.whole(Money(roundingMinor: minor)) }
}
