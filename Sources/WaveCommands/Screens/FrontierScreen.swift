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

  /// What is proven of the ends, and why there is nothing to trade where one plan is best in both.
  private var remark: [String] {
    guard let first = frontier.points.first, let last = frontier.points.last else { return [] }
    var lines = [leastEnd(first), cheapEnd].compactMap { $0 }
    let isCheapest = frontier.leastCost.map { $0 >= last.cost } ?? false
    if first == last {
      let axes = "\(frontier.minimised.rawValue) and \(frontier.limited.rawValue)"
      lines.append(
        frontier.isLeastProven && isCheapest
          ? "  The plan that is best in one is best in both: there is nothing to trade."
          : "  No other plan was found that trades \(axes).")
    }
    return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
  }

  /// What is known of plans with less of what limits are set on.
  private func leastEnd(_ first: FrontierPoint) -> String? {
    switch frontier.limited {
    case .finish where frontier.isLeastProven:
      "  No plan finishes before \(first.finish): proven."
    case .finish:
      "  No plan was found that finishes before \(first.finish); none does before "
        + "\(frontier.earliestFinish): proven."
    case .waves where frontier.isLeastProven:
      "  No plan has fewer than \(Figures.count(first.waves, "wave")): proven."
    case .waves: "  No plan was found with fewer than \(Figures.count(first.waves, "wave"))."
    case .cost, .risk: nil
    }
  }

  /// What is proven of plans with less of what is made small.
  private var cheapEnd: String? {
    frontier.leastCost.map { "  No plan costs less than \(currency.whole($0)): proven." }
  }

  private var table: TextTable {
    let hasBounds = frontier.points.contains { $0.bound != nil }
    let code = currency.code
    var table = TextTable(
      [("Plan", .right), ("Cost \(code)", .right)]
        + (hasBounds ? [("Bound \(code)", .right)] : [])
        + [
          ("Last slot", .left), ("Waves", .right), ("Risk \(code)", .right), ("Found with", .left),
        ])
    table.rows = frontier.points.map { point in
      [point.number.map(String.init) ?? String(point.hash.prefix(8)), currency.whole(point.cost)]
        + (hasBounds ? [point.bound.map { currency.whole($0) } ?? ""] : [])
        + [
          point.finish.description, String(point.waves), currency.whole(point.risk), point.limit,
        ]
    }
    return table
  }
}
