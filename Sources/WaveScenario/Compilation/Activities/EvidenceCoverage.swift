import WaveCalendar
import WaveCore
import WaveLandscape

/// Which drills a group still has to make because no record covers them for its whole horizon.
struct EvidenceCoverage: Sendable {
  /// The facts.
  let ground: Groundwork
  /// The pools each plant may run in.
  let poolLoad: PoolLoad

  /// The gates that are passed by drilling.
  static let drills: Set<Gate> = [.restoreDrill, .rollbackDrill, .failoverDrill]

  /// The drills a class demands that no valid record covers, in the order it demands them.
  ///
  /// A record covers a group only if it stays valid until the last slot, because the group may
  /// cut over in any: a drill too many is safe, one too few is not.
  func missingDrills(of demands: ClassDemands, for group: Index<MoveGroup>) -> [Gate] {
    demands.evidence.filter { Self.drills.contains($0.gate) && !isCovered($0, group) }.map(\.gate)
  }

  private func isCovered(_ demand: EvidenceDemand, _ group: Index<MoveGroup>) -> Bool {
    guard let last = ground.calendar.slots.elements.last else { return false }
    let subjects = subjects(of: group)
    return ground.landscape.evidence.contains { record in
      let days = record.validDays.map { min($0, demand.validDays) } ?? demand.validDays
      return record.passed && record.kind == demand.gate && subjects.contains(record.subject)
        && record.date + days >= last.endDay
    }
  }

  private func subjects(of group: Index<MoveGroup>) -> Set<Identifier> {
    let members = ground.groups[group]
    var subjects: Set<Identifier> = [members.id]
    for plant in members.plants {
      subjects.insert(ground.landscape.plants[plant].id)
      if let pool = poolLoad.choices[plant.offset].first?.pool {
        subjects.insert(ground.landscape.pools[pool].id)
      }
    }
    for load in ground.loadsOfGroup[group.offset] {
      subjects.insert(ground.landscape.databases[load.database].id)
    }
    return subjects
  }
}
