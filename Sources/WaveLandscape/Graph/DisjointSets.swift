/// Sets of numbers that only ever grow together (Tarjan, 1975), each called by its smallest member.
struct DisjointSets {
  private var parent: [Int32]

  /// Every number in a set of its own.
  init(count: Int) { parent = (0..<Int32(count)).map { $0 } }

  /// The smallest member of a number's set.
  ///
  /// - Complexity: O(log *n*) amortised.
  mutating func root(of member: Int) -> Int {
    var member = member
    while Int(parent[member]) != member {
      parent[member] = parent[Int(parent[member])]
      member = Int(parent[member])
    }
    return member
  }

  /// Makes two sets one; says whether they were two.
  @discardableResult
  mutating func join(_ first: Int, _ second: Int) -> Bool {
    let (left, right) = (root(of: first), root(of: second))
    guard left != right else { return false }
    parent[max(left, right)] = Int32(min(left, right))
    return true
  }
}
