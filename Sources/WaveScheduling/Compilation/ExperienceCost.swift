/// What the members of a set cost by how many others came before them.
struct ExperienceCost: Sendable {
  /// What each member costs without experience.
  let bases: [Int]

  /// The factors, in millionths, by the number of members that start strictly earlier; the last
  /// one holds for all greater numbers.
  let factors: [Int]

  /// How many different factors there may be.
  var levels: Int { max(1, factors.count) }

  /// The price of the member at a place after so many others.
  func price(_ position: Int, after earlier: Int) -> Int {
    price(base: bases[position], after: earlier)
  }

  /// The price of any base after so many others.
  func price(base: Int, after earlier: Int) -> Int {
    guard let last = factors.last else { return base }
    return Self.priced(base, earlier < factors.count ? factors[earlier] : last)
  }

  /// `base · factor` millionths, rounded half to even to a whole unit; neither is negative.
  static func priced(_ base: Int, _ factor: Int) -> Int {
    let product = UInt(base) &* UInt(factor)
    let quotient = product / 1_000_000
    let remainder = product &- quotient &* 1_000_000
    let isUp = remainder > 500_000 || (remainder == 500_000 && quotient & 1 == 1)
    return Int(isUp ? quotient &+ 1 : quotient)
  }
}
