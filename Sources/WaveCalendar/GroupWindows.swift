import WaveCore

/// When several plants may be down at once.
public enum GroupWindows {
  /// In each slot the longest time in which all plants may be down; nil where there is none.
  ///
  /// Production is the time in which any of them works.
  ///
  /// - Precondition: at least one plant; all calendars have the same slots.
  public static func windows(of plants: [PlantCalendar]) -> [CutoverWindow?] {
    guard let first = plants.first else { return [] }
    guard plants.count > 1 else { return first.windows }
    return first.frames.indices.map { slot in window(of: plants, in: slot) }
  }

  /// What takes time away from any of the plants in each slot, each row once, plant by plant.
  ///
  /// Where every plant has a window but no moment suits all, it is their shifts that do not meet.
  public static func closures(of plants: [PlantCalendar]) -> [[ClosedSlot]] {
    guard let first = plants.first else { return [] }
    return first.frames.indices.map { slot in
      var closures: [ClosedSlot] = []
      for plant in plants {
        for closed in plant.closures[slot] where !closures.contains(closed) {
          closures.append(closed)
        }
      }
      guard closures.isEmpty, window(of: plants, in: slot) == nil else { return closures }
      return plants.map { ClosedSlot(reason: .noFreeTime, row: $0.shiftRow) }
    }
  }
}

extension GroupWindows {
  /// The longest time in a slot in which all plants may be down; nil where there is none.
  static func window(of plants: [PlantCalendar], in slot: Int) -> CutoverWindow? {
    guard let first = plants.first else { return nil }
    var shared = first.allowed.intersection(first.frames[slot])
    for plant in plants.dropFirst() {
      guard !shared.isEmpty else { return nil }
      shared = shared.intersection(plant.allowed.intersection(plant.frames[slot]))
    }
    guard let interval = shared.longest else { return nil }
    let byPlant = plants.map { $0.production(in: interval) }
    var sources: [SourceSpan] = []
    var cuts: [ClosedSlot] = []
    var kinds: Set<WindowKind> = []
    for plant in plants {
      for cut in plant.cuts(of: interval) where !cuts.contains(cut) { cuts.append(cut) }
      kinds.formUnion(plant.kinds(of: interval))
      for row in plant.sources(of: interval) where !sources.contains(row) { sources.append(row) }
    }
    return CutoverWindow(
      interval: interval, production: IntervalSet(byPlant.joined()).intervals, sources: sources,
      kinds: WindowKind.allCases.filter(kinds.contains), productionByPlant: byPlant, cuts: cuts)
  }
}
