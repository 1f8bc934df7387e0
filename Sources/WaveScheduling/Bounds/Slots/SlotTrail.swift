/// What a member holds of a resource from its slot on.
public struct SlotTrail: Sendable {
  /// The member.
  public var member: Int
  /// The resource.
  public var resource: Int
  /// The amounts on the slot's tick and each one after it; never more than there is in all.
  public var profile: [Int]

  /// What a member holds.
  public init(member: Int, resource: Int, profile: [Int]) {
    self.member = member
    self.resource = resource
    self.profile = profile
  }
}
