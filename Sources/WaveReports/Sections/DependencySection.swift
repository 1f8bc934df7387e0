import WaveCore
import WaveLandscape
import WaveScenario

/// The dependency map by wave, and the bridges it costs.
enum DependencySection {
  /// The section.
  static func section(_ reading: OutcomeReading) -> ReportSection {
    let bridges = BridgeReading.all(of: reading)
    let idle = reading.scenario.bridges.count - bridges.count
    return ReportSection(
      id: "dependencies", title: "Dependencies by wave",
      lead: """
        \(Counted.text(bridges.count, "bridge")) \(bridges.count == 1 ? "keeps" : "keep") split \
        ends talking; \(Counted.text(idle, "more connection")) \(idle == 1 ? "needs" : "need") \
        none, because both ends cut over in one slot.
        """,
      body: DependencyMap(reading, bridges: bridges).markup + table(bridges, in: reading))
  }

  private static func table(_ bridges: [BridgeReading], in reading: OutcomeReading) -> Markup {
    guard !bridges.isEmpty else { return .none }
    var table = HTMLTable(
      [
        .figures("No"), .words("Bridge"), .words("From the first to the last of"),
        .figures("Weeks"), .figures("Cost, \(reading.currency)"), .words("Row"),
      ], isSortable: true)
    for (place, bridge) in bridges.enumerated() {
      let groups = bridge.groups.map { reading.scenario.groups[$0].id.text }
      let ends = Counted.list(groups, most: 6) + (bridge.isRelay ? " and the re-pointing" : "")
      table.rows.append([
        "\(place + 1)", "\(bridge.id)", "\(ends)", "\(DecimalFigure.grouped(bridge.weeks))",
        "\(reading.whole(bridge.cost))", RowReference.markup(bridge.origin),
      ])
    }
    let total = bridges.reduce(Money.zero) { $0 + $1.cost }
    table.totals = [["", "All bridges", "", "", "\(reading.whole(total))", ""]]
    return table.markup
  }
}
