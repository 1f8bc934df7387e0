import WaveCalendar
import WaveCore
import WaveLandscape

/// What belongs together cuts over at one event.
///
/// A group has one slot only, and the ends of a `together` row, and all plants of a database that
/// is switched whole, have the same one.
struct TogetherRule: PlanRule {
  let rule = HardRule.together

  func violations(in plan: PlanCase) -> [Violation] {
    tornGroups(in: plan.reading) + tornRows(in: plan.reading) + tornDatabases(in: plan.reading)
  }

  private func tornGroups(in reading: PlanReading) -> [Violation] {
    var slots: [Identifier: Set<CivilDate>] = [:]
    for cutover in reading.plan.cutovers where cutover.slot.isReal {
      slots[cutover.group, default: []].insert(cutover.slot)
    }
    return reading.scenario.groups.indices.compactMap { group in
      let members = reading.scenario.groups[group]
      guard let events = slots[members.id], events.count > 1 else { return nil }
      return torn(
        members.id, over: events.sorted(),
        row: members.reasons.first?.row ?? reading.members.row(of: group))
    }
  }

  private func tornRows(in reading: PlanReading) -> [Violation] {
    reading.scenario.landscape.dependencies.compactMap { dependency in
      guard dependency.kind == .together else { return nil }
      let ends =
        reading.members.groups(of: dependency.from) + reading.members.groups(of: dependency.to)
      return torn(
        ends, called: reading.scenario.landscape.id(of: dependency.from), row: dependency.row,
        reading)
    }
  }

  private func tornDatabases(in reading: PlanReading) -> [Violation] {
    let databases = reading.scenario.landscape.databases
    return databases.indices.compactMap { index in
      guard databases[index].split != .byPlant else { return nil }
      return torn(
        reading.members.groups(of: .database(index)), called: databases[index].id,
        row: databases[index].row, reading)
    }
  }

  private func torn(
    _ groups: [Index<MoveGroup>], called name: Identifier, row: SourceSpan, _ reading: PlanReading
  ) -> Violation? {
    let slots = Set(groups.compactMap { reading.cutovers[$0.offset]?.slot })
    guard slots.count > 1 else { return nil }
    return torn(
      name, over: slots.sorted().map { reading.scenario.calendar.slots[$0].firstDay }, row: row)
  }

  private func torn(_ name: Identifier, over days: [CivilDate], row: SourceSpan) -> Violation {
    violation(
      name, needed: "needs 1 event for all of it",
      available:
        "is spread over \(days.count): \(days.map(\.description).joined(separator: ", "))",
      row: row)
  }
}
