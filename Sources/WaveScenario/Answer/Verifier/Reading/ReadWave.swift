import WaveCalendar
import WaveCore
import WaveLandscape

/// The groups that cut over in one slot in one lane, as their slots say, whatever number the plan
/// gives them.
struct ReadWave {
  /// The wave's number, from 1, by slot then lane.
  var number: Int
  /// The slot.
  var slot: Index<Slot>
  /// The lane.
  var lane: Int
  /// The groups, in order.
  var groups: [Index<MoveGroup>]

  /// What violations call it.
  var name: Identifier { Identifier("wave \(number)") }

  /// The waves that cutovers make, by slot then lane.
  static func waves(of cutovers: [ReadCutover?], in scenario: Scenario) -> [ReadWave] {
    var places: [Place: [Index<MoveGroup>]] = [:]
    for (offset, cutover) in cutovers.enumerated() {
      guard let cutover else { continue }
      places[Place(slot: cutover.slot, lane: scenario.lanes[offset]), default: []]
        .append(Index(offset))
    }
    let sorted = places.sorted { ($0.key.slot, $0.key.lane) < ($1.key.slot, $1.key.lane) }
    return sorted.enumerated().map { number, wave in
      ReadWave(number: number + 1, slot: wave.key.slot, lane: wave.key.lane, groups: wave.value)
    }
  }

  private struct Place: Hashable {
    var slot: Index<Slot>
    var lane: Int
  }
}
