import WaveCalendar
import WaveCore
import WaveOutcome
import WaveScenario

/// How sure date and cost are: S-curves, percentiles with intervals, the fate of each wave.
enum ConfidenceSection {
  /// The section; nil where the plan was not played.
  static func section(_ reading: OutcomeReading) -> ReportSection? {
    guard let played = reading.outcome.simulation else { return nil }
    let charts = SimulationCharts(played: played, reading: reading)
    return ReportSection(
      id: "confidence", title: "How sure date and cost are",
      lead: """
        The plan was played \(Grouped.digits(played.trials)) times with seed \(played.seed). \
        A percentage is the share of trials that end no later, or cost no more.
        """,
      body: """
        <div class="pair">
        <div><h3>Finish</h3>\(charts.finish.markup)</div>
        <div><h3>Cost, \(reading.currency)</h3>\(charts.cost.markup)</div>
        </div>
        <div class="pair">
        <div><h3>Percentiles</h3>\(percentiles(played, in: reading))</div>
        <div>\(joint(played, in: reading))</div>
        </div>
        \(JointSection.markup(played, charts, in: reading))\
        \(CalendarPriceSection.markup(played, in: reading))\
        \(convergence(played, charts))\
        <h3>Waves</h3>
        \(waves(played, in: reading))
        \(tornado(charts))\
        <h3>What drives the finish</h3>
        \(drivers(played))
        """)
  }

  private static func convergence(
    _ played: SimulationResult, _ charts: SimulationCharts
  ) -> Markup {
    guard let chart = charts.convergence, let last = played.convergence.last else { return .none }
    return """
      <h3>How well P80 of the cost is known</h3>
      \(chart.markup)
      <p class="note">After \(Grouped.digits(last.trials)) trials to ± \(Percentage.text(last.error)): \
      the line is P80, the thin ones are its 95% interval.</p>

      """
  }

  private static func tornado(_ charts: SimulationCharts) -> Markup {
    guard let chart = charts.tornado else { return .none }
    return """
      <h3>How far the finish moves with each activity</h3>
      \(chart.markup)
      <p class="note">Days from the mean finish, by the line of least squares through all trials, as \
      the activity goes from the shortest fifth of its trials to the longest. What chance could \
      explain is left out.</p>

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
