import WaveCalendar
import WaveCore
import WaveOutcome
import WaveScenario

/// How sure date and cost are: S-curves, percentiles with intervals, the fate of each wave.
enum ConfidenceSection {
  /// The section; nil where the plan was not played.
  static func section(_ reading: OutcomeReading) -> ReportSection? {
    guard let played = reading.outcome.simulation else { return nil }
    return ReportSection(
      id: "confidence", title: "How sure date and cost are",
      lead: """
        The plan was played \(Grouped.digits(played.trials)) times with seed \(played.seed). \
        A percentage is the share of trials that end no later, or cost no more.
        """,
      body: """
        <div class="pair">
        <div><h3>Finish</h3>\(finishChart(played, in: reading))</div>
        <div><h3>Cost, \(reading.currency)</h3>\(costChart(played, in: reading))</div>
        </div>
        <div class="pair">
        <div><h3>Percentiles</h3>\(percentiles(played, in: reading))</div>
        <div>\(joint(played, in: reading))</div>
        </div>
        \(JointSection.markup(played, in: reading))\
        \(CalendarPriceSection.markup(played, in: reading))\
        \(convergence(played, in: reading))\
        <h3>Waves</h3>
        \(waves(played, in: reading))
        <h3>What drives the finish</h3>
        \(drivers(played))
        """)
  }

  private static func finishChart(
    _ played: SimulationResult, in reading: OutcomeReading
  ) -> Markup {
    let first = reading.scenario.calendar.firstDay
    let wanted = Double(reading.scenario.settings.finishBy.value - first)
    return SCurveChart(
      title: "Chance to finish by a date", sample: played.finish,
      planned: Double(played.plannedFinishDay), chance: played.probabilityFinishInPlan,
      wanted: wanted,
      label: { reading.date(day: $0).description },
      ticks: { scale in monthTicks(scale, from: first) }
    ).markup
  }

  /// The first days of months, thinned to about six.
  private static func monthTicks(
    _ scale: LinearScale, from first: CivilDate
  ) -> [(value: Double, text: String)] {
    let low = first + Int(scale.low.rounded(.up))
    let high = first + Int(scale.high.rounded(.down))
    guard low < high, high - low < 40_000 else { return [] }
    let every = max(1, (high - low) / 30 / 6)
    var month = low.startOfMonth.adding(months: 1)
    var ticks: [(Double, String)] = []
    while month <= high {
      ticks.append((Double(month - first), MonthName.numeric(month)))
      month = month.adding(months: every)
    }
    guard ticks.count < 2 else { return ticks }
    return [low, low + (high - low) / 2, high].map { (Double($0 - first), $0.description) }
  }

  private static func costChart(_ played: SimulationResult, in reading: OutcomeReading) -> Markup {
    let money = CompactMoney(currency: reading.currency)
    return SCurveChart(
      title: "Chance to stay within a cost", sample: played.cost,
      planned: Double(played.plannedCost.minor), chance: played.probabilityCostInPlan,
      wanted: nil,
      label: { reading.whole(minor: $0) },
      ticks: { scale in scale.ticks(about: 5).map { ($0, money.text(minor: $0)) } }
    ).markup
  }

  private static func convergence(
    _ played: SimulationResult, in reading: OutcomeReading
  ) -> Markup {
    guard played.convergence.count > 1, let last = played.convergence.last else { return .none }
    let money = CompactMoney(currency: reading.currency)
    let chart = ConvergenceChart(points: played.convergence) { money.text(minor: $0) }
    return """
      <h3>How well P80 of the cost is known</h3>
      \(chart.markup)
      <p class="note">After \(Grouped.digits(last.trials)) trials to ± \(Percentage.text(last.error)): \
      the line is P80, the thin ones are its 95% interval.</p>

      """
  }

  private static func joint(_ played: SimulationResult, in reading: OutcomeReading) -> Markup {
    guard !played.joint.isEmpty else { return .none }
    var table = HTMLTable([
      .figures("Finish by"), .figures("within, \(reading.currency)"), .figures("Both together"),
    ])
    table.rows = played.joint.map { point in
      [
        "\(reading.date(day: point.finishDay))", "\(reading.whole(minor: point.cost))",
        InlineBar(share: point.share).labelled("\(Percentage.whole(point.share))"),
      ]
    }
    return "<h3>Date and cost together</h3>\(table.markup)"
  }

  private static func percentiles(
    _ played: SimulationResult, in reading: OutcomeReading
  ) -> Markup {
    var table = HTMLTable([
      .figures("Percentile"), .figures("Finish"), .figures("95% interval"),
      .figures("Cost, \(reading.currency)"), .figures("95% interval"),
    ])
    let shown: Set<Int> = [10, 25, 50, 75, 80, 90, 95]
    for (finish, cost) in zip(played.finish.percentiles, played.cost.percentiles)
    where shown.contains(finish.percent) {
      table.rows.append([
        "P\(finish.percent)", "\(reading.date(day: finish.value))",
        "\(reading.date(day: finish.low)) … \(reading.date(day: finish.high))",
        "\(reading.whole(minor: cost.value))",
        "\(reading.whole(minor: cost.low)) … \(reading.whole(minor: cost.high))",
      ])
    }
    return table.markup
  }

  private static func waves(_ played: SimulationResult, in reading: OutcomeReading) -> Markup {
    var table = HTMLTable([
      .figures("Wave"), .figures("Planned slot"), .figures("All on time"),
      .figures("Rolled back"), .figures("Windows missed"), .figures("Mean slip"),
      .figures("P80 of the last cutover"),
    ])
    table.rows = played.waves.map { wave in
      [
        "\(wave.wave)", "\(wave.slot + 3)",
        InlineBar(share: wave.probabilityOnTime)
          .labelled("\(Percentage.whole(wave.probabilityOnTime))"),
        "\(Percentage.text(wave.probabilityRollback))",
        wave.missedWindows.map { "\(DecimalFigure.grouped($0, decimals: 1))" } ?? "–",
        "\(DecimalFigure.grouped(wave.meanSlipDays)) d", "\(reading.date(day: wave.p80Day))",
      ]
    }
    return table.markup
  }

  private static func drivers(_ played: SimulationResult) -> Markup {
    guard !played.drivers.isEmpty else { return "<p>Nothing stands out.</p>" }
    var table = HTMLTable(
      [
        .words("Activity"), .figures("On a driving path"), .figures("Sensitivity (SSI)"),
        .figures("Correlation with the finish"), .figures("By ranks"),
      ], isSortable: true)
    table.rows = played.drivers.prefix(15).map { driver in
      [
        "\(driver.title) <small>\(driver.activity)</small>",
        InlineBar(share: driver.criticality).labelled("\(Percentage.whole(driver.criticality))"),
        "\(DecimalFigure.grouped(driver.sensitivity, decimals: 2))",
        "\(DecimalFigure.grouped(driver.correlation, decimals: 2))",
        driver.rankCorrelation.map { "\(DecimalFigure.grouped($0, decimals: 2))" } ?? "–",
      ]
    }
    return table.markup
  }
}
