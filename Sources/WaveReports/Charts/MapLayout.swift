import WaveCore
import WaveLandscape
import WaveScenario

/// Where the groups of a dependency map stand: a column for each wave, ordered within it so that
/// few edges cross (barycentres; Sugiyama, Tagawa and Toda, 1981).
struct MapLayout {
  /// A group on the map.
  struct Node {
    /// The group.
    var group: Index<MoveGroup>
    /// What it is called.
    var title: String
    /// The plants that are listed.
    var plants: [Index<Plant>]
    /// How many plants are not.
    var hidden: Int
    /// The place of its wave.
    var column: Int
    /// Its left edge.
    var x = 0.0
    /// Its upper edge.
    var y = 0.0
    /// Room for the title; none where the only plant says it all.
    var headHeight: Double

    /// How high it is.
    var height: Double {
      let lines = Double(plants.count + (hidden > 0 ? 1 : 0))
      return headHeight + max(lines, headHeight > 0 ? 0 : 1) * MapLayout.lineHeight + 4
    }
  }

  /// An edge's line and the point in its middle.
  struct Path {
    /// The data of the line.
    var data: Markup
    /// The point in its middle.
    var middle: (x: Double, y: Double)
  }

  /// Pixels a plant takes.
  static let lineHeight = 18.0
  /// Pixels a node is wide.
  static let nodeWidth = 122.0
  /// The most plants listed in a node.
  static let mostPlants = 8

  private static let gap = 16.0
  private static let top = 42.0

  /// The nodes, by column then place.
  private(set) var nodes: [Node]
  /// How wide the map is.
  let width: Double
  /// How high the map is.
  private(set) var height: Double
  /// Users at the peak of the largest plant; at least one.
  let mostUsers: Double
  private let pitch: Double
  private var places: [Index<MoveGroup>: Int] = [:]

  /// The layout of an outcome with these links between groups.
  init(_ reading: OutcomeReading, links: [(Index<MoveGroup>, Index<MoveGroup>)]) {
    let columns = Dictionary(
      zip(reading.waves.map(\.number), reading.waves.indices), uniquingKeysWith: { $1 })
    nodes = reading.groupsInOrder.compactMap { group in
      guard let cutover = reading.cutover(of: group), let column = columns[cutover.wave]
      else { return nil }
      return Node(group, column: column, in: reading)
    }
    let count = max(1, reading.waves.count)
    pitch = max(Self.nodeWidth + 52, min(260, (1120 - Self.nodeWidth) / Double(max(1, count - 1))))
    width = Double(count - 1) * pitch + Self.nodeWidth + 2
    height = Self.top
    mostUsers = Double(max(1, reading.landscape.plants.map(\.peakUsers.value).max() ?? 1))
    order(by: links)
    place()
  }

  /// The left edge of a column.
  func columnX(_ column: Int) -> Double { 1 + Double(column) * pitch }

  /// The line between two groups, from the earlier column to the later one; nil where one of them
  /// is not on the map.
  func path(from first: Index<MoveGroup>, to last: Index<MoveGroup>) -> Path? {
    guard let one = places[first], let other = places[last] else { return nil }
    let (start, end) = (nodes[one], nodes[other])
    let (startY, endY) = (start.y + start.height / 2, end.y + end.height / 2)
    if start.column == end.column {
      let edge = start.x + Self.nodeWidth
      let bow = edge + 26
      return Path(
        data: "M\(edge) \(startY)C\(bow) \(startY) \(bow) \(endY) \(edge) \(endY)",
        middle: (edge + 19, (startY + endY) / 2))
    }
    let isForward = start.column < end.column
    let startX = start.x + (isForward ? Self.nodeWidth : 0)
    let endX = end.x + (isForward ? 0 : Self.nodeWidth)
    let bend = min(abs(endX - startX) / 2, 90) * (isForward ? 1 : -1)
    return Path(
      data: """
        M\(startX) \(startY)C\(startX + bend) \(startY) \(endX - bend) \(endY) \(endX) \(endY)
        """,
      middle: ((startX + endX) / 2, (startY + endY) / 2))
  }
}

extension MapLayout.Node {
  /// A group in a column, not yet placed.
  fileprivate init(_ group: Index<MoveGroup>, column: Int, in reading: OutcomeReading) {
    let members = reading.scenario.groups[group]
    let isNamedByPlant =
      members.plants.count == 1
      && reading.landscape.plants[members.plants[0]].id == members.id
    self.init(
      group: group, title: members.id.text,
      plants: Array(members.plants.prefix(MapLayout.mostPlants)),
      hidden: max(0, members.plants.count - MapLayout.mostPlants), column: column,
      headHeight: isNamedByPlant ? 0 : 20)
  }
}

extension MapLayout {
  /// Four sweeps over the columns, each node at the mean place of its neighbours so far.
  private mutating func order(by links: [(Index<MoveGroup>, Index<MoveGroup>)]) {
    var neighbours: [Index<MoveGroup>: [Index<MoveGroup>]] = [:]
    for (first, last) in links {
      neighbours[first, default: []].append(last)
      neighbours[last, default: []].append(first)
    }
    for _ in 0..<4 {
      var rank: [Index<MoveGroup>: Double] = [:]
      for column in Set(nodes.map(\.column)) {
        let members = nodes.filter { $0.column == column }
        for (place, node) in members.enumerated() {
          rank[node.group] = (Double(place) + 0.5) / Double(members.count)
        }
      }
      let wish = nodes.map { node -> Double in
        let ranks = (neighbours[node.group] ?? []).compactMap { rank[$0] }
        let own = rank[node.group] ?? 0
        return ranks.isEmpty ? own : ranks.reduce(own, +) / Double(ranks.count + 1)
      }
      let sorted = nodes.indices.sorted {
        (nodes[$0].column, wish[$0], nodes[$0].group) < (nodes[$1].column, wish[$1], nodes[$1].group)
      }
      nodes = sorted.map { nodes[$0] }
    }
  }

  private mutating func place() {
    let columns = (nodes.map(\.column).max() ?? 0) + 1
    let heights = (0..<columns).map { column in
      nodes.filter { $0.column == column }.reduce(-Self.gap) { $0 + $1.height + Self.gap }
    }
    let tallest = max(heights.max() ?? 0, 0)
    var tops = heights.map { Self.top + (tallest - $0) / 2 }
    for index in nodes.indices {
      let column = nodes[index].column
      nodes[index].x = columnX(column)
      nodes[index].y = tops[column]
      tops[column] += nodes[index].height + Self.gap
      places[nodes[index].group] = index
    }
    height = Self.top + tallest + 12
  }
}
