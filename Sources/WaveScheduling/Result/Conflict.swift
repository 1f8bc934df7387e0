/// A set of constraints that cannot hold together.
public struct Conflict: Hashable, Sendable {
  /// The constraints, from cause to contradiction as far as that is known.
  public let constraints: [Constraint]

  /// Whether each of them was shown to be needed: without it the others let a schedule exist.
  public let isMinimal: Bool

  /// A conflict between constraints.
  public init(constraints: [Constraint], isMinimal: Bool) {
    self.constraints = constraints
    self.isMinimal = isMinimal
  }
}
