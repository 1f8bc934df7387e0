import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// The runbook of each group: its steps, the window it needs and has, the point of no return.
enum RunbookSection {
  /// The section.
  static func section(_ reading: OutcomeReading) -> ReportSection {
    ReportSection(
      id: "runbooks", title: "Runbooks",
      lead: """
        The steps of each cutover, derived from its own rows. Lengths are low, likely and high; the \
        bars show the likely course. Past the point of no return rolling back no longer fits the \
        window.
        """,
      body: "\(reading.groupsInOrder.map { part($0, in: reading) })")
  }

  private static func part(_ group: Index<MoveGroup>, in reading: OutcomeReading) -> Markup {
    let runbook = reading.scenario.runbooks[group.offset]
    let id = reading.scenario.groups[group].id
    let cutover = reading.cutover(of: group)
    let wave: Markup = cutover.map { ", wave \($0.wave)" } ?? ", not in the plan"
    return """
      <details id="runbook-\(group.offset)"><summary><strong>\(id)</strong>\(wave): \
      \(Counted.text(runbook.steps.count, "step")), needs \(runbook.required), \
      \(has(group, in: reading))</summary>
      \(timing(group, runbook, in: reading))
      \(changeClass(of: group, in: reading))
      \(steps(of: runbook))
      </details>
      """
  }

  private static func has(_ group: Index<MoveGroup>, in reading: OutcomeReading) -> Markup {
    guard let window = reading.window(of: group) else {
      return "<span class=\"bad\">has no window</span>"
    }
    let isTight = window.interval.length < reading.scenario.runbooks[group.offset].required
    return isTight
      ? "<span class=\"bad\">has \(window.interval.length)</span>" : "has \(window.interval.length)"
  }

  private static func timing(
    _ group: Index<MoveGroup>, _ runbook: Runbook, in reading: OutcomeReading
  ) -> Markup {
    let confidence = Percentage.whole(reading.scenario.settings.cutover.confidence)
    let row: Markup = runbook.drainRow.map { " \(RowReference.markup($0))" } ?? .none
    let drain: Markup =
      runbook.backlogDrain.map { $0.count == 0 ? "nothing to catch up" : "\($0) to catch up" }
      ?? "<span class=\"bad\">a backlog that never drains</span>"
    return """
      <p>\(runbook.duration) at \(confidence) confidence (\(runbook.mean) on average), \
      \(drain)\(row), \(runbook.rollbackReserve) to roll back. \(moments(group, runbook, in: reading))</p>
      """
  }

  private static func moments(
    _ group: Index<MoveGroup>, _ runbook: Runbook, in reading: OutcomeReading
  ) -> Markup {
    guard let cutover = reading.cutover(of: group), let window = reading.window(of: group)
    else { return .none }
    let zone = reading.zone(of: group)
    let opens = LocalMoment(window.interval.start, in: zone)
    let closes = LocalMoment(window.interval.end, in: zone)
    let turn = LocalMoment(window.interval.end - runbook.rollbackReserve, in: zone)
    return """
      Window \(opens.full) to \(closes.full) \(zone.id) \
      \(RowReference.markup(window.sources)); freeze \
      \(LocalMoment(cutover.start, in: zone).short), point of no return \
      <strong>\(turn.short)</strong>, end \(LocalMoment(cutover.end, in: zone).short).
      """
  }

  private static func changeClass(of group: Index<MoveGroup>, in reading: OutcomeReading) -> Markup
  {
    guard reading.scenario.changeClasses.indices.contains(group.offset) else { return .none }
    let change = reading.scenario.changeClasses[group.offset]
    let reasons = change.reasons.prefix(4).map { reason -> Markup in
      "\(reason.text) \(RowReference.markup(reason.row))"
    }
    return
      "<p>Change class: \(change.changeClass.words). \(Markup.joined(Array(reasons), by: "; "))</p>"
  }

  private static func steps(of runbook: Runbook) -> Markup {
    let bars = RunbookBars(runbook)
    var table = HTMLTable([
      .figures("No"), .prose("Step"), .words("Owner"), .figures("Low"), .figures("Likely"),
      .figures("High"), .figures("Begins"), .words("Course"), .words("Row"),
    ])
    table.rows = runbook.steps.enumerated().map { place, step in
      [
        "\(place + 1)", "\(step.title)",
        step.owner.map { "\($0)" } ?? "<span class=\"soft\">no owner</span>",
        span(step.estimate.low), span(step.estimate.likely), span(step.estimate.high),
        "+\(span(bars.starts[place]))", bars.markup(place), RowReference.markup(step.origin),
      ]
    }
    return table.markup
  }

  private static func span(_ minutes: Double) -> Markup {
    "\(Minutes(Int(minutes.rounded(.toNearestOrEven))))"
  }
}
