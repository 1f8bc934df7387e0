/// Work that must have ended before the slots of the members that wait for it.
public struct SlotWork: Sendable {
  /// A member that waits.
  public struct Wait: Sendable {
    /// The member.
    public var member: Int
    /// By the member's slot: the tick by which the work must have ended.
    public var deadlines: [Int32]

    /// A member and its deadlines.
    public init(member: Int, deadlines: [Int]) {
      self.member = member
      self.deadlines = deadlines.map { Int32($0) }
    }
  }

  /// What it holds; nil where that is never short.
  public var resource: Int?
  /// How much it holds on each worked tick.
  public var amount: Int
  /// The worked ticks; it pauses on ticks on which the resource has less in all than it holds.
  public var length: Int
  /// The first tick on which it can start.
  public var release: Int
  /// What each tick saves by which it ends later; not negative.
  public var gain: Int
  /// Who waits for it.
  public var waits: [Wait]

  /// Work for members.
  public init(
    resource: Int?, amount: Int, length: Int, release: Int, gain: Int, waits: [Wait]
  ) {
    self.resource = resource
    self.amount = amount
    self.length = length
    self.release = release
    self.gain = gain
    self.waits = waits
  }
}
