/// A cost that several members of a slot model cause together.
public struct SlotBond: Sendable {
  /// How the cost follows from the members' slots.
  public enum Kind: Sendable {
    /// `table[last slot]`; the table never falls.
    case last(table: [Int])
    /// `table[first slot]`; the table never rises.
    case first(table: [Int])
    /// The setup, unless all are in one slot.
    case apart(setup: Int)
    /// Between two members in different slots the setup and what is paid from one to the other;
    /// such slots are `gap` ticks apart or more.
    case pair(setup: Int, paid: [Int], gap: Int)
    /// The second member's slot begins so many ticks after the first one's, or later.
    case order(lag: Int)
  }

  /// The members; two for a pair or an order.
  public var members: [Int]
  /// How the cost follows.
  public var kind: Kind

  /// A cost of members.
  public init(_ members: [Int], _ kind: Kind) {
    self.members = members
    self.kind = kind
  }
}
