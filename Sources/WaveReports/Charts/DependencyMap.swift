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
  private let orders: [MapOrder]

  /// Beyond so many the numbers would hide the lines; the table has them all.
  private static let mostNumbers = 40

  /// The map of an outcome with the bridges its plan needs, dearest first.
  init(_ reading: OutcomeReading, bridges: [BridgeReading]) {
    self.reading = reading
    self.bridges = bridges
    orders = MapOrder.all(of: reading)
    let links =
      bridges.flatMap { bridge in
        zip(bridge.groups, bridge.groups.dropFirst()).map { MapLayout.Link(first: $0, last: $1) }
      } + orders.map { MapLayout.Link(first: $0.before, last: $0.after) }
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
    \(bridges.enumerated().reversed().map { bridge($1, rank: $0 + 1) })
    \(layout.nodes.map(node))
    \(bridges.enumerated().reversed().map { number($1, rank: $0 + 1) })
    </svg></div>
    """
  }

  private var legend: Markup {
    """
    <ul class="legend">
    <li><svg width="26" height="14" aria-hidden="true"><line x1="0" y1="7" x2="24" y2="7" \
    class="order"/></svg> requires: not live before it</li>
    <li><svg width="26" height="14" aria-hidden="true"><line x1="0" y1="7" x2="26" y2="7" \
    class="bridge" stroke-width="3"/></svg> bridge, wider where dearer; numbers as in the table</li>
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

  private func bridge(_ bridge: BridgeReading, rank: Int) -> Markup {
    let dearest = Double(max(1, bridges.first?.cost.minor ?? 1))
    let width = 1.2 + 3.3 * max(0, Double(bridge.cost.minor)) / dearest
    let parts = zip(bridge.groups, bridge.groups.dropFirst()).compactMap { first, last in
      layout.path(from: first, to: last)
    }
    let lines = parts.map { "<path d=\"\($0.data)\"/>" as Markup }
    return """
      <g class="bridge" stroke-width="\(width)"><title>\(tip(bridge))</title>\(lines)</g>
      """
  }

  /// The bridge's number at the middle of its first part; with weeks and cost where there are few.
  private func number(_ bridge: BridgeReading, rank: Int) -> Markup {
    guard rank <= Self.mostNumbers, bridge.groups.count > 1,
      let path = layout.path(from: bridge.groups[0], to: bridge.groups[1])
    else { return .none }
    let label: Markup = bridges.count > 8 ? .none : words(bridge, at: path)
    return """
      <g><title>\(tip(bridge))</title>\(label)<circle cx="\(path.mark.x)" cy="\(path.mark.y)" \
      r="8" class="rank"/><text x="\(path.mark.x)" y="\(path.mark.y + 3.5)" class="small middle">\
      \(rank)</text></g>
      """
  }

  private func words(_ bridge: BridgeReading, at path: MapLayout.Path) -> Markup {
    let place = path.mark
    let text =
      DecimalFigure.grouped(bridge.weeks, decimals: 0) + " w, "
      + CompactMoney(currency: reading.currency).text(minor: Double(bridge.cost.minor))
    return path.hasRoom
      ? "<text x=\"\(place.x + 12)\" y=\"\(place.y - 5)\" class=\"halo small\">\(text)</text>"
      : "<text x=\"\(place.x)\" y=\"\(place.y + 19)\" class=\"halo small middle\">\(text)</text>"
  }

  private func tip(_ bridge: BridgeReading) -> String {
    "\(bridge.id): \(DecimalFigure.grouped(bridge.weeks)) weeks, "
      + "\(reading.whole(bridge.cost)) \(reading.currency) (\(bridge.origin.label))"
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
