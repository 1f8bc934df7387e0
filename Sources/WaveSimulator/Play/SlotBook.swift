/// How full each slot is, planned cutovers included until they slip away.
struct SlotBook {
  private let plannedCutovers: [Int32]
  private let plannedPlants: [Int32]
  private var cutovers: [Int32]
  private var plants: [Int32]
  /// Where each group stands, by group row: its planned slot until it has cut over; −1 for none.
  private(set) var slots: [Int]

  /// The book of the planned waves over so many slots.
  init(_ waves: WaveTable, slotCount: Int) {
    var cutovers = [Int32](repeating: 0, count: slotCount)
    var plants = [Int32](repeating: 0, count: slotCount * waves.laneCount)
    for (group, slot) in waves.plannedSlots.enumerated() where slot >= 0 {
      cutovers[slot] += 1
      plants[slot * waves.laneCount + waves.lanes[group]] += Int32(waves.plantCounts[group])
    }
    (plannedCutovers, plannedPlants) = (cutovers, plants)
    (self.cutovers, self.plants) = (cutovers, plants)
    slots = waves.plannedSlots
  }

  /// Puts every group back where it was planned.
  mutating func clear(_ waves: WaveTable) {
    for place in cutovers.indices { cutovers[place] = plannedCutovers[place] }
    for place in plants.indices { plants[place] = plannedPlants[place] }
    for group in slots.indices { slots[group] = waves.plannedSlots[group] }
  }

  /// Whether a group that slipped may take a slot: cutovers per slot, plants per wave and `apart`
  /// still hold there; the gap between waves does not.
  func hasRoom(_ slot: Int, for group: Int, _ waves: WaveTable) -> Bool {
    guard Int(cutovers[slot]) < waves.mostCutovers else { return false }
    let lane = waves.lanes[group]
    let there = Int(plants[slot * waves.laneCount + lane])
    if there > 0, there + waves.plantCounts[group] > waves.mostPlants { return false }
    for place in waves.apart[group] {
      let other = Int(waves.apart.elements[place])
      if slots[other] == slot, waves.lanes[other] == lane { return false }
    }
    return true
  }

  /// Moves a group to another slot; −1 takes it out.
  mutating func move(_ group: Int, to slot: Int, _ waves: WaveTable) {
    enter(group, at: slots[group], -1, waves)
    enter(group, at: slot, 1, waves)
    slots[group] = slot
  }

  private mutating func enter(
    _ group: Int, at slot: Int, _ count: Int32, _ waves: WaveTable
  ) {
    guard slot >= 0 else { return }
    cutovers[slot] += count
    plants[slot * waves.laneCount + waves.lanes[group]] += count * Int32(waves.plantCounts[group])
  }
}
