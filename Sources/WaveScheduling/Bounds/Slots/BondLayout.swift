/// Which member stands in which bond, laid out flat; an incidence is one member of one bond.
struct BondLayout {
  /// How each bond's cost follows.
  private(set) var kinds: [SlotBond.Kind] = []
  /// The incidences of each bond.
  private(set) var ofBond: [Range<Int>] = []
  /// The incidences of each member.
  var ofMember: [[Int]] = []
  /// The bond of each incidence.
  private(set) var bondOf: [Int] = []
  /// The member of each incidence.
  private(set) var memberOf: [Int] = []
  /// The place on its bond's axis that each slot of an incidence stands for, ascending.
  private(set) var places: [Int32] = []
  /// Where the axis of each incidence begins.
  private(set) var reachOf: [Int] = []

  private var axisOf: [Range<Int>] = []
  private var reachCount = 0

  /// Makes room for so many incidences with so many slots each.
  mutating func reserve(_ incidences: Int, width: Int) {
    places.reserveCapacity(incidences * width)
  }

  /// Adds a bond; returns its incidences.
  mutating func add(
    _ members: [Int], _ kind: SlotBond.Kind, axis: Int, width: Int, places: (Int) -> [Int32]
  ) -> Range<Int> {
    let first = bondOf.count
    for (number, member) in members.enumerated() {
      ofMember[member].append(bondOf.count)
      bondOf.append(kinds.count)
      memberOf.append(member)
      self.places += places(number)
      reachOf.append(reachCount)
      reachCount += axis
    }
    let start = axisOf.last?.upperBound ?? 0
    axisOf.append(start..<(start + axis))
    kinds.append(kind)
    ofBond.append(first..<bondOf.count)
    return first..<bondOf.count
  }

  /// A bond's axis in the totals; empty for bonds that have none.
  func axis(of bond: Int) -> Range<Int> { axisOf[bond] }

  /// Whether other members of an incidence's bond come later in the order of members.
  func hasLater(_ incidence: Int) -> Bool {
    memberOf[ofBond[bondOf[incidence]].upperBound - 1] != memberOf[incidence]
  }

  /// Whether other members of an incidence's bond come earlier in the order of members.
  func hasEarlier(_ incidence: Int) -> Bool {
    memberOf[ofBond[bondOf[incidence]].lowerBound] != memberOf[incidence]
  }
}
