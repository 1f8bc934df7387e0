public import WaveCalendar
public import WaveCore
public import WaveLandscape

extension Scenario {
  /// The first axis day that is still to come; 0 where nothing has happened yet.
  ///
  /// What lies before it is fact: no rule is held against it.
  public var today: Int {
    guard settings.changes.hasHappened, let day = settings.changes.frozenBefore else { return 0 }
    return min(max(0, calendar.day(day)), calendar.dayCount)
  }

  /// The slot in which each group has cut over already, by group; nil for those still to come.
  public var pastSlots: [Index<Slot>?] {
    var slots = groups.map { _ in Index<Slot>?.none }
    guard today > 0 else { return slots }
    let rows = groupsByMember
    for pin in settings.changes.frozen {
      guard case .window(let date) = pin.kind, let group = rows[pin.asset],
        let slot = calendar.slot(containing: date), calendar.day(of: slot) < today
      else { continue }
      slots[group.offset] = slot
    }
    return slots
  }

  /// The group that each name stands for alone: a group's own, and those of the plants, databases
  /// and integrations in it.
  public var groupsByMember: [Identifier: Index<MoveGroup>] {
    var rows: [Identifier: Index<MoveGroup>] = [:]
    for row in groups.indices {
      let group = groups[row]
      rows[group.id] = row
      for plant in group.plants { rows[landscape.plants[plant].id] = row }
      for database in group.databases { rows[landscape.databases[database].id] = row }
      for integration in group.integrations { rows[landscape.integrations[integration].id] = row }
    }
    return rows
  }

  /// What has happened by now, work going as a plan of this scenario says; nil where nothing has.
  public var past: PlanActuals? {
    guard today > 0 else { return nil }
    var past = PlanActuals(asOf: calendar.date(today) - 1)
    let row = settings.row("changes.frozen_before")
    for (group, slot) in zip(groups, pastSlots) {
      guard let slot else { continue }
      past.cutovers[group.id] = ActualCutover(done: calendar.slots[slot].firstDay, rows: [row])
    }
    return past
  }
}
