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
        + "P(finish ≤ plan) \(Figures.percent(simulation.probabilityFinishInPlan)), "
        + "\(roundHalfEven(bias)) d later on average",
      "  cost:   \(cost.joined(separator: ", ")); contingency "
        + "\(currency.whole(simulation.contingency)), "
        + "P(cost ≤ plan) \(Figures.percent(simulation.probabilityCostInPlan))",
    ]
    if let calendar = simulation.calendar {
      lines.append(
        "  calendar: with every day open P80 \(date(calendar.openFinishDay)) and "
          + "\(currency.whole(calendar.openCost)); windows add "
          + "\(roundHalfEven(calendar.days)) d and \(currency.whole(calendar.money)) "
          + "(\(Grouped.digits(calendar.trials)) trials both ways)")
    }
    for risk in simulation.risks.prefix(3) {
      lines.append(
        "  risk \(risk.risk): \(risk.text): +\(currency.whole(risk.cost)) and "
          + "+\(roundHalfEven(risk.finishDays)) d at P80"
          + (risk.mitigation.map { "; lowering it is worth \(currency.whole($0.worth))" } ?? "")
          + " [\(risk.row.short)]")
    }
    return lines.joined(separator: "\n")
  }

  /// Days by which the mean finish lies behind the planned one: what waits for several things waits
  /// for the latest of them (merge bias).
  private var bias: Double { simulation.finish.mean - Double(simulation.plannedFinishDay) }

  /// The whole result: percentiles with intervals, waves, plants, risks, drivers.
  var text: String {
    [summary, percentiles, joint, waves, plants, drivers].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
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

  /// Dates and costs that are kept together, a few of them; JSON has all.
  private var joint: String {
    guard let line = simulation.jointLine else { return "" }
    var table = TextTable([
      ("\(Figures.percent(line.share)) sure of both: by", .left), ("within", .right),
    ])
    table.rows = line.points(atMost: 5).map { [date($0.finishDay), money($0.cost)] }
    return table.text + "\n  P(date and cost ≤ plan) \(Figures.percent(line.planned))"
  }

  private var waves: String {
    var table = TextTable([
      ("Wave", .right), ("Slot", .left), ("On time", .right), ("Rolled back", .right),
      ("Windows missed", .right), ("Mean slip", .right), ("P80", .left), ("Contingency", .right),
    ])
    let split = simulation.contingencySplit
    for wave in simulation.waves {
      let part = split?.waves.first { $0.wave == wave.wave }
      table.rows.append([
        String(wave.wave), wave.slot.description, Figures.percent(wave.probabilityOnTime),
        Figures.percent(wave.probabilityRollback),
        wave.missedWindows.map { Figures.decimal($0, places: 1) } ?? "",
        "\(roundHalfEven(wave.meanSlipDays)) d", date(wave.p80Day),
        part.map { currency.whole($0.amount) } ?? "",
      ])
    }
    let rest = split.map { "\n  contingency of no wave: \(currency.whole($0.rest))" } ?? ""
    return table.text + rest
  }

  private var plants: String {
    var table = TextTable([
      ("Plant", .left), ("Tolerates", .right), ("Outage P50", .right), ("Outage P80", .right),
      ("In production P80", .right), ("P(over)", .right), ("Excess", .right),
      ("P(slip)", .right), ("Windows missed", .right),
    ])
    for plant in simulation.plants {
      table.rows.append([
        plant.plant.text, plant.tolerance.description,
        Minutes(roundHalfEven(plant.outage.percentile(50))).description,
        Minutes(roundHalfEven(plant.outage.percentile(80))).description,
        Minutes(roundHalfEven(plant.productionOutage.percentile(80))).description,
        Figures.percent(plant.probabilityOverTolerance),
        Minutes(roundHalfEven(plant.expectedExcess)).description,
        plant.probabilitySlip.map(Figures.percent) ?? "",
        plant.missedWindows.map { Figures.decimal($0, places: 1) } ?? "",
      ])
    }
    return table.text
  }

  private var drivers: String {
    var table = TextTable([
      ("Driver", .left), ("Critical", .right), ("SSI", .right), ("Cruciality", .right),
      ("by ranks", .right),
    ])
    for driver in simulation.drivers.prefix(10) {
      table.rows.append([
        driver.title, Figures.percent(driver.criticality), Figures.percent(driver.sensitivity),
        Figures.percent(driver.correlation),
        driver.rankCorrelation.map(Figures.percent) ?? "",
      ])
    }
    return table.text
  }

  private func date(_ day: Double) -> String {
    (outcome.scenario.calendar.firstDay + roundHalfEven(day)).description
  }

  private func money(_ minor: Double) -> String { currency.whole(Money(roundingMinor: minor)) }
}
