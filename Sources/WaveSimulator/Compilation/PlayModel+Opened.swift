import WaveCost

extension PlayModel {
  /// The same plan under a calendar without closed days: every group may cut over in every slot,
  /// for as long as in its planned window or longer, and partners re-point on any day.
  ///
  /// What else a late group meets stays: its teams' working days, how many may cut over in a slot,
  /// and whom it is kept apart from.
  var opened: PlayModel {
    var opened = self
    opened.windows = windows.opened(
      plannedSlots: waves.plannedSlots, slotDays: costs.calendar.slotDays)
    opened.activities = activities.opened
    return opened
  }
}

extension WindowTable {
  /// A window in every slot for each group that has a planned one.
  func opened(plannedSlots: [Int], slotDays: [Int]) -> WindowTable {
    let lists = plannedSlots.indices.map { group -> [Window] in
      let own = windows[group].map { windows.elements[$0] }
      guard let planned = own.first(where: { Int($0.slot) == plannedSlots[group] }) else {
        return own
      }
      var bySlot = slotDays.enumerated().map { slot, day in
        Window(
          slot: Int32(slot), anchor: Int32(day), length: planned.length,
          firstPlant: planned.firstPlant)
      }
      for window in own where window.length > planned.length || window.slot == planned.slot {
        bySlot[Int(window.slot)] = window
      }
      return bySlot
    }
    return WindowTable(windows: Ragged(lists), production: production)
  }
}

extension ActivityTable {
  /// The activities without days on which a partner allows no start.
  var opened: ActivityTable {
    var opened = self
    opened.isPicky = isPicky.map { _ in false }
    return opened
  }
}
