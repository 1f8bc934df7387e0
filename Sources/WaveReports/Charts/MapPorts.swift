import WaveCore

/// Where lines leave and meet the groups of a map: spread over their sides, in the order of where
/// they lead.
struct MapPorts {
  /// The ends of one line.
  struct Ends {
    /// The height at which it leaves the first group.
    var start: Double
    /// The height at which it meets the last one.
    var end: Double
    /// Its place among the lines that leave on the same side, from 0.
    var place: Int
  }

  private var ends: [MapLayout.Link: Ends] = [:]

  /// No lines.
  init() {}

  /// The ports of lines between placed nodes.
  ///
  /// - Parameter towards: The heights a line heads for from its first and from its last group.
  init(
    _ links: [MapLayout.Link], nodes: [MapNode],
    towards: (MapLayout.Link) -> (start: Double, end: Double)
  ) {
    let columns = Dictionary(uniqueKeysWithValues: nodes.map { ($0.group, $0.column) })
    for node in nodes {
      let leaving = links.filter { $0.first == node.group }.map { ($0, towards($0).start, true) }
      let bowing = links.filter { $0.last == node.group && columns[$0.first] == node.column }
        .map { ($0, towards($0).end, false) }
      let meeting = links.filter { $0.last == node.group && columns[$0.first] != node.column }
        .map { ($0, towards($0).end, false) }
      spread(leaving + bowing, over: node)
      spread(meeting, over: node)
    }
  }

  /// The ends of a line.
  subscript(link: MapLayout.Link) -> Ends? { ends[link] }

  private mutating func spread(
    _ side: [(link: MapLayout.Link, height: Double, isStart: Bool)], over node: MapNode
  ) {
    let sorted = side.enumerated().sorted {
      ($0.element.height, $0.offset) < ($1.element.height, $1.offset)
    }
    for (place, line) in sorted.map(\.element).enumerated() {
      let height = node.y + node.height * Double(place + 1) / Double(side.count + 1)
      var known = ends[line.link] ?? Ends(start: node.middle, end: node.middle, place: place)
      if line.isStart { (known.start, known.place) = (height, place) } else { known.end = height }
      ends[line.link] = known
    }
  }
}
