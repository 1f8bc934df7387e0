import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// The dependency map laid out by wave: a column for each wave, its groups below each other, and
/// what holds them together across.
struct DependencyMap {
  /// The outcome shown.
  let reading: OutcomeReading
  private let bridges: [BridgeReading]
  private let layout: MapLayout
  private let lines: [MapBridges]
  private let orders: [MapOrder]

  /// Beyond so many the numbers would hide the lines; the table has them all.
  private static let mostNumbers = 40

  /// The map of an outcome with the bridges its plan needs, dearest first.
  init(_ reading: OutcomeReading, bridges: [BridgeReading]) {
    self.reading = reading
    self.bridges = bridges
    orders = MapOrder.all(of: reading)
    lines = MapBridges.all(of: bridges)
    let links =
      lines.map(\.link) + orders.map { MapLayout.Link(first: $0.before, last: $0.after) }
    layout = MapLayout(reading, links: links)
  }

  /// The chart with its legend.
  var markup: Markup {
    """
    \(legend)
    <div class="scroll" tabindex="0"><svg width="\(layout.width)" height="\(layout.height)" \
    viewBox="0 0 \(layout.width) \(layout.height)" role="img" aria-label="Dependency map, waves from left to right">
    <defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" \
    orient="auto"><path d="M0 0.5L8 4L0 7.5z" class="arrow"/></marker></defs>
    \(heads)
    \(orders.map(order))
    \(lines.reversed().map(bridge))
    \(layout.nodes.map(node))
    \(lines.prefix(Self.mostNumbers).reversed().map(number))
    </svg></div>
    """
  }

  private var legend: Markup {
    """
    <ul class="legend">
    <li><svg width="26" height="14" aria-hidden="true"><line x1="0" y1="7" x2="24" y2="7" \
    class="order"/></svg> requires: not live before it</li>
    <li><svg width="26" height="14" aria-hidden="true"><line x1="0" y1="7" x2="26" y2="7" \
    class="bridge" stroke-width="3"/></svg> bridge, wider where dearer, by its number in the table; 3× are three bridges</li>
    <li><svg width="26" height="14" aria-hidden="true"><rect x="0" y="5" width="26" height="5" \
    class="size"/></svg> users at the peak</li>
    </ul>
    """
  }

  private var heads: Markup {
    let columns = reading.waves.enumerated().map { place, wave -> Markup in
      let x = layout.columnX(place)
      return """
        <text x="\(x)" y="14" class="strong">Wave \(wave.number)</text>\
        <text x="\(x)" y="29" class="soft">\(wave.slot + 3)\(lane(wave))</text>
        """
    }
    return "\(columns)"
  }

  private func lane(_ wave: WaveReading) -> String {
    reading.scenario.laneNames.count > 1 ? " \(wave.lane)" : ""
  }
}

// MARK: - Edges

extension DependencyMap {
  private func order(_ order: MapOrder) -> Markup {
    guard let path = layout.path(from: order.before, to: order.after) else { return .none }
    return """
      <g><title>\(order.text) (\(order.row.row))</title><path d="\(path.data)" class="order" \
      marker-end="url(#arrow)"/></g>
      """
  }

  private func bridge(_ line: MapBridges) -> Markup {
    guard let path = layout.path(from: line.link.first, to: line.link.last) else { return .none }
    let dearest = Double(max(1, lines.first?.cost.minor ?? 1))
    let width = 1.2 + 3.8 * max(0, Double(line.cost.minor)) / dearest
    return """
      <g class="bridge" stroke-width="\(width)"><title>\(tip(line))</title>\
      <path d="\(path.data)"/></g>
      """
  }

  /// The bridge's number, or how many there are; with weeks and cost where there are few lines.
  private func number(_ line: MapBridges) -> Markup {
    guard let path = layout.path(from: line.link.first, to: line.link.last) else { return .none }
    let label: Markup = path.hasRoom || lines.count <= 8 ? words(line, at: path) : .none
    let sign = line.ranks.count == 1 ? "\(line.ranks[0])" : "\(line.ranks.count)×"
    return """
      <g><title>\(tip(line))</title>\(label)<circle cx="\(path.mark.x)" cy="\(path.mark.y)" \
      r="8.5" class="rank"/><text x="\(path.mark.x)" y="\(path.mark.y + 3.5)" \
      class="small middle">\(sign)</text></g>
      """
  }

  private func words(_ line: MapBridges, at path: MapLayout.Path) -> Markup {
    let place = path.mark
    let text =
      DecimalFigure.grouped(line.weeks, decimals: 0) + " w, "
      + CompactMoney(currency: reading.currency).text(minor: Double(line.cost.minor))
    return path.hasRoom
      ? "<text x=\"\(place.x + 12)\" y=\"\(place.y - 5)\" class=\"halo small\">\(text)</text>"
      : "<text x=\"\(place.x)\" y=\"\(place.y + 19)\" class=\"halo small middle\">\(text)</text>"
  }

  private func tip(_ line: MapBridges) -> String {
    line.ranks.map { rank in
      let bridge = bridges[rank - 1]
      return "\(rank) \(bridge.id): \(DecimalFigure.grouped(bridge.weeks)) weeks, "
        + "\(reading.whole(bridge.cost)) \(reading.currency) (\(bridge.origin.label))"
    }.joined(separator: "; ")
  }
}

// MARK: - Nodes

extension DependencyMap {
  private func node(_ node: MapNode) -> Markup {
    let lines = node.plants.enumerated().map { place, index -> Markup in
      let plant = reading.landscape.plants[index]
      let y = node.y + node.headHeight + Double(place) * MapNode.lineHeight
      let users = Double(plant.peakUsers.value)
      return """
        <g><title>\(plant.id) \(plant.name): \(plant.peakUsers.value) users at the peak \
        (\(plant.peakUsers.origin.label))</title><text x="\(node.x + 7)" y="\(y + 13)">\
        \(plant.id)</text><rect x="\(node.x + 62)" y="\(y + 6)" \
        width="\(max(1, users / layout.mostUsers * 52))" height="6" class="size"/></g>
        """
    }
    let head: Markup =
      node.headHeight > 0
      ? "<text x=\"\(node.x + 7)\" y=\"\(node.y + 14)\" class=\"strong\">\(node.title)</text>"
      : .none
    let more: Markup =
      node.hidden > 0
      ? """
      <text x="\(node.x + 7)" y="\(node.y + node.height - 6)" class="soft">and \
      \(node.hidden) more</text>
      """ : .none
    return """
      <rect x="\(node.x)" y="\(node.y)" width="\(MapNode.width)" height="\(node.height)" \
      rx="3" class="node"/>\(head)\(lines)\(more)
      """
  }
}
