import WaveCalendar
import WaveCore
import WaveLandscape

/// No cutover in a blackout of any plant it stops.
struct BlackoutRule: PlanRule {
  let rule = HardRule.blackout

  func violations(in plan: PlanCase) -> [Violation] {
    let rows = RowsInForce(plan.scenario)
    var found: [Violation] = []
    for (group, cutover) in plan.reading.coming {
      guard let interval = cutover.interval else { continue }
      var named: Set<SourceSpan> = []
      for (entries, zone) in blackouts(of: group, plan, rows) {
        for entry in entries {
          guard !named.contains(entry.row),
            let span = rows.span(of: entry, meeting: interval, in: zone)
          else { continue }
          named.insert(entry.row)
          found.append(
            violation(
              plan.scenario.groups[group].id,
              needed: "needs \(interval.start) to \(interval.end)",
              available: "blackout from \(span.start) to \(span.end)", row: entry.row))
        }
      }
    }
    return found
  }

  /// The blackouts of each plant with its zone; those for all where the group has no plant.
  private func blackouts(
    of group: Index<MoveGroup>, _ plan: PlanCase, _ rows: RowsInForce
  ) -> [([CalendarEntry], ZoneTable)] {
    let plants = plan.scenario.groups[group].plants
    guard !plants.isEmpty else { return [(rows.rowsForAll(.blackout), plan.reading.zone)] }
    return plants.map { index in
      let plant = plan.scenario.landscape.plants[index]
      return (
        rows.rows(.blackout, of: plant), plan.scenario.calendar.zone(plant.timezone.value)
      )
    }
  }
}
