import WaveCore
import WaveLandscape

/// How often a group rehearses its cutover, and how far apart.
struct RehearsalRule: Sendable {
  /// The facts.
  let ground: Groundwork

  /// Calendar days between the end of one rehearsal and the start of the next, at the least:
  /// what was found must be mended first.
  static let spacingDays = 7

  /// The most rehearsals a group makes where the scenario does not say.
  static let most = 4

  /// What is decided, else the scenario's number, or three for plants of criticality 1, two for 2, else one, and one
  /// more above 500 GB; at least one.
  func count(for group: Index<MoveGroup>) -> Int {
    if let decided = decided(for: group) { return decided }
    if let stated = ground.settings.cutover.rehearsals { return max(1, stated) }
    let steps = max(0, 3 - max(1, ground.criticality(of: group)))
    let isLarge = ground.gigabytes(of: group) > 500
    let count = ActivityTemplates.rehearsalCount.value(Double(steps), isLarge ? 1 : 0)
    return min(Self.most, Int(count))
  }

  private func decided(for group: Index<MoveGroup>) -> Int? {
    guard !ground.settings.decisions.isEmpty else { return nil }
    let (members, landscape) = (ground.groups[group], ground.landscape)
    let names =
      members.plants.map { landscape.plants[$0].id }
      + members.databases.map { landscape.databases[$0].id }
      + members.integrations.map { landscape.integrations[$0].id }
    return ground.settings.decisions.value(of: Set(names)) { choice in
      if case .rehearsals(let count) = choice { count } else { nil }
    }
  }

  /// The name of a group's rehearsal: `rehearse:P03#1`.
  static func id(_ group: Identifier, number: Int) -> Identifier {
    Identifier("rehearse:\(group.text)#\(number)")
  }
}
