import WaveCore

/// All bridges that join two groups directly, drawn as one line of the map.
struct MapBridges {
  /// The two groups.
  var link: MapLayout.Link
  /// The numbers of the bridges in the table, from 1.
  var ranks: [Int]
  /// What they cost; a bridge over several groups is spread evenly over its parts.
  var cost: Money
  /// The longest of their lives in weeks.
  var weeks: Double

  /// The lines of bridges that are sorted with the dearest first, dearest line first.
  static func all(of bridges: [BridgeReading]) -> [MapBridges] {
    var lines: [MapBridges] = []
    var places: [MapLayout.Link: Int] = [:]
    for (place, bridge) in bridges.enumerated() where bridge.groups.count > 1 {
      let share = bridge.cost.scaled(by: 1 / Double(bridge.groups.count - 1))
      for (first, last) in zip(bridge.groups, bridge.groups.dropFirst()) {
        let link = MapLayout.Link(first: first, last: last)
        if let known = places[link] {
          lines[known].ranks.append(place + 1)
          lines[known].cost += share
          lines[known].weeks = max(lines[known].weeks, bridge.weeks)
        } else {
          places[link] = lines.count
          lines.append(
            MapBridges(link: link, ranks: [place + 1], cost: share, weeks: bridge.weeks))
        }
      }
    }
    return lines.sorted { ($1.cost, $0.ranks[0]) < ($0.cost, $1.ranks[0]) }
  }
}
