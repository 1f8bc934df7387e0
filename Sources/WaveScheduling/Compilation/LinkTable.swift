import WaveCore

/// What binds the start of one unit to the start of another.
struct LinkTable: Sendable {
  /// A precedence between activities of two units.
  struct Edge: Sendable {
    /// The activity that is waited for.
    let first: Int32
    /// The activity that waits.
    let second: Int32
    /// The unit at the other end, seen from the row the edge stands in.
    let other: Int32
    /// Whether the finish of the first activity counts, not its start.
    let afterFinish: Bool
    /// The least number of ticks between.
    let lag: Int32
    /// The row of the precedence.
    let row: Int32
  }

  /// A symmetric bond between activities of two units.
  struct Bond: Sendable {
    /// The activity in this unit.
    let own: Int32
    /// The activity in the other unit.
    let other: Int32
    /// The greatest distance; unused in exclusions.
    let most: Int32
    /// The row of the distance limit or exclusion.
    let row: Int32
  }

  /// The precedences that each unit waits on.
  let incoming: Ragged<Edge>

  /// The precedences that wait on each unit.
  let outgoing: Ragged<Edge>

  /// The distance limits of each unit.
  private(set) var distances: Ragged<Bond>

  /// The exclusions of each unit.
  let exclusions: Ragged<Bond>

  /// The units in an order in which each comes after those it waits on.
  let order: [Int32]

  /// The place of each unit in `order`.
  let rank: [Int32]

  /// Ties the units of a description.
  ///
  /// - Throws: `ProblemFailure.cycle` where units wait for each other, `.constraint` where two
  ///   activities that start together exclude each other.
  init(
    _ description: SchedulingDescription, _ units: Contraction
  ) throws(ProblemFailure) {
    let edges = Self.edges(of: description, units)
    incoming = Ragged(edges.incoming)
    outgoing = Ragged(edges.outgoing)
    distances = Self.distances(of: description, units)
    for index in description.exclusions.indices
    where !description.dropped.contains(.exclusion(index)) {
      let pair = description.exclusions[index]
      if units.unitOf[pair.first.offset] == units.unitOf[pair.second.offset] {
        throw .constraint(.exclusion(index))
      }
    }
    exclusions = Self.bonds(
      units,
      description.exclusions.indices.compactMap { index in
        if description.dropped.contains(.exclusion(index)) { return nil }
        let pair = description.exclusions[index]
        return (pair.first, pair.second, 0, index.rawValue)
      })
    order = try Self.order(incoming: incoming, outgoing: outgoing)
    var rank = [Int32](repeating: 0, count: units.count)
    for (place, unit) in order.enumerated() { rank[Int(unit)] = Int32(place) }
    self.rank = rank
  }
}

extension LinkTable {
  /// The same links with the distance limits that a description does not drop.
  func limited(to description: SchedulingDescription, _ units: Contraction) -> LinkTable {
    var links = self
    links.distances = Self.distances(of: description, units)
    return links
  }

  private static func distances(
    of description: SchedulingDescription, _ units: Contraction
  ) -> Ragged<Bond> {
    bonds(
      units,
      description.distanceLimits.indices.compactMap { index in
        if description.dropped.contains(.distance(index)) { return nil }
        let limit = description.distanceLimits[index]
        return (limit.first, limit.second, Int32(limit.most), index.rawValue)
      })
  }

  /// All units that a unit waits on, directly or not, nearest first.
  func ancestors(of unit: Int) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int> = [unit]
    var pending = [unit]
    var head = 0
    while head < pending.count {
      for edge in incoming[pending[head]] where seen.insert(Int(edge.other)).inserted {
        found.append(Int(edge.other))
        pending.append(Int(edge.other))
      }
      head += 1
    }
    return found
  }

  private static func edges(
    of description: SchedulingDescription, _ units: Contraction
  ) -> (incoming: [[Edge]], outgoing: [[Edge]]) {
    var incoming = [[Edge]](repeating: [], count: units.count)
    var outgoing = incoming
    for index in description.precedences.indices {
      if description.dropped.contains(.precedence(index)) { continue }
      let row = description.precedences[index]
      let from = units.unitOf[row.first.offset]
      let to = units.unitOf[row.second.offset]
      let isFinish = row.kind == .finishToStart
      if from == to && !isFinish && row.lag <= 0 { continue }
      func edge(_ other: Int32) -> Edge {
        Edge(
          first: row.first.rawValue, second: row.second.rawValue, other: other,
          afterFinish: isFinish, lag: Int32(row.lag), row: index.rawValue)
      }
      incoming[Int(to)].append(edge(from))
      outgoing[Int(from)].append(edge(to))
    }
    return (incoming, outgoing)
  }

  private static func bonds(
    _ units: Contraction,
    _ rows: [(first: Index<Activity>, second: Index<Activity>, most: Int32, row: Int32)]
  ) -> Ragged<Bond> {
    var bonds = [[Bond]](repeating: [], count: units.count)
    for row in rows {
      let (one, two) = (units.unitOf[row.first.offset], units.unitOf[row.second.offset])
      if one == two { continue }
      for (own, other, unit) in [(row.first, row.second, one), (row.second, row.first, two)] {
        bonds[Int(unit)].append(
          Bond(own: own.rawValue, other: other.rawValue, most: row.most, row: row.row))
      }
    }
    return Ragged(bonds)
  }

  /// Kahn's order, first in, first out, so that equal input gives equal output.
  private static func order(
    incoming: Ragged<Edge>, outgoing: Ragged<Edge>
  ) throws(ProblemFailure) -> [Int32] {
    var waiting = (0..<incoming.count).map { incoming.range($0).count }
    var order = waiting.indices.filter { waiting[$0] == 0 }.map { Int32($0) }
    var head = 0
    while head < order.count {
      for place in outgoing.range(Int(order[head])) {
        let unit = Int(outgoing.values[place].other)
        waiting[unit] -= 1
        if waiting[unit] == 0 { order.append(Int32(unit)) }
      }
      head += 1
    }
    guard order.count == incoming.count else {
      throw .cycle(cycle(incoming: incoming, isOpen: waiting.map { $0 > 0 }))
    }
    return order
  }

  /// Walks backwards along open units until one comes up again.
  private static func cycle(incoming: Ragged<Edge>, isOpen: [Bool]) -> [Index<Activity>] {
    guard var unit = isOpen.firstIndex(of: true) else { return [] }
    var seenAt = [Int](repeating: -1, count: isOpen.count)
    var path: [Index<Activity>] = []
    while seenAt[unit] < 0 {
      seenAt[unit] = path.count
      guard let edge = incoming[unit].first(where: { isOpen[Int($0.other)] }) else { break }
      path.append(Index(Int(edge.first)))
      unit = Int(edge.other)
    }
    return path[max(0, seenAt[unit])...].reversed()
  }
}
