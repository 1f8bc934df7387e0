/// The units that must stay near an event they prepare, and all between them and the event.
///
/// They are placed as soon as they fit, so that the event's earliest tick is known, and pulled up
/// behind it where it has come to stand too far away.
struct EscortTable: Sendable {
  /// The escorts of each unit, those nearest to it first; empty for units that are no events.
  let of: Ragged<Int32>

  /// The escorts of a problem's events.
  init(_ links: LinkTable, units: Contraction, isEvent: [Bool]) {
    var rows = [[Int32]](repeating: [], count: units.count)
    for event in rows.indices where isEvent[event] {
      let bonded = links.distances[event].map { Int(units.unitOf[Int($0.other)]) }
        .filter { !isEvent[$0] }
      guard !bonded.isEmpty else { continue }
      let before = Self.preparations(of: event, links, isEvent)
      let after = Self.followers(of: bonded.filter { before.contains($0) }, links, isEvent)
      rows[event] = before.intersection(after).map { Int32($0) }.sorted {
        links.rank[Int($0)] > links.rank[Int($1)]
      }
    }
    of = Ragged(rows)
  }

  /// All an event waits on, up to other events.
  private static func preparations(
    of event: Int, _ links: LinkTable, _ isEvent: [Bool]
  ) -> Set<Int> {
    var found: Set<Int> = []
    var pending = [event]
    while let unit = pending.popLast() {
      for edge in links.incoming[unit] where !isEvent[Int(edge.other)] {
        if found.insert(Int(edge.other)).inserted { pending.append(Int(edge.other)) }
      }
    }
    return found
  }

  /// Some units and all that waits on them, up to events.
  private static func followers(
    of units: [Int], _ links: LinkTable, _ isEvent: [Bool]
  ) -> Set<Int> {
    var found = Set(units)
    var pending = units
    while let unit = pending.popLast() {
      for edge in links.outgoing[unit] where !isEvent[Int(edge.other)] {
        if found.insert(Int(edge.other)).inserted { pending.append(Int(edge.other)) }
      }
    }
    return found
  }
}
