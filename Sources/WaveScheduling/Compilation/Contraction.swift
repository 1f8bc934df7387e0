import WaveCore

/// The units of a problem: activities that start together are one, all others stand alone.
struct Contraction: Sendable {
  /// The unit of each activity.
  let unitOf: [Int32]

  /// The activities of each unit, ascending.
  let members: Ragged<Int32>

  /// The same-start group that joins each activity to its unit, or −1.
  let groupOf: [Int32]

  /// Joins the groups of a description; units are numbered by their first activity.
  init(_ description: SchedulingDescription) {
    let count = description.activities.count
    var leader = Array(0..<count)
    var groupOf = [Int32](repeating: -1, count: count)
    func root(_ activity: Int) -> Int {
      var current = activity
      while leader[current] != current { current = leader[current] }
      return current
    }
    for index in description.sameStarts.indices {
      if description.dropped.contains(.sameStart(index)) { continue }
      let members = description.sameStarts[index].members
      for member in members {
        groupOf[member.offset] = index.rawValue
        let pair = (root(members[0].offset), root(member.offset))
        leader[max(pair.0, pair.1)] = min(pair.0, pair.1)
      }
    }
    var unitOf = [Int32](repeating: -1, count: count)
    var rows: [[Int32]] = []
    for activity in 0..<count {
      let first = root(activity)
      if first == activity {
        unitOf[activity] = Int32(rows.count)
        rows.append([])
      }
      unitOf[activity] = unitOf[first]
      rows[Int(unitOf[activity])].append(Int32(activity))
    }
    self.unitOf = unitOf
    self.groupOf = groupOf
    members = Ragged(rows)
  }

  /// The number of units.
  var count: Int { members.count }
}
