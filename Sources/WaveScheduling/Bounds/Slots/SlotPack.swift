/// A limit on what lies in some slots of a slot model together.
public struct SlotPack: Sendable {
  /// The members that count.
  public var members: [Int]
  /// How much each of them counts.
  public var weights: [Int]
  /// The slots, by position.
  public var positions: Range<Int>
  /// The most weight.
  public var limit: Int

  /// A limit.
  public init(members: [Int], weights: [Int], positions: Range<Int>, limit: Int) {
    self.members = members
    self.weights = weights
    self.positions = positions
    self.limit = limit
  }
}
