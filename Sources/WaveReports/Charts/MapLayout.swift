import WaveCore
import WaveLandscape
import WaveScenario

/// Where the groups of a dependency map stand, a column for each wave, and how lines between them
/// run: past the groups of the columns between, in lanes of their own.
struct MapLayout {
  /// Two groups with a line between them.
  struct Link: Hashable {
    /// One group.
    var first: Index<MoveGroup>
    /// The other group.
    var last: Index<MoveGroup>
  }

  /// A line between two groups.
  struct Path {
    /// The data of the line.
    var data: Markup
    /// A point where the line may be numbered.
    var mark: (x: Double, y: Double)
    /// Whether words fit to the right of that point; else they stand below it.
    var hasRoom: Bool
  }

  /// The nodes, by column.
  private(set) var nodes: [MapNode]
  /// How wide the map is.
  let width: Double
  /// How high the map is.
  private(set) var height = 0.0
  /// Users at the peak of the largest plant; at least one.
  let mostUsers: Double
  private let pitch: Double
  private var places: [Index<MoveGroup>: Int] = [:]
  private var lanes: [Link: [(column: Int, y: Double)]] = [:]
  private var ports = MapPorts()

  private static let gap = 14.0
  private static let top = 42.0
  private static let laneHeight = 18.0
  /// Beyond so many lines lanes would take more room than they give order.
  private static let mostLanes = 120

  /// The layout of an outcome with these links between groups.
  init(_ reading: OutcomeReading, links: [Link]) {
    let columns = Dictionary(
      zip(reading.waves.map(\.number), reading.waves.indices), uniquingKeysWith: { $1 })
    nodes = reading.groupsInOrder.compactMap { group in
      guard let cutover = reading.cutover(of: group), let column = columns[cutover.wave]
      else { return nil }
      return MapNode(group, column: column, in: reading)
    }
    let count = max(1, reading.waves.count)
    pitch = max(MapNode.width + 56, min(230, (1296 - MapNode.width) / Double(max(1, count - 1))))
    width = Double(count - 1) * pitch + MapNode.width + 34
    mostUsers = Double(max(1, reading.landscape.plants.map(\.peakUsers.value).max() ?? 1))
    for index in nodes.indices { places[nodes[index].group] = index }
    place(links)
  }

  /// The left edge of a column.
  func columnX(_ column: Int) -> Double { 1 + Double(column) * pitch }

  /// The line from one group to another; nil where one of them is not on the map.
  func path(from first: Index<MoveGroup>, to last: Index<MoveGroup>) -> Path? {
    guard let one = places[first], let other = places[last] else { return nil }
    let (start, end) = (nodes[one], nodes[other])
    let isForward = (start.column, one) < (end.column, other)
    let (left, right) = isForward ? (start, end) : (end, start)
    let link = Link(first: left.group, last: right.group)
    guard let ends = ports[link] else { return nil }
    if start.column == end.column { return bow(at: start.x, ends, isForward: isForward) }
    let between = lanes[link] ?? []
    var points = [(x: left.x + MapNode.width, y: ends.start)]
    for lane in between {
      points.append((columnX(lane.column), lane.y))
      points.append((columnX(lane.column) + MapNode.width, lane.y))
    }
    points.append((right.x, ends.end))
    let mark =
      between.isEmpty
      ? gutter(points[0], points[1], place: ends.place) : (x: points[1].x + 10, y: points[1].y)
    return Path(
      data: SVGPath.smooth(isForward ? points : points.reversed()), mark: mark,
      hasRoom: !between.isEmpty)
  }
}

extension MapLayout {
  /// A point of a level curve in the gutter in which it begins; neighbours are staggered.
  private func gutter(
    _ start: (x: Double, y: Double), _ end: (x: Double, y: Double), place: Int
  ) -> (x: Double, y: Double) {
    let step = (pitch - MapNode.width) * (0.3 + 0.2 * Double(place % 3))
    // Near its ends the curve advances one and a half times as fast as its parameter.
    let part = min(0.6, step / max(1, 1.5 * (end.x - start.x)))
    let rise = part * part * (3 - 2 * part)
    let advance = 1.5 * part * (1 - part) + part * part * part
    return (start.x + advance * (end.x - start.x), start.y + rise * (end.y - start.y))
  }

  /// A line between two groups of one column, round their right sides.
  private func bow(at x: Double, _ ends: MapPorts.Ends, isForward: Bool) -> Path {
    let edge = x + MapNode.width
    let (start, end) = isForward ? (ends.start, ends.end) : (ends.end, ends.start)
    return Path(
      data: "M\(edge) \(start)C\(edge + 26) \(start) \(edge + 26) \(end) \(edge) \(end)",
      mark: (edge + 19, (start + end) / 2), hasRoom: false)
  }

  private mutating func place(_ links: [Link]) {
    var items = LayeredItems()
    let boxes = nodes.map { items.add(column: $0.column, height: $0.height) }
    var passes: [Link: [Int]] = [:]
    let distinct = forward(links)
    let hasLanes = distinct.count <= Self.mostLanes
    for link in distinct {
      guard let one = places[link.first], let other = places[link.last] else { continue }
      let between = nodes[one].column + 1..<max(nodes[other].column, nodes[one].column + 1)
      let lane =
        hasLanes ? between.map { items.add(column: $0, height: Self.laneHeight) } : []
      passes[link] = lane
      let chain = [boxes[one]] + lane + [boxes[other]]
      for (first, last) in zip(chain, chain.dropFirst()) { items.connect(first, last) }
    }
    height = Self.top + items.place(from: Self.top, gap: Self.gap) + 20
    for index in nodes.indices {
      nodes[index].x = columnX(nodes[index].column)
      nodes[index].y = items.tops[boxes[index]]
    }
    lanes = passes.mapValues { lane in
      lane.map { (items.columns[$0], items.tops[$0] + Self.laneHeight / 2) }
    }
    ports = MapPorts(distinct, nodes: nodes) { link in
      let lane = lanes[link] ?? []
      let (one, other) = (nodes[places[link.first] ?? 0], nodes[places[link.last] ?? 0])
      return (lane.first?.y ?? other.middle, lane.last?.y ?? one.middle)
    }
  }

  /// Each pair once, from the earlier column to the later one, in a fixed order.
  private func forward(_ links: [Link]) -> [Link] {
    var seen: Set<Link> = []
    return links.compactMap { link -> Link? in
      guard let one = places[link.first], let other = places[link.last] else { return nil }
      let isForward = (nodes[one].column, one) < (nodes[other].column, other)
      let turned = isForward ? link : Link(first: link.last, last: link.first)
      return seen.insert(turned).inserted ? turned : nil
    }
  }
}
