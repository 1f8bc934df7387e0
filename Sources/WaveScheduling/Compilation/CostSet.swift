import WaveCore

/// A cost that depends on the starts of a whole set.
struct CostSet: Sendable {
  /// How the starts become a cost.
  enum Kind: Sendable {
    /// A curve of the latest start.
    case end(CostCurve)
    /// A setup and a difference of a cumulative curve between first and last start.
    case span(setup: Int, CostCurve)
    /// A base for each member times a factor by the number of earlier starts.
    case experience(ExperienceCost)
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
    case .end(let curve):
      return extent(of: starts).map { curve[$0.last] } ?? 0
    case .span(let setup, let cumulative):
      guard let extent = extent(of: starts), extent.first < extent.last else { return 0 }
      return setup + cumulative[extent.last] - cumulative[extent.first]
    case .experience(let cost):
      guard let extent = scratch.count(members, starts) else { return 0 }
      scratch.accumulate(extent)
      var total = 0
      for (position, member) in members.enumerated() where starts[Int(member)] >= 0 {
        let earlier = Int(scratch.earlier[Int(starts[Int(member)])])
        total += cost.price(position, after: earlier)
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
}
