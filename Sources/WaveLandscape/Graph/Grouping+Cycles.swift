import WaveCore

extension Grouping {
  /// A row of `requires` as an order between two sets.
  struct Order {
    /// The row.
    var dependency: Dependency
    /// The set that comes no earlier.
    var from: Int
    /// The set it needs.
    var to: Int
  }

  /// Makes one of sets that need each other without a lag.
  ///
  /// Once is enough: what is left between the sets after joining every component has no cycle.
  mutating func joinCycles() {
    let orders = orders().filter { $0.dependency.lag.value == .zero && $0.from != $0.to }
    let (graph, components) = graph(of: orders)
    var inside = [[Order]](repeating: [], count: components.count)
    for order in orders
    where components.component[order.from] == components.component[order.to] {
      inside[Int(components.component[order.from])].append(order)
    }
    for members in components.members where members.count > 1 {
      guard let start = members.first,
        let places = ShortestCycle.places(through: start, in: graph, within: components)
      else { continue }
      let path = places.map { orders[Int(graph.edges[$0])] }
      let joining = inside[Int(components.component[start])]
      var cycle = cycle(along: path)
      cycle.members = names(of: joining)
      cycles.append(cycle)
      findings.append(GraphFindings.merged(cycle, cheapest: cheapest(of: path), in: landscape))
      for order in joining { joinEnds(of: order) }
    }
  }

  /// Refuses what would have to come after itself by some time.
  ///
  /// Cycles without a lag are merged by now, so every cycle left has one.
  mutating func refuseLaggedCycles() {
    let orders = orders()
    for order in orders where order.from == order.to && order.dependency.lag.value > .zero {
      findings.append(GraphFindings.laggedCycle(cycle(along: [order])))
    }
    let (graph, components) = graph(of: orders)
    for members in components.members where members.count > 1 {
      guard let start = members.first,
        let places = ShortestCycle.places(through: start, in: graph, within: components)
      else { continue }
      let path = places.map { orders[Int(graph.edges[$0])] }
      findings.append(GraphFindings.laggedCycle(cycle(along: path)))
    }
  }

  /// Refuses rows that keep apart what cuts over at one event.
  mutating func refuseApartRows() {
    for dependency in landscape.dependencies where dependency.kind == .apart {
      let others = sets(of: dependency.to)
      guard sets(of: dependency.from).contains(where: others.contains),
        let first = nodes.node(dependency.from), let second = nodes.node(dependency.to)
      else { continue }
      let links = links(from: first, to: second)
      findings.append(
        GraphFindings.apartInside(dependency, ends: (id(first), id(second)), links: links))
    }
  }
}

extension Grouping {
  /// Makes one set of the two ends of an order on a cycle.
  private mutating func joinEnds(of order: Order) {
    guard let from = nodes.node(order.dependency.from), let to = nodes.node(order.dependency.to)
    else { return }
    sets.join(order.from, order.to)
    reasons.append(
      JoinReason(
        kind: .cycle, first: id(from), second: id(to), row: order.dependency.row))
    reasonEnds.append((isWhole[from] ? from : order.from, isWhole[to] ? to : order.to))
  }

  /// All orders between sets; an end that serves several sets orders each of them.
  private mutating func orders() -> [Order] {
    var orders: [Order] = []
    for dependency in landscape.dependencies where dependency.kind == .requires {
      let needed = sets(of: dependency.to)
      for from in sets(of: dependency.from) {
        if needed.contains(from) {
          orders.append(Order(dependency: dependency, from: from, to: from))
        } else {
          for to in needed { orders.append(Order(dependency: dependency, from: from, to: to)) }
        }
      }
    }
    return orders
  }

  private func graph(of orders: [Order]) -> (CompressedRows, StrongComponents) {
    let graph = CompressedRows(
      nodeCount: nodes.count, sources: orders.map { Int32($0.from) },
      targets: orders.map { Int32($0.to) })
    return (graph, StrongComponents(of: graph))
  }

  private func cheapest(of path: [Order]) -> Dependency? {
    path.map(\.dependency).min {
      (GraphFindings.bridgePrice($0), $0.row) < (GraphFindings.bridgePrice($1), $1.row)
    }
  }
}
