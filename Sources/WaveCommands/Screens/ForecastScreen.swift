import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// A plan against its forecast, given what really happened.
struct ForecastScreen {
  var outcome: RunOutcome
  var forecast: PlanForecast

  private var simulation: SimulationResult { forecast.simulation }
  private var currency: Currency { outcome.scenario.landscape.currency }

  /// How things stand, date and cost planned and forecast, then each wave.
  var text: String {
    var blocks = [standing.joined(separator: "\n"), figures]
    if !forecast.spent.isEmpty { blocks.append(spent) }
    return (blocks + [waves]).joined(separator: "\n\n")
  }

  private var standing: [String] {
    let counts = forecast.activities
    var lines = [
      "  as of \(forecast.asOf): \(Figures.count(done, "wave")) of \(forecast.waves.count) done; "
        + "activities: \(counts.reported) reported as ended, \(counts.assumed) taken as ended by "
        + "plan, \(counts.going) going on, \(counts.open) to come",
      "  \(Grouped.digits(simulation.trials)) trials, seed \(simulation.seed), of what is to come",
    ]
    if !forecast.overdue.isEmpty {
      lines.append(
        "  planned by then, and no row says that they cut over: "
          + Figures.list(forecast.overdue.map(\.text)))
    }
    return lines
  }

  private var done: Int { forecast.waves.count { $0.standing == .done } }

  private var figures: String {
    var table = TextTable([
      ("", .left), ("Planned", .right), ("P50", .right), ("P80", .right), ("P80 behind", .right),
      ("P(≤ plan)", .right),
    ])
    let (finish, cost) = (simulation.finish, simulation.cost)
    table.rows.append([
      "Finish", date(Double(simulation.plannedFinishDay)), date(finish.percentile(50)),
      date(finish.percentile(80)),
      "\(roundHalfEven(finish.percentile(80)) - simulation.plannedFinishDay) d",
      Figures.percent(simulation.probabilityFinishInPlan),
    ])
    table.rows.append([
      "Cost \(currency.code)", currency.whole(simulation.plannedCost), money(cost.percentile(50)),
      money(cost.percentile(80)),
      money(cost.percentile(80) - Double(simulation.plannedCost.minor)),
      Figures.percent(simulation.probabilityCostInPlan),
    ])
    return table.text
  }

  /// What has been spent so far, row by row, and what that does to the whole.
  private var spent: String {
    var table = TextTable([
      ("Spent so far, \(currency.code)", .left), ("Planned for it", .right), ("Spent", .right),
      ("Over", .right), ("Over by", .right), ("Rows", .left),
    ])
    table.rows = forecast.spent.map { row($0.subject, $0.planned, $0.actual, $0.rows) }
    if forecast.spent.count > 1 {
      table.rows.append(
        row(
          "All rows", forecast.spent.reduce(.zero) { $0 + $1.planned },
          forecast.spent.reduce(.zero) { $0 + $1.actual }, []))
    }
    let completion = simulation.cost.percentile(50)
    let over = completion - Double(simulation.plannedCost.minor)
    return table.text
      + "\n  at completion (P50): \(money(completion)), \(money(abs(over))) "
      + "\(over < 0 ? "less" : "more") than planned; what has no row is counted at the plan's rates"
  }

  private func row(
    _ subject: String, _ planned: Money, _ actual: Money, _ rows: [SourceSpan]
  ) -> [String] {
    let share = Double((actual - planned).minor) / Double(max(1, planned.minor))
    return [
      subject, currency.whole(planned), currency.whole(actual), currency.whole(actual - planned),
      planned > .zero ? Figures.percent(share) : "", Figures.list(names(of: rows), most: 3),
    ]
  }

  private var waves: String {
    var table = TextTable([
      ("Wave", .right), ("Stands", .left), ("Groups done", .right), ("Rolled back", .right),
      ("Planned", .left), ("P50", .left), ("P80", .left), ("P80 behind", .right), ("Rows", .left),
    ])
    table.rows = forecast.waves.map { wave in
      [
        String(wave.wave), wave.standing.rawValue, "\(wave.done)/\(wave.groups)",
        String(wave.rollbacks), wave.planned.description, wave.p50.description,
        wave.p80.description, "\(wave.p80 - wave.planned) d",
        Figures.list(names(of: wave.rows), most: 3),
      ]
    }
    return table.text
  }

  /// Each row once, in the order of the file.
  private func names(of rows: [SourceSpan]) -> [String] {
    var seen: Set<String> = []
    return rows.sorted().map(\.row).filter { seen.insert($0).inserted }
  }

  private func date(_ day: Double) -> String {
    (outcome.scenario.calendar.firstDay + roundHalfEven(day)).description
  }

  private func money(_ minor: Double) -> String { currency.whole(Money(roundingMinor: minor)) }
}
