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
    return ([head, table.text] + remark).joined(separator: "\n\n")
  }

  /// Why there is nothing to trade, where one plan is best in both.
  private var remark: [String] {
    guard frontier.points.count == 1, let only = frontier.points.first else { return [] }
    let axes = "\(frontier.minimised.rawValue) and \(frontier.limited.rawValue)"
    guard frontier.limited == .finish else {
      return ["  No other plan was found that trades \(axes): this one is best in both."]
    }
    return [
      only.finish <= frontier.earliestFinish
        ? "  No plan can finish before \(only.finish), proven: there is nothing to trade."
        : "  No plan was found that finishes before \(only.finish); none does before "
          + "\(frontier.earliestFinish), proven."
    ]
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
