import WaveCore
import WaveLandscape

/// Sorts groups into streams of waves that run beside each other.
struct GroupLanes: Sendable {
  /// The lane of each group, by group.
  let lanes: [Int]
  /// What each lane is called, sorted.
  let names: [String]

  /// The lane of plants whose row names no region or company.
  static let unnamed = "other"

  /// The lanes by the scenario's rule; a group that spans several belongs to its first plant's.
  init(ground: Groundwork) {
    let ofGroup = ground.groups.indices.map { Self.name(of: $0, ground) }
    let names = Set(ofGroup).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    lanes = ofGroup.map { name in names.firstIndex(of: name) ?? 0 }
    self.names = names
  }

  private static func name(of group: Index<MoveGroup>, _ ground: Groundwork) -> String {
    let first = firstPlant(of: group, ground)
    switch ground.settings.waves.lanes {
    case .all: return "all"
    case .region: return first?.region ?? unnamed
    case .company:
      return first?.company.map { ground.landscape.companies[$0].id.text } ?? unnamed
    }
  }

  /// The first plant of a group, or of the integrations and databases it is made of.
  private static func firstPlant(of group: Index<MoveGroup>, _ ground: Groundwork) -> Plant? {
    let members = ground.groups[group]
    if let plant = members.plants.first { return ground.landscape.plants[plant] }
    let served = members.integrations.flatMap { ground.landscape.integrations[$0].plants }
    return served.min().map { ground.landscape.plants[$0] }
  }
}
