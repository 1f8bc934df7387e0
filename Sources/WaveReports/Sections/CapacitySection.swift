import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// The target platform after each wave: load against size, saturation, right size.
enum CapacitySection {
  /// The section; nil where the platform was not sized.
  static func section(_ reading: OutcomeReading) -> ReportSection? {
    guard let capacity = reading.outcome.capacity else { return nil }
    let used = Set(capacity.steps.map(\.pool))
    let pools = reading.landscape.pools.map(\.id).filter(used.contains)
    let service = reading.scenario.settings.service
    return ReportSection(
      id: "capacity", title: "Platform after each wave",
      lead: """
        The 95th percentile of responses is wanted within \
        \(DecimalFigure.grouped(service.responseP95Seconds)) s \
        \(RowReference.markup(reading.scenario.settings.row("service.response_p95"))).
        """,
      body: """
        \(saturations(capacity))
        \(sizes(capacity, in: reading))
        \(pools.map { pool($0, capacity, in: reading) })
        \(rounds(capacity, in: reading))
        """)
  }

  private static func saturations(_ capacity: CapacityResult) -> Markup {
    guard !capacity.saturations.isEmpty else { return "<p>No pool saturates in any case.</p>" }
    var table = HTMLTable([
      .words("Pool"), .figures("From wave"), .figures("Slot"), .words("Case"),
      .prose("What runs out"), .words("Row"),
    ])
    table.rows = capacity.saturations.map { saturation in
      [
        "<span class=\"bad\">\(saturation.pool)</span>", "\(saturation.wave)",
        "\(saturation.date + 3)", "\(saturation.loadCase)", "\(saturation.what)",
        RowReference.markup(saturation.row),
      ]
    }
    return "<h3>Saturation</h3>\(table.markup)"
  }

  private static func sizes(_ capacity: CapacityResult, in reading: OutcomeReading) -> Markup {
    guard !capacity.sizes.isEmpty else { return .none }
    var table = HTMLTable([
      .words("Pool"), .figures("Workers now"), .figures("needed"), .figures("Nodes now"),
      .figures("needed"), .figures("Database CPUs needed"), .figures("Storage needed, GB"),
      .figures("A month, \(reading.currency)"), .figures("Right-sized"), .prose("What to do"),
    ])
    table.rows = capacity.sizes.map { size in
      [
        "\(size.pool) \(row(of: size.pool, in: reading))", "\(size.workersNow)",
        "\(size.workersNeeded)", "\(size.nodesNow)", "\(size.nodesNeeded)",
        "\(size.postgresVCPUNeeded)", "\(Grouped.digits(size.storageNeededGB))",
        "\(reading.whole(size.monthlyPrice))", "\(reading.whole(size.monthlyPriceRightSized))",
        "\(size.text)",
      ]
    }
    return "<h3>Size, headroom included</h3>\(table.markup)"
  }

  private static func row(of pool: Identifier, in reading: OutcomeReading) -> Markup {
    RowReference.markup(reading.landscape.pools.first { $0.id == pool }?.row)
  }

  private static func pool(
    _ pool: Identifier, _ capacity: CapacityResult, in reading: OutcomeReading
  ) -> Markup {
    let steps = capacity.steps.filter { $0.pool == pool }
    let charts = [
      PoolChart(steps: steps, measure: { $0.utilisation }, title: "Workers in use"),
      PoolChart(steps: steps, measure: { $0.memoryShare }, title: "Memory in use"),
      PoolChart(steps: steps, measure: { $0.connectionShare }, title: "Connections in use"),
      PoolChart(steps: steps, measure: { $0.storageShare }, title: "Storage in use"),
    ]
    return """
      <h3>\(pool)</h3>
      \(legend(of: steps))
      <div class="pools">\(charts.map(\.markup))</div>
      <details><summary>\(pool) after each wave, in figures</summary>\
      \(table(of: steps, in: reading))</details>
      """
  }

  private static func legend(of steps: [PoolStep]) -> Markup {
    var seen: Set<String> = []
    let cases = steps.map(\.loadCase).filter { seen.insert($0).inserted }
    let items = cases.enumerated().map { place, name -> Markup in
      """
      <li><svg width="20" height="12" aria-hidden="true"><line x1="0" y1="6" x2="20" y2="6" \
      class="case case-\(min(place, 4))"/></svg> \(name)</li>
      """
    }
    return "<ul class=\"legend\">\(items)<li>waves across; dashed: all there is</li></ul>"
  }

  private static func table(of steps: [PoolStep], in reading: OutcomeReading) -> Markup {
    let wanted = reading.scenario.settings.service.responseP95Seconds
    var table = HTMLTable(
      [
        .figures("Wave"), .figures("Slot"), .words("Case"), .figures("Plants"),
        .figures("Users"), .figures("Requests/s"), .figures("Workers needed/there"),
        .figures("In use"), .figures("P95 response"), .figures("Memory"),
        .figures("Connections"), .figures("Storage"), .figures("Database CPU"),
        .figures("Restore"),
      ], isSortable: true)
    table.rows = steps.map { step in
      let response: Markup =
        step.responseP95Seconds.map { seconds in
          let text = DecimalFigure.grouped(seconds, decimals: 2) + " s"
          return seconds > wanted ? "<span class=\"bad\">\(text)</span>" : "\(text)"
        } ?? "<span class=\"bad\">no end</span>"
      return [
        "\(step.wave)", "\(step.date + 3)", "\(step.loadCase)", "\(step.plants)",
        "\(DecimalFigure.grouped(step.users, decimals: 0))",
        "\(DecimalFigure.grouped(step.requestsPerSecond))",
        "\(step.workersNeeded)/\(step.workers)", share(step.utilisation), response,
        share(step.memoryShare),
        "\(share(step.connectionShare)) <span class=\"soft\">\(step.connections)</span>",
        share(step.storageShare), share(step.databaseUtilisation), "\(step.restore)",
      ]
    }
    return table.markup
  }

  private static func share(_ share: Double) -> Markup {
    share > 1
      ? "<span class=\"bad\">\(Percentage.whole(share))</span>" : "\(Percentage.whole(share))"
  }

  private static func rounds(_ capacity: CapacityResult, in reading: OutcomeReading) -> Markup {
    guard capacity.rounds.count > 1 else { return .none }
    var table = HTMLTable([
      .figures("Round"), .prose("Limits planned with"), .figures("Cost, \(reading.currency)"),
      .figures("Saturations left"),
    ])
    table.rows = capacity.rounds.map { round in
      [
        "\(round.round)", Markup.joined(round.limits.map { "\($0)" }, by: "<br>"),
        "\(round.cost.map(reading.whole) ?? "no plan keeps them")", "\(round.saturations)",
      ]
    }
    return "<h3>How saturation changed the plan</h3>\(table.markup)"
  }
}
