import WaveCore
import WaveOutcome
import WaveScenario

/// Plans that trade two objectives against each other, as a table.
struct FrontierScreen {
  var frontier: PlanFrontier
  var currency: Currency

  /// The screen.
  var text: String {
    let rest = [
      frontier.dominated > 0 ? "\(frontier.dominated) beaten in both and dropped" : nil,
      frontier.unmet > 0
        ? "under \(Figures.count(frontier.unmet, "limit")) no plan was found" : nil,
    ].compactMap { $0 }
    let head =
      "Frontier of \(frontier.minimised.rawValue) and \(frontier.limited.rawValue): "
      + ([Figures.count(frontier.points.count, "plan")] + rest).joined(separator: ", ")
    return head + "\n\n" + table.text
  }

  private var table: TextTable {
    var table = TextTable([
      ("Plan", .right), ("Cost \(currency.code)", .right), ("Last slot", .left),
      ("Waves", .right), ("Risk \(currency.code)", .right), ("Found with", .left),
    ])
    table.rows = frontier.points.map { point in
      [
        point.number.map(String.init) ?? String(point.hash.prefix(8)),
        currency.whole(point.cost), point.finish.description, String(point.waves),
        currency.whole(point.risk), point.limit,
      ]
    }
    return table
  }
}
