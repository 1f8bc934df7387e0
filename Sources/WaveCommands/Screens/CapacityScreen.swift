import WaveCore
import WaveOutcome

/// The target platform: load after the last wave, saturations, sizes and hosting.
struct CapacityScreen {
  var result: CapacityResult
  var currency: Currency

  /// The screen.
  var text: String {
    [steps, saturations, sizes, hosting].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var steps: String {
    var table = TextTable([
      ("Pool", .left), ("After wave", .right), ("Case", .left), ("Plants", .right),
      ("Users", .right), ("Workers", .right), ("In use", .right), ("P95 response", .right),
      ("Connections", .right), ("Storage", .right),
    ])
    for step in result.steps where step.plants > 0 {
      let response = step.responseP95Seconds.map { seconds in
        "\(roundHalfEven(seconds * 1000)) ms"
      }
      table.rows.append([
        step.pool.text, String(step.wave), step.loadCase, String(step.plants),
        String(roundHalfEven(step.users)), "\(step.workersNeeded)/\(step.workers)",
        Figures.percent(step.utilisation), response ?? "no end",
        Figures.percent(step.connectionShare), Figures.percent(step.storageShare),
      ])
    }
    return table.text
  }

  private var saturations: String {
    guard !result.saturations.isEmpty else { return "  no pool saturates" }
    return result.saturations.map { saturation in
      "  \(saturation.pool) saturates from wave \(saturation.wave) (\(saturation.date), "
        + "\(saturation.loadCase)): \(saturation.what) [\(saturation.row.short)]"
    }.joined(separator: "\n")
  }

  private var sizes: String {
    var table = TextTable([
      ("Pool", .left), ("Workers", .right), ("Nodes", .right), ("A month", .right),
      ("Right-sized", .right), ("What to do", .left),
    ])
    for size in result.sizes {
      table.rows.append([
        size.pool.text, "\(size.workersNeeded)/\(size.workersNow)",
        "\(size.nodesNeeded)/\(size.nodesNow)", currency.whole(size.monthlyPrice),
        currency.whole(size.monthlyPriceRightSized), size.text,
      ])
    }
    return table.text
  }

  private var hosting: String {
    var table = TextTable([("Plant", .left), ("Pool", .left), ("Hosting", .left), ("Why", .left)])
    for advice in result.hosting {
      table.rows.append([
        advice.plant.text, advice.pool.text, advice.hosting,
        Figures.list(advice.reasons.map(\.text), most: 2),
      ])
    }
    return table.text
  }
}
