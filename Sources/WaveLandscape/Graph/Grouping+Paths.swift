import WaveCore

extension Grouping {
  /// The cycle that orders make, with the rows that join one order's end to the next one's start.
  func cycle(along orders: [Order]) -> DependencyCycle {
    var steps: [DependencyCycle.Step] = []
    for (place, order) in orders.enumerated() {
      let next = orders[(place + 1) % orders.count]
      guard let from = nodes.node(order.dependency.from), let to = nodes.node(order.dependency.to),
        let start = nodes.node(next.dependency.from)
      else { continue }
      steps.append(
        DependencyCycle.Step(
          from: id(from), to: id(to), kind: .requires, row: order.dependency.row))
      steps += links(from: to, to: start)
    }
    return DependencyCycle(steps: steps, members: names(of: orders))
  }

  /// The identifiers of the ends of orders, each once.
  func names(of orders: [Order]) -> [Identifier] {
    let ends = orders.flatMap { [$0.dependency.from, $0.dependency.to] }
    var names = ends.map { landscape.id(of: $0) }.sorted()
    var last: Identifier?
    names.removeAll { name in
      defer { last = name }
      return name == last
    }
    return names
  }

  /// A shortest chain of rows by which one node moves with another; empty where there is none or
  /// they are one.
  func links(from first: Int, to second: Int) -> [DependencyCycle.Step] {
    guard first != second else { return [] }
    let ends = reasonEnds + servedEnds
    let rows = CompressedRows(
      nodeCount: nodes.count,
      sources: ends.map { Int32($0.first) } + ends.map { Int32($0.second) },
      targets: ends.map { Int32($0.second) } + ends.map { Int32($0.first) })
    let whole = StrongComponents(of: rows)
    guard let places = ShortestCycle.walk(from: first, to: second, in: rows, within: whole) else {
      return []
    }
    var node = first
    return places.map { place in
      let target = Int(rows.targets[place])
      defer { node = target }
      return DependencyCycle.Step(
        from: id(node), to: id(target), kind: .movesWith,
        row: linkRow(Int(rows.edges[place]) % ends.count))
    }
  }

  /// The plants that integrations serve without being whole, as links of a chain.
  private var servedEnds: [(first: Int, second: Int)] {
    landscape.integrations.indices.flatMap { integration in
      plantNodes(of: landscape.integrations[integration]).map {
        (nodes.node(integration), $0)
      }
    }
  }

  private func linkRow(_ link: Int) -> SourceSpan {
    guard link >= reasons.count else { return reasons[link].row }
    var left = link - reasons.count
    for integration in landscape.integrations {
      let served = plantNodes(of: integration).count
      if left < served { return integration.row }
      left -= served
    }
    return landscape.integrations.elements.last?.row ?? SourceSpan(file: "", line: 0)
  }
}
