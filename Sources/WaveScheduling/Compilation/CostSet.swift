import WaveCore

/// A cost that depends on the starts of a whole set.
struct CostSet: Sendable {
  /// How the starts become a cost.
  enum Kind: Sendable {
    /// A table of the latest start.
    case end([Int])
    /// A setup and a difference of a cumulative table between first and last start.
    case span(setup: Int, [Int])
    /// A base for each member times a factor, in millionths, by the number of earlier starts.
    case experience(bases: [Int], factors: [Int])
    /// The number of different starts.
    case slots
  }

  /// A place in a set.
  struct Place: Sendable {
    /// The set.
    let set: Int32
    /// The place of the activity among its members.
    let position: Int32
  }

  /// How the starts become a cost.
  let kind: Kind

  /// The activities of the set.
  let members: [Int32]

  /// A set of activities with a cost.
  init(_ kind: Kind, _ members: [Index<Activity>]) {
    self.kind = kind
    self.members = members.map(\.rawValue)
  }

  /// The first and the last start of the members that have one, or nil.
  func extent(of starts: [Int32]) -> (first: Int, last: Int)? {
    var first = Int32.max
    var last: Int32 = -1
    for member in members where starts[Int(member)] >= 0 {
      first = min(first, starts[Int(member)])
      last = max(last, starts[Int(member)])
    }
    return last < 0 ? nil : (Int(first), Int(last))
  }

  /// The cost of the set; members at −1 are left out.
  func value(starts: [Int32], scratch: inout CostScratch) -> Int {
    switch kind {
    case .end(let table):
      return extent(of: starts).map { table[$0.last] } ?? 0
    case .span(let setup, let cumulative):
      guard let extent = extent(of: starts), extent.first < extent.last else { return 0 }
      return setup + cumulative[extent.last] - cumulative[extent.first]
    case .experience(let bases, let factors):
      guard let extent = scratch.count(members, starts) else { return 0 }
      scratch.accumulate(extent)
      var total = 0
      for (position, member) in members.enumerated() where starts[Int(member)] >= 0 {
        let earlier = Int(scratch.earlier[Int(starts[Int(member)])])
        total += Self.priced(bases[position], factors, earlier)
      }
      scratch.clear(extent)
      return total
    case .slots:
      guard let extent = scratch.count(members, starts) else { return 0 }
      var used = 0
      for tick in extent where scratch.count[tick] > 0 { used += 1 }
      scratch.clear(extent)
      return used
    }
  }

  /// `base · factor`, rounded half to even to a whole unit.
  static func priced(_ base: Int, _ factors: [Int], _ earlier: Int) -> Int {
    guard let last = factors.last else { return base }
    let product = base * (earlier < factors.count ? factors[earlier] : last)
    var (quotient, remainder) = product.quotientAndRemainder(dividingBy: 1_000_000)
    if remainder < 0 {
      quotient -= 1
      remainder += 1_000_000
    }
    if remainder > 500_000 || (remainder == 500_000 && quotient & 1 == 1) { quotient += 1 }
    return quotient
  }
}
