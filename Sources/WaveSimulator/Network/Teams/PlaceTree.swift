/// The ends of what is being done, by place, with the earliest at hand: a winner tree.
///
/// Each inner node holds the earlier of its two children, the left one where they are equal; so
/// changing one end takes as many comparisons as the tree is high. Which child is earlier cannot be
/// foreseen, so it is worked out by arithmetic instead of a branch: ends are kept as their bit
/// patterns, which for numbers of 0 and more are in the same order as integers.
/// Source: Knuth, "The Art of Computer Programming", volume 3, 5.4.1.
struct PlaceTree: ~Copyable {
  /// The leaves: a power of two.
  private let leaves: Int
  /// The nodes; the root is node 1, the leaves follow the inner nodes.
  private let nodes: UnsafeMutablePointer<Node>

  /// The earliest end below a node.
  private struct Node {
    /// The bit pattern of the end.
    var end: UInt64
    /// The place it is that of.
    var place: UInt64
  }

  /// A tree over places, all of them free.
  init(places: Int) {
    var leaves = 1
    while leaves < places { leaves *= 2 }
    self.leaves = leaves
    nodes = .allocate(capacity: 2 * leaves)
    let free = Node(end: Double.infinity.bitPattern, place: 0)
    nodes.initialize(repeating: free, count: 2 * leaves)
    for leaf in 0..<leaves { nodes[leaves + leaf].place = UInt64(leaf) }
  }

  deinit { nodes.deallocate() }

  /// The earliest end; infinity where all places are free.
  @inline(__always)
  var first: Double { Double(bitPattern: nodes[1].end) }

  /// The place with the earliest end.
  @inline(__always)
  var firstPlace: Int { Int(truncatingIfNeeded: nodes[1].place) }

  /// Lets what is done at a place end at that time, 0 or more; infinity frees it.
  @inline(__always)
  func set(_ place: Int, to end: Double) {
    var node = leaves &+ place
    var winner = Node(end: end.bitPattern, place: UInt64(truncatingIfNeeded: place))
    nodes[node] = winner
    while node > 1 {
      let other = nodes[node ^ 1]
      // A right child gives way to a left one that is equal.
      let limit = winner.end &+ UInt64(truncatingIfNeeded: node & 1)
      let isOther = 0 &- ((other.end &- limit) &>> 63)
      winner.end ^= (winner.end ^ other.end) & isOther
      winner.place ^= (winner.place ^ other.place) & isOther
      node &>>= 1
      nodes[node] = winner
    }
  }
}
