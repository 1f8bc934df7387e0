import WaveCalendar
import WaveCore
import WaveLandscape
public import WaveOutcome
import WaveScenario

/// `plan.csv`: a row for each activity and each cutover, by their beginning.
///
/// `end` of an activity is its last day; a cutover has the times of the plant's clocks.
public enum PlanCSV {
  /// The table of an outcome, in UTF-8.
  public static func bytes(of outcome: RunOutcome) -> [UInt8] {
    let reading = OutcomeReading(outcome)
    var table = CSVWriter(heads: [
      "kind", "id", "title", "wave", "lane", "group", "plants", "start", "end", "timezone", "team",
      "effort_days", "rule", "rows",
    ])
    let lines = activities(reading) + cutovers(reading)
    for line in lines.sorted(by: { ($0.day, $0.id) < ($1.day, $1.id) }) { table.write(line.cells) }
    return table.bytes
  }

  private struct Line {
    var day: CivilDate
    var id: Identifier
    var cells: [CSVWriter.Cell]
  }

  private static func activities(_ reading: OutcomeReading) -> [Line] {
    let rules = rules(of: reading.scenario)
    return reading.scenario.activities.enumerated().compactMap { row, activity -> Line? in
      guard let days = reading.days(of: activity.id) else { return nil }
      let cutover = activity.group.flatMap { reading.cutover(of: $0) }
      let group = activity.group.map { reading.scenario.groups[$0].id.text } ?? ""
      let team = activity.demand.map { reading.landscape.teams[$0.team].id.text } ?? ""
      let cells: [CSVWriter.Cell] = [
        .text(activity.kind.rawValue), .text(activity.id.text), .text(activity.title),
        .figure(cutover.map { String($0.wave) } ?? ""), .text(cutover?.lane ?? ""), .text(group),
        .text(""), .text(days.start.description),
        .text(max(days.start, days.end - 1).description), .text(""), .text(team),
        .figure(DecimalFigure.text(activity.effort.days, decimals: 2, keepsZeros: false)),
        .text(rules[row] ?? ""), .text(rows(activity.origins.map(\.span))),
      ]
      return Line(day: days.start, id: activity.id, cells: cells)
    }
  }

  private static func cutovers(_ reading: OutcomeReading) -> [Line] {
    let binds = Dictionary(
      reading.outcome.explanations.map { ($0.group, $0.binds.first) },
      uniquingKeysWith: { first, _ in first })
    return reading.outcome.plan.cutovers.compactMap { cutover -> Line? in
      guard let group = reading.group(cutover.group) else { return nil }
      let zone = reading.zone(of: group)
      let plants = reading.scenario.groups[group].plants.map { reading.landscape.plants[$0] }
      let start = LocalMoment(cutover.start, in: zone).wall
      let bind = binds[cutover.group] ?? nil
      let cells: [CSVWriter.Cell] = [
        .text("cutover"), .text("cutover:\(cutover.group)"), .text("Cut over \(cutover.group)"),
        .figure(String(cutover.wave)), .text(cutover.lane), .text(cutover.group.text),
        .text(plants.map(\.id.text).joined(separator: ";")), .text(start.description),
        .text(LocalMoment(cutover.end, in: zone).wall.description), .text(zone.id), .text(""),
        .figure(""), .text(bind?.rule?.rawValue ?? ""),
        .text(rows(plants.map(\.row) + [bind?.row].compactMap { $0 })),
      ]
      return Line(day: start.date, id: cutover.group, cells: cells)
    }
  }

  /// The rule of the first order that each activity is part of, by its row.
  private static func rules(of scenario: Scenario) -> [Int: String] {
    var rules: [Int: String] = [:]
    for order in scenario.precedences {
      for end in [order.after, order.before] {
        guard case .activity(let index) = end, rules[index.offset] == nil else { continue }
        rules[index.offset] = order.rule.rawValue
      }
    }
    return rules
  }

  private static func rows(_ spans: [SourceSpan]) -> String {
    var seen: Set<String> = []
    return spans.map(\.row).filter { seen.insert($0).inserted }.joined(separator: "; ")
  }
}
