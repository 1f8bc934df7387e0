public import WaveCore

extension DependencyGraph {
  /// Everything that needs an asset, directly or by way of others, without itself, by node.
  ///
  /// What `talks_to` it can be bridged and does not count.
  ///
  /// - Complexity: O(*n* + *m*).
  public func blastRadius(of asset: AssetReference) -> [AssetReference] {
    guard let start = node(of: asset) else { return [] }
    var isHit = [Bool](repeating: false, count: nodes.count)
    isHit[start.offset] = true
    var open = [start.offset]
    while let node = open.popLast() {
      for place in fallout.places(from: node) {
        let next = Int(fallout.targets[place])
        guard !isHit[next] else { continue }
        isHit[next] = true
        open.append(next)
      }
    }
    isHit[start.offset] = false
    return isHit.indices.filter { isHit[$0] }.map { nodes[Index($0)].asset }
  }

  /// How many assets need each node, directly or by way of others, by node.
  ///
  /// Sets of 64 assets at a time are carried along the components' order, many words in a block so
  /// that memory stays small.
  ///
  /// - Complexity: O(*n* · *m* / 64) time, O(*n*) memory.
  public func blastRadii() -> [Int] {
    let knots = StrongComponents(of: fallout)
    let order = knots.members
    var sizes = [Int](repeating: 0, count: knots.count)
    let words = 32
    var block = 0
    while block < nodes.count {
      count(block..<min(block + 64 * words, nodes.count), words, knots, order, into: &sizes)
      block += 64 * words
    }
    return knots.component.map { sizes[Int($0)] - 1 }
  }

  /// The assets that most hangs on, the larger blast radius first, then the higher degree, then by
  /// identifier.
  public func hubs(_ count: Int) -> [Hub] {
    let radii = blastRadii()
    let hubs = nodes.indices.map { node in
      Hub(
        asset: nodes[node].asset, id: nodes[node].id, degree: degree(of: node),
        blastRadius: radii[node.offset])
    }
    return Array(hubs.sorted().prefix(count))
  }

  /// An asset with how much hangs on it.
  public struct Hub: Hashable, Comparable, Sendable {
    /// The asset.
    public var asset: AssetReference
    /// Its identifier.
    public var id: Identifier
    /// How many edges touch it.
    public var degree: Int
    /// How many assets need it, directly or by way of others.
    public var blastRadius: Int

    /// Whether more hangs on the left asset.
    public static func < (left: Hub, right: Hub) -> Bool {
      (right.blastRadius, right.degree, left.id) < (left.blastRadius, left.degree, right.id)
    }
  }

  /// How far each node stands above what needs nothing, by node: 0 there, else one more than the
  /// highest node it needs; nodes that need each other share a level.
  ///
  /// - Complexity: O(*n* + *m*).
  public func levels() -> [Int] {
    let knots = StrongComponents(of: fallout)
    var levels = [Int](repeating: 0, count: knots.count)
    for (number, members) in knots.members.enumerated().reversed() {
      for node in members {
        for place in fallout.places(from: node) {
          let above = Int(knots.component[Int(fallout.targets[place])])
          if above != number { levels[above] = max(levels[above], levels[number] + 1) }
        }
      }
    }
    return knots.component.map { levels[Int($0)] }
  }
}

extension DependencyGraph {
  /// Adds to each component's size how many nodes of a block fall with it.
  private func count(
    _ block: Range<Int>, _ words: Int, _ knots: StrongComponents, _ order: [[Int]],
    into sizes: inout [Int]
  ) {
    var hit = [UInt64](repeating: 0, count: knots.count * words)
    for node in block {
      let place = node - block.lowerBound
      hit[Int(knots.component[node]) * words + place / 64] |= 1 << UInt64(place % 64)
    }
    for (number, members) in order.enumerated() {
      for node in members {
        for place in fallout.places(from: node) {
          let other = Int(knots.component[Int(fallout.targets[place])])
          guard other != number else { continue }
          for word in 0..<words { hit[number * words + word] |= hit[other * words + word] }
        }
      }
      for word in 0..<words { sizes[number] += hit[number * words + word].nonzeroBitCount }
    }
  }
}
