import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// The waves: what cuts over when, in the clocks of the plants, and why there.
enum WavesSection {
  /// The section.
  static func section(_ reading: OutcomeReading) -> ReportSection {
    let explanations = Dictionary(
      reading.outcome.explanations.map { ($0.group, $0) }, uniquingKeysWith: { first, _ in first })
    let bodies = reading.waves.map { wave in
      body(of: wave, explanations: explanations, in: reading)
    }
    let isExplained = explanations.values.contains { !$0.binds.isEmpty }
    let lane: Markup = reading.scenario.laneNames.count > 1 ? "<th>Lane</th>" : .none
    return ReportSection(
      id: "waves", title: "Waves",
      lead: """
        Freeze and end of the runbook at \(Percentage.whole(reading.scenario.settings.cutover.confidence)) \
        confidence, on the clocks of the plant. A runbook needs its own time, time to catch up and \
        time to roll back; the window is what the calendar allows. On time is each group's own: how \
        often it cuts over in its planned slot.
        """,
      body: """
        <div class="scroll" tabindex="0"><table>
        <thead><tr><th>Wave</th>\(lane)<th>Group</th><th>Plants</th><th>Freeze</th><th>End</th>\
        <th class="n">Needs</th><th class="n">Window</th><th class="n">On time</th>\
        <th>\(isExplained ? "Not earlier because" : .none)</th></tr></thead>
        \(bodies)
        </table></div>
        """)
  }

  private static func body(
    of wave: WaveReading, explanations: [Identifier: PlanExplanation], in reading: OutcomeReading
  ) -> Markup {
    let lines = wave.cutovers.enumerated().map { place, cutover -> Markup in
      let head: Markup =
        place == 0 ? heading(wave, in: reading) : .none
      return """
        <tr>\(head)\(cells(of: cutover, explanations[cutover.group], wave: wave, in: reading))</tr>
        """
    }
    return "<tbody class=\"wave\">\n\(lines)\n</tbody>"
  }

  private static func heading(_ wave: WaveReading, in reading: OutcomeReading) -> Markup {
    let span = wave.cutovers.count
    let lane: Markup =
      reading.scenario.laneNames.count > 1 ? "<td rowspan=\"\(span)\">\(wave.lane)</td>" : .none
    return """
      <td rowspan="\(span)" class="date"><strong>\(wave.number)</strong> \
      <span class="soft">\(wave.slot + 3)</span></td>\(lane)
      """
  }

  private static func cells(
    of cutover: PlannedCutover, _ explanation: PlanExplanation?, wave: WaveReading,
    in reading: OutcomeReading
  ) -> Markup {
    guard let group = reading.group(cutover.group) else {
      return "<td class=\"bad\" colspan=\"8\">\(cutover.group) is not a move group</td>"
    }
    let zone = reading.zone(of: group)
    let needs = reading.scenario.runbooks[group.offset].required
    let window = reading.window(of: group)?.interval.length
    let tight = window.map { $0 < needs } ?? true
    let onTime = shareOnTime(of: group, in: wave, reading)
    return """
      <td><a href="#runbook-\(group.offset)">\(cutover.group)</a></td>\
      <td>\(plants(of: group, in: reading))</td>\
      <td class="date">\(LocalMoment(cutover.start, in: zone).full)</td>\
      <td class="date">\(LocalMoment(cutover.end, in: zone).full)<br>\
      <span class="soft">\(zone.id)</span></td>\
      <td class="n">\(needs)</td><td class="n\(tight ? " bad" : "")">\
      \(window.map { "\($0)" } ?? "none")</td>\
      <td class="n">\(onTime.map(chance) ?? "–")</td>\
      \(reason(explanation))
      """
  }

  /// How often a group cuts over in its planned slot: what its plants say, for they move together,
  /// or the wave, where it is all of it; nil where neither is known.
  private static func shareOnTime(
    of group: Index<MoveGroup>, in wave: WaveReading, _ reading: OutcomeReading
  ) -> Double? {
    guard let played = reading.outcome.simulation else { return nil }
    if let plant = reading.scenario.groups[group].plants.first {
      let id = reading.landscape.plants[plant].id
      if let slip = played.plants.first(where: { $0.plant == id })?.probabilitySlip {
        return 1 - slip
      }
    }
    guard wave.cutovers.count == 1 else { return nil }
    return played.waves.first { $0.wave == wave.number }?.probabilityOnTime
  }

  private static func chance(_ share: Double) -> Markup {
    let text = Percentage.whole(share)
    return share < 0.5 ? "<span class=\"warn\">\(text)</span>" : "\(text)"
  }

  private static func plants(of group: Index<MoveGroup>, in reading: OutcomeReading) -> Markup {
    let plants = reading.scenario.groups[group].plants
    guard !plants.isEmpty else {
      return "<span class=\"soft\">no plant</span>"
    }
    let names = plants.map { index -> Markup in
      let plant = reading.landscape.plants[index]
      let row = RowReference.markup(plant.row)
      return "<span class=\"nb\">\(plant.id) \(plant.name) \(row)</span>"
    }
    return Markup.joined(names, by: "<br>")
  }

  private static func reason(_ explanation: PlanExplanation?) -> Markup {
    guard let first = explanation?.binds.first else { return "<td></td>" }
    return "<td class=\"wide\">\(first.text) \(RowReference.markup(first.row))</td>"
  }
}
